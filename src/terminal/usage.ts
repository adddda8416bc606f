import { CLI_HELP } from '../core/wording/cli-help';
import type { Command } from './command';
import { isOptionName, OPTIONS } from './options';

/** Characters to a line. */
const WIDTH = 100;

/** How the program is used: what it can do, a command each. */
export function programHelp(commands: readonly Command[]): string {
  return [
    CLI_HELP.program,
    '',
    CLI_HELP.usage,
    ...commands.map(usageOf),
    '',
    CLI_HELP.csv,
    CLI_HELP.more,
    CLI_HELP.end,
  ].join('\n');
}

/** How one command is used: what it does, and what each of its options means. */
export function commandHelp(command: Command): string {
  const { words, options } = command;
  const meanings = Object.keys(options)
    .filter(isOptionName)
    .map((name): [string, string] => [
      `--${name} ${OPTIONS[name].words.value}`,
      words.options?.[name] ?? OPTIONS[name].words.meaning,
    ]);
  const flags = Object.entries(CLI_HELP.flags).map(([name, meaning]): [string, string] => [
    `--${name}`,
    meaning,
  ]);
  const all = [...meanings, ...flags];
  const column = 4 + Math.max(...all.map(([option]) => option.length));
  return [
    CLI_HELP.usage,
    usageOf(command),
    '',
    ...wrapped(words.does, 0),
    ...(command.takes === 'raw data' ? [CLI_HELP.csv] : []),
    '',
    ...all.flatMap(([option, meaning]) => {
      const [first = '', ...rest] = wrapped(meaning, column);
      return [`  ${option}`.padEnd(column) + first.trimStart(), ...rest];
    }),
    '',
    CLI_HELP.end,
  ].join('\n');
}

/** The words of a command in one line, or more of them where one is not long enough. */
function usageOf({ name, words, options }: Command): string {
  const start = `  scorecard ${name} `;
  const parts = Object.keys(options)
    .filter(isOptionName)
    .map((option) => {
      const text = `--${option} ${OPTIONS[option].words.value}`;
      return options[option] === 'required' ? text : `[${text}]`;
    });
  const lines: string[] = [];
  let line = `${start}${words.operand.usage}`;
  for (const part of [...parts, '[--json]']) {
    if (line.length + 1 + part.length > WIDTH) {
      lines.push(line);
      line = `${' '.repeat(start.length - 1)} ${part}`;
    } else line += ` ${part}`;
  }
  return [...lines, line].join('\n');
}

/** Text in lines that begin at a column. */
function wrapped(text: string, column: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && column + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => ' '.repeat(column) + each);
}
