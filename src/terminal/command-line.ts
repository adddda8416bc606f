import { parseArgs } from 'node:util';
import { CLI } from '../core/wording/cli';
import type { Command } from './command';
import { nearest } from './nearest';
import { FLAGS, isOptionName, OPTION_NAMES, OPTIONS, type OptionName } from './options';
import { UsageError } from './usage-error';

/** What somebody asks of the program. */
export type CommandLine =
  | { kind: 'help'; command: Command | null }
  | {
      kind: 'command';
      command: Command;
      files: string[];
      given: ReadonlyMap<OptionName, string>;
    };

/** An option as it stands on the command line. */
interface Written {
  /** As typed, without its value: "--month". */
  typed: string;
  name: string;
  value: string | undefined;
  inline: boolean;
}

/**
 * Understands a command line, or says what is wrong with it: nothing that was typed is passed over.
 *
 * @throws UsageError
 */
export function readCommandLine(
  argv: readonly string[],
  commands: readonly Command[],
): CommandLine {
  const { words, options } = split(argv);
  const [name, ...files] = words;
  const help = options.some((option) => option.name === 'help');
  if (name === undefined) {
    if (help) return { kind: 'help', command: null };
    const unknown = options.find((option) => !isKnown(option.name));
    if (unknown) throw unknownOption(unknown, [...OPTION_NAMES, ...FLAGS]);
    throw new UsageError(CLI.noCommand);
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const names = commands.map((each) => each.name);
    throw new UsageError(CLI.unknownCommand(name, names, nearest(name, names)));
  }
  if (help) return { kind: 'help', command };
  return { kind: 'command', command, files, given: givenFor(command, options, commands) };
}

/** Words and options apart, as typed; Node decides which is which, not whether it is right. */
function split(argv: readonly string[]): { words: string[]; options: Written[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(OPTION_NAMES.map((name) => [name, { type: 'string' as const }])),
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const words: string[] = [];
  const options: Written[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const typed = (argv[token.index] ?? token.rawName).split('=')[0] ?? token.rawName;
    // Of "-month" Node makes -m, -o, -n, -t and -h; it is one option, misspelt.
    const isOneLetter = typed.startsWith('--') || typed.length === 2;
    const before = tokens[i - 1];
    if (!isOneLetter && before?.kind === 'option' && before.index === token.index) continue;
    const name = isOneLetter ? token.name : typed;
    options.push({ typed, name, value: token.value, inline: token.inlineValue === true });
  }
  return { words, options };
}

/** The values given for a command's options. */
function givenFor(
  command: Command,
  options: readonly Written[],
  commands: readonly Command[],
): ReadonlyMap<OptionName, string> {
  const given = new Map<OptionName, string>();
  const seen = new Set<string>();
  for (const option of options) {
    const { typed, name, value, inline } = option;
    if (!isKnown(name)) throw unknownOption(option, [...Object.keys(command.options), ...FLAGS]);
    if (seen.has(name)) throw new UsageError(CLI.optionRepeated(typed));
    seen.add(name);
    if (!isOptionName(name)) {
      if (inline) throw new UsageError(CLI.optionTakesNoValue(typed));
      continue;
    }
    if (command.options[name] === undefined) {
      const takers = commands.filter((each) => each.options[name] !== undefined);
      const names = takers.map((each) => each.name);
      throw new UsageError(CLI.optionNotTaken(typed, command.name, names));
    }
    // What begins with a dash is the next option, unless it is written to this one with "=".
    const missing = value === undefined || value.trim() === '';
    if (missing || (!inline && value.startsWith('-'))) {
      throw new UsageError(CLI.optionWithoutValue(typed, OPTIONS[name].words.example));
    }
    given.set(name, value);
  }
  return given;
}

const isKnown = (name: string) => isOptionName(name) || FLAGS.some((flag) => flag === name);

function unknownOption({ typed }: Written, known: readonly string[]): UsageError {
  const near = nearest(typed.replace(/^-+/, ''), known);
  return new UsageError(CLI.unknownOption(typed, near));
}
