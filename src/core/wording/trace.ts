import { serialFromIso } from '../calendar/days';
import { longDate } from '../calendar/words';

/** What of a row decided a condition, in words, and how the condition counts. */
interface FactText {
  /** Empty where what became of the row by its due date says it. */
  fact: string;
  met: boolean;
  role: 'where' | 'numerator';
  /** Whether the condition is about what became of the row by its due date. */
  ofOutcome: boolean;
}

/** A traced row, as far as its sentence needs. */
export interface TracedRowText {
  judgement: 'numerator' | 'counted' | 'not-counted';
  placedOn: string;
  outcome: 'in-time' | 'late' | 'outstanding' | null;
  conditions: FactText[];
  fields: ReadonlyMap<string, string>;
}

/** What a sentence calls a field: its heading. */
export type HeadingOf = (field: string) => string;

/** How a row counted, in a word for a column. */
export const VERDICTS = {
  numerator: 'numerator',
  counted: 'counted',
  'not-counted': 'not counted',
} as const;

const OUTCOMES = {
  'in-time': 'in time',
  late: 'late, in the month that it fell due',
  outstanding: 'outstanding at the end of the month that it fell due',
} as const;

/** How a row came to stand in the month: the heading of its date, and of the date that meets a due date. */
export interface PlacedBy {
  heading: string;
  /** The field that is to be done by the due date, where there is one. */
  done?: string;
}

/** Why a row counted as it did: its dates, and the conditions that decided. */
export function traceReason(row: TracedRowText, placedBy: PlacedBy, headingOf: HeadingOf): string {
  const placed = `${placedBy.heading} ${longDate(row.placedOn)}`;
  const deciding = decidingConditions(row).map(({ fact }) => fact);
  const facts = [placed, outcomeText(row, placedBy, headingOf), ...deciding];
  return facts.filter((text) => text !== '').join('; ');
}

/** What became of a row that belongs to the measure; of another, it does not matter. */
function outcomeText(row: TracedRowText, { done }: PlacedBy, headingOf: HeadingOf): string {
  const asked = row.conditions.filter(({ ofOutcome }) => !ofOutcome);
  const belongs = asked.every(({ met, role }) => met || role === 'numerator');
  if (row.outcome === null || done === undefined || !belongs) return '';
  const date = row.fields.get(done) ?? '';
  return `${headingOf(done)} ${valueText(date)}: ${OUTCOMES[row.outcome]}`;
}

/** The first condition that failed, or where none did, all that were asked. */
function decidingConditions(row: TracedRowText): TracedRowText['conditions'] {
  const role = row.judgement === 'not-counted' ? 'where' : 'numerator';
  const asked = row.conditions.filter((each) => each.role === role);
  const failed = asked.find(({ met }) => !met);
  if (failed) return [failed];
  return asked.length > 0 ? asked : row.conditions.filter((each) => each.role === 'where');
}

const not = (met: boolean): string => (met ? '' : 'not ');
const earlierRecord = (met: boolean): string => `${met ? 'an' : 'no'} earlier record`;

/** What of a row decided a condition: headings, what the row has under them, and whether it was met. */
export const FACTS = {
  is: (heading: string, value: string) => `${heading} is ${value}`,
  dates: (from: string, start: string, to: string, end: string) => `${from} ${start}, ${to} ${end}`,
  withinWorkingDays: (dates: string, met: boolean, days: number) =>
    `${dates}: ${not(met)}within ${days} working days`,
  withinDays: (dates: string, met: boolean, days: number) =>
    `${dates}: ${not(met)}within ${days} days`,
  lasted: (dates: string, met: boolean, days: number) =>
    `${dates}: ${not(met)}${days} days or more`,
  openDays: (from: string, since: string, met: boolean, days: number) =>
    `${from} ${since}: ${not(met)}open ${days} days or more at the end of the month`,
  openWorkingDays: (from: string, since: string, met: boolean, days: number) =>
    `${from} ${since}: ${not(met)}past ${days} working days at the end of the month`,
  repeatWithin: (met: boolean, months: number) => `${earlierRecord(met)} within ${months} months`,
  repeatEver: (met: boolean) => earlierRecord(met),
  /** Several facts in one, each once. */
  together: (facts: readonly string[]) =>
    [...new Set(facts)].filter((text) => text !== '').join(', '),
} as const;

/** What a row has in a field, as it was read: a day written YYYY-MM-DD, a text, or nothing. */
export function valueText(value: string): string {
  if (value === '') return 'not recorded';
  return serialFromIso(value) === null ? `"${value}"` : longDate(value);
}

/** Sentences of the trace command around its rows. */
export const TRACE = {
  figure: (indicator: string, part: string, place: string, month: string) =>
    `Indicator ${indicator}${part === '' ? '' : ` (${part})`}, ${place}, ${month}`,
  share: (numerator: number, counted: number, sheet: string) =>
    `${numerator} of ${counted}, counted from the rows of "${sheet}".`,
  count: (counted: number, sheet: string) => `${counted}, counted from the rows of "${sheet}".`,
  distinct: (heading: string) => `Each ${heading} counts once a locality.`,
  elsewhere: (rows: number) =>
    rows === 1
      ? 'Another row of this locality falls in another month, or has no date for it.'
      : `${rows} other rows of this locality fall in another month, or have no date for it.`,
  excluded: (rows: number) =>
    `${rows === 1 ? 'One row is' : `${rows} rows are`} left out of every count; Data quality says why:`,
  row: (row: number) => `row ${row}`,
  due: 'due',
  openSince: (heading: string) => `open at the end of the month, ${heading}`,
  notFromRows: 'It was not counted from rows of a case list in this workbook.',
  returned: (cells: string) => `The figure shown was returned in ${cells}.`,
  noFigure: 'There is no figure for it. Check the indicator, the locality and the month.',
} as const;
