/** Words of the rules that a workbook has of its own: headings, choices, and what is wrong in a cell. */

/** Heading of each column, the years of earlier figures aside: those are their own headings. */
export const RULE_HEADINGS = {
  scorecard: 'Scorecard',
  number: 'No.',
  part: 'Part',
  title: 'Title',
  shown: 'Shown',
  kind: 'Target is',
  target: 'Target',
  red: 'Red limit',
  min: 'Range from',
  max: 'Range to',
  margin: 'Amber margin',
  side: 'Side judged',
  comparator: 'Comparator',
  inner: 'Green within',
  outer: 'Amber within',
  profileRed: 'Red below share of profile',
  profile: 'Share due by month',
  note: 'Instead of a target',
  owner: 'Owner',
  definition: 'Definition',
  dataNote: 'Data note',
  benchmarkYear: 'Benchmark year',
  neighbourAverage: 'Neighbours’ average',
  neighbourBest: 'Best neighbour',
  nationalAverage: 'National average',
  nationalTopQuartile: 'Top quartile',
} as const;

type FixedColumn = keyof typeof RULE_HEADINGS;

/** What a heading says of a column of earlier figures, and what a sentence calls any column. */
export const ruleHeading = (field: string): string =>
  field in RULE_HEADINGS ? RULE_HEADINGS[field as FixedColumn] : field.replace(/^year /, '');

/** Kinds of target, as they are chosen from a list. */
export const KIND_WORDS = {
  none: 'No target',
  higher: 'At least',
  lower: 'At most',
  within: 'Within a range',
  distance: 'Near a comparator',
  profile: 'Reached in the year',
} as const;

/** Which side of a range is judged. */
export const SIDE_WORDS = { both: 'Both', above: 'Above only', below: 'Below only' } as const;

export const SHOWN_WORDS = { yes: 'Yes', no: 'No' } as const;

const choices = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');

/** What is wrong in one cell, and what to write there instead. */
export const RULE_CELL = {
  excelError: (shown: string): string =>
    `The cell holds the Excel error ${shown}. Correct its formula, or type the value.`,
  noNumber: (shown: string, percent: boolean): string =>
    `"${shown}" is no number. Write ${percent ? 'a percentage such as 95%' : 'the number alone'}, or leave the cell empty.`,
  abovePercent: (shown: string, meant: string): string =>
    `${shown} is more than a percentage of a whole can be. Write ${meant}, or another percentage from 0% to 100%.`,
  belowZero: (shown: string): string => `${shown} is below 0. Write a number from 0 up.`,
  notAChoice: (shown: string, words: readonly string[]): string =>
    shown === ''
      ? `The cell is empty. Choose one of ${choices(words)}.`
      : `"${shown}" is none of the choices. Choose one of ${choices(words)}.`,
  needed: (kind: string): string => `The cell is empty, but a target that is "${kind}" needs it.`,
  notUsed: (shown: string, kind: string): string =>
    `A target that is "${kind}" does not use this cell, which holds ${shown}. Empty it, or choose another kind in "${RULE_HEADINGS.kind}".`,
  profileShape: (shown: string): string =>
    `"${shown}" is no profile of a year. Write twelve percentages for the months in order, each of all that is due by then: 8%, 17%, 25% … 100%. Or leave the cell empty for a twelfth a month.`,
  benchmarksWithoutYear: (): string =>
    'There are benchmarks but not the year they are of. Write it as 2015/16.',
  unknownIndicator: (number: string, part: string, scorecard: string): string =>
    number === ''
      ? 'The row does not say which indicator it is for. Fill in its number, or delete the row.'
      : `Scorecard "${scorecard}" of the rule pack has no indicator ${number}${part ? ` with the part "${part}"` : ''}. Correct the row, or delete it; new indicators are added to the pack.`,
  twice: (first: number): string =>
    `The indicator has a row already, the ${ordinal(first)} of the table. Delete one of the two.`,
  missingColumn: (heading: string): string =>
    `The column "${heading}" is missing. Put its heading back, or delete the sheet and put the rules in this workbook again.`,
} as const;

function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

/** The rules of a workbook refused, with every error of them. */
export function invalidRulesSentence(sheet: string, lines: readonly string[]): string {
  const count = lines.length === 1 ? 'an error' : `${lines.length} errors`;
  return [
    `The rules on sheet "${sheet}" of this workbook have ${count}, and nothing was built.`,
    ...lines,
  ].join('\n');
}

/** One error: the cell, the indicator, and what is wrong. */
export const ruleErrorLine = (address: string, indicator: string, sentence: string): string =>
  `${address}${indicator ? `, ${indicator}` : ''}: ${sentence}`;

/** How an indicator is called beside others: "1.2", "1.2 (late)", "1.1, Quarterly scorecard". */
export const indicatorLabel = (number: string, part: string, scorecard: string): string =>
  `${number}${part ? ` (${part})` : ''}${scorecard ? `, ${scorecard}` : ''}`;

/** What a workbook's own rules are told as, in the result of a build, on Key and in the pane. */
export const WORKBOOK_RULES = {
  differenceOf: (what: string, indicator: string): string => `${what} of ${indicator}`,
  difference: (here: string, shared: string): string =>
    `${here || 'nothing'} here, ${shared || 'nothing'} in the shared pack`,
  text: (text: string): string => (text === '' ? '' : `“${text}”`),
  absent: (indicator: string): string => `Row of ${indicator}`,
  absentMeaning: 'not on the sheet, so the rule of the shared pack holds',
  titleKept: (here: string, used: string): string =>
    `“${here}” on the sheet, but titles are the pack’s: “${used}” is used`,
  used: (sheet: string, differences: number): string => {
    const from = `The rules were taken from sheet "${sheet}" of this workbook`;
    if (differences === 0) return `${from}; they are those of the shared pack.`;
    const count = differences === 1 ? 'one of them differs' : `${differences} of them differ`;
    return `${from}; ${count} from the shared pack: see Key.`;
  },
  ofOtherPack: (sheet: string, pack: string): string =>
    `Sheet "${sheet}" has rules of another rule pack (${pack}), which this scorecard does not use.`,
  alreadyThere: (sheet: string): string =>
    `This workbook has rules of its own already, on sheet "${sheet}". Nothing was changed. Change them there; to begin again from the shared pack, delete that sheet, then put the rules in again.`,
  written: (sheet: string, pack: string, indicators: number): string =>
    `The rules of ${pack} are in this workbook now, on sheet "${sheet}": ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}. From now on builds use them.`,
} as const;

/** The sheet that holds the rules. */
export const INDICATORS = {
  name: 'Indicators',
  title: 'Indicators',
  subtitle: (pack: string, version: string, date: string, when: string): string =>
    `The rules of this workbook, taken from ${pack}, version ${version} of ${date}, on ${when}`,
  explanation:
    'Change any cell from “Shown” to the right: the next build checks it, uses it, and lists on Key what differs from the shared pack. No build writes on this sheet. Percentages are entered as 95%.',
  groups: {
    indicator: 'Indicator (from the pack)',
    tolerance: 'Target and tolerance',
    texts: 'Owner, definition and data note',
    benchmarks: 'Benchmarks',
    years: 'Earlier years',
  },
  readOnly: 'This comes from the rule pack and is the same in every workbook.',
  percentage: 'Write a percentage from 0% to 100%, or leave the cell empty.',
  figure: 'Write a number from 0 up, or leave the cell empty.',
  choose: 'Choose one of the list.',
} as const;
