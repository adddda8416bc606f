import type { CommandWords } from '../core/wording/cli-help';
import { CLI } from '../core/wording/cli';
import type { ExitCode } from './exit-codes';
import { OPTIONS, type OptionName, type OptionValue } from './options';
import { filesFor, type Files, type Operands } from './operands';
import type { Session } from './session';
import { UsageError } from './usage-error';

/** The options that a command takes; without one that is required it cannot do anything. */
export type OptionUse = Readonly<Partial<Record<OptionName, 'optional' | 'required'>>>;

/** The values of the options that a command takes, by name. */
export type Values<Use extends OptionUse> = {
  readonly [Name in keyof Use & OptionName]: Use[Name] extends 'required'
    ? OptionValue<Name>
    : OptionValue<Name> | undefined;
};

/** What a command answers: as an object for `--json`, and in words. */
export interface Outcome {
  exit: ExitCode;
  json: object;
  text: string;
  /** Sentences that the object has no member for; they are told beside it. */
  asides?: readonly string[];
}

/** One thing that the program can do, as its author writes it. */
interface CommandRules<Use extends OptionUse> {
  name: string;
  words: CommandWords;
  /** The files that it works on. */
  takes: Operands;
  options: Use;
  /**
   * Does it.
   *
   * @throws UsageError, or ScorecardError where it cannot be done
   */
  run: (files: Files, values: Values<Use>, session: Session) => Promise<Outcome>;
}

/** One thing that the program can do, as the program uses it, whatever its options. */
export interface Command extends Omit<CommandRules<OptionUse>, 'run'> {
  /** Reads the values given for its options, all of which it takes, and does it. */
  run: (
    named: readonly string[],
    given: ReadonlyMap<OptionName, string>,
    session: Session,
  ) => Promise<Outcome>;
}

/** A command for the program's table. */
export function command<const Use extends OptionUse>(rules: CommandRules<Use>): Command {
  const { name, words, takes, options } = rules;
  return {
    ...rules,
    run: (named, given, session) => {
      const files = filesFor(name, takes, words.operand.what, named);
      return rules.run(files, valuesOf(options, given), session);
    },
  };
}

function valuesOf<Use extends OptionUse>(
  options: Use,
  given: ReadonlyMap<OptionName, string>,
): Values<Use> {
  const names = Object.keys(options) as (keyof Use & OptionName)[];
  const values = names.map((name) => {
    const text = given.get(name);
    if (text !== undefined) return [name, OPTIONS[name].read(text)];
    if (options[name] === 'required') {
      throw new UsageError(CLI.optionNeeded(name, OPTIONS[name].words.example));
    }
    return [name, undefined];
  });
  return Object.fromEntries(values) as Values<Use>;
}
