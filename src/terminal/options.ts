import { isMonthKey } from '../core/calendar/months';
import type { MonthKey } from '../core/calendar/period';
import { EMBEDDED_PACKS } from '../core/rules/packs';
import { CLI } from '../core/wording/cli';
import { CLI_HELP, type OptionWords } from '../core/wording/cli-help';
import { nearest } from './nearest';
import { UsageError } from './usage-error';

/** An option with a value that commands may take. */
interface Option<T> {
  words: OptionWords;
  /**
   * What is meant by the text given, which is not blank.
   *
   * @throws UsageError where it means nothing
   */
  read: (text: string) => T;
}

const asTyped = (text: string) => text;

/** Every option with a value, whichever commands take it. */
export const OPTIONS = {
  pack: { words: CLI_HELP.options.pack, read: packName },
  month: { words: CLI_HELP.options.month, read: month },
  out: { words: CLI_HELP.options.out, read: asTyped },
  indicator: { words: CLI_HELP.options.indicator, read: asTyped },
  part: { words: CLI_HELP.options.part, read: asTyped },
  locality: { words: CLI_HELP.options.locality, read: asTyped },
  scorecard: { words: CLI_HELP.options.scorecard, read: asTyped },
} satisfies Record<string, Option<unknown>>;

export type OptionName = keyof typeof OPTIONS;

/** What the value of an option is, once read. */
export type OptionValue<Name extends OptionName> = ReturnType<(typeof OPTIONS)[Name]['read']>;

export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

/** Options of the program, which every command takes and which have no value. */
export const FLAGS = ['json', 'help'] as const;

/** Whether an option with a value is called that. */
export const isOptionName = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

function month(text: string): MonthKey {
  if (!isMonthKey(text)) throw new UsageError(CLI.wrongMonth(text));
  return text;
}

/** The id of a pack that comes with the program, or the name of a file that holds one. */
function packName(text: string): string {
  const ids = EMBEDDED_PACKS.map(({ id }) => id);
  if (ids.includes(text) || text.toLowerCase().endsWith('.json')) return text;
  throw new UsageError(CLI.unknownPack(text, ids, nearest(text, ids)));
}
