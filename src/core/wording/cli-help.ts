/** How help speaks of an option with a value. */
export interface OptionWords {
  /** What stands for its value: "<YYYY-MM>". */
  value: string;
  meaning: string;
  /** A value as somebody might type it. */
  example: string;
}

/** How help speaks of a command. */
export interface CommandWords {
  /** The file that it works on, for a line of usage and within a sentence. */
  operand: { usage: string; what: string };
  does: string;
  /** Meanings of options that are the command's own, by name. */
  options?: Readonly<Record<string, string>>;
}

const OPTIONS = {
  pack: {
    value: '<pack>',
    meaning:
      'early-help, safeguarding, or the file of a rule pack; without it, the pack whose indicators the data names',
    example: 'early-help',
  },
  month: {
    value: '<YYYY-MM>',
    meaning: 'the month to report; without it, the latest month with data',
    example: '2017-06',
  },
  out: {
    value: '<file.xlsx>',
    meaning: 'where to write; without it, beside the workbook',
    example: 'scorecard.xlsx',
  },
  indicator: {
    value: '<number>',
    meaning: 'the number of the indicator',
    example: '2.2',
  },
  part: {
    value: '<part>',
    meaning: 'the part of the indicator; without it, the indicator itself',
    example: 'late',
  },
  locality: {
    value: '<name>',
    meaning: 'the locality; without it, the borough',
    example: 'North',
  },
  scorecard: {
    value: '<id>',
    meaning: 'the scorecard, where two of the pack use the same number',
    example: 'safeguarding',
  },
} as const satisfies Record<string, OptionWords>;

const COMMANDS = {
  build: {
    operand: { usage: '<workbook.xlsx>', what: 'workbook' },
    does: 'Builds the scorecard in a copy of the workbook.',
    options: {
      out: 'where to write; without it, <name>-scorecard.xlsx beside the workbook',
    },
  },
  lint: {
    operand: { usage: '<pack.json>', what: 'rule pack' },
    does: 'Checks a rule pack, and says what to write instead of what is wrong.',
  },
  rules: {
    operand: { usage: '<workbook.xlsx>', what: 'workbook' },
    does: 'Puts a sheet with the rules into a copy of the workbook. Builds of that copy then use them.',
    options: {
      out: 'where to write; without it, <name>-rules.xlsx beside the workbook',
    },
  },
  trace: {
    operand: { usage: '<workbook.xlsx>', what: 'workbook' },
    does: 'Lists the rows behind a figure, and why each counted or not.',
    options: {
      month: 'the month of the figure; without it, the latest month that the lists cover',
    },
  },
} as const satisfies Record<string, CommandWords>;

/** Help of the terminal program. */
export const CLI_HELP = {
  program: 'Builds a performance scorecard into a copy of a workbook.',
  usage: 'Usage:',
  csv: 'In place of a workbook, build, rules and trace take one or more CSV files, a sheet each.',
  more: 'scorecard <command> --help says what a command does and what its options mean.',
  end: 'The workbook itself is never changed. Exit code 0: done. 1: could not be done. 2: wrong usage.',
  options: OPTIONS,
  flags: {
    json: 'print one JSON object, and nothing else, on standard output',
    help: 'print this, and do nothing else; -h for short',
  },
  commands: COMMANDS,
};
