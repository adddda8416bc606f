import { serialFromIso } from '../calendar/days';
import { longDate } from '../calendar/words';

/** A condition of a measure, as far as a sentence about it needs. */
interface Condition {
  field?: string;
  in?: string[];
  notIn?: string[];
  recorded?: boolean;
  recordedByEnd?: boolean;
  from?: string;
  to?: string;
  withinWorkingDays?: number;
  withinDays?: number;
  lastedAtLeastDays?: number;
  openAtLeastDays?: number;
  openAtLeastWorkingDays?: number;
  repeatWithinMonths?: number;
  repeatEver?: true;
  outcome?: string;
  all?: object[];
  any?: object[];
  not?: object;
}

/** A traced row, as far as its sentence needs. */
export interface TracedRowText {
  judgement: 'numerator' | 'counted' | 'not-counted';
  placedOn: string;
  outcome: 'in-time' | 'late' | 'outstanding' | null;
  conditions: { condition: object; met: boolean; role: 'where' | 'numerator' }[];
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
  const deciding = decidingConditions(row).map((each) =>
    fact(each.condition as Condition, each.met, row.fields, headingOf),
  );
  const facts = [placed, outcomeText(row, placedBy, headingOf), ...deciding];
  return facts.filter((text) => text !== '').join('; ');
}

/** What became of a row that belongs to the measure; of another, it does not matter. */
function outcomeText(row: TracedRowText, { done }: PlacedBy, headingOf: HeadingOf): string {
  const asked = row.conditions.filter(({ condition }) => !('outcome' in condition));
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

function fact(
  condition: Condition,
  met: boolean,
  fields: ReadonlyMap<string, string>,
  headingOf: HeadingOf,
): string {
  const shown = (field: string) => valueText(fields.get(field) ?? '');
  const both = () =>
    `${headingOf(condition.from ?? '')} ${shown(condition.from ?? '')}, ${headingOf(condition.to ?? '')} ${shown(condition.to ?? '')}`;
  const not = met ? '' : 'not ';
  if (condition.field !== undefined) {
    return `${headingOf(condition.field)} is ${shown(condition.field)}`;
  }
  if (condition.withinWorkingDays !== undefined) {
    return `${both()}: ${not}within ${condition.withinWorkingDays} working days`;
  }
  if (condition.withinDays !== undefined) {
    return `${both()}: ${not}within ${condition.withinDays} days`;
  }
  if (condition.lastedAtLeastDays !== undefined) {
    return `${both()}: ${not}${condition.lastedAtLeastDays} days or more`;
  }
  if (condition.openAtLeastDays !== undefined || condition.openAtLeastWorkingDays !== undefined) {
    const limit =
      condition.openAtLeastDays === undefined
        ? `past ${condition.openAtLeastWorkingDays} working days`
        : `open ${condition.openAtLeastDays} days or more`;
    return `${headingOf(condition.from ?? '')} ${shown(condition.from ?? '')}: ${not}${limit} at the end of the month`;
  }
  if (condition.repeatWithinMonths !== undefined) {
    return `${met ? 'an' : 'no'} earlier record within ${condition.repeatWithinMonths} months`;
  }
  if (condition.repeatEver) return `${met ? 'an' : 'no'} earlier record`;
  return combination(condition, met, fields, headingOf);
}

function combination(
  condition: Condition,
  met: boolean,
  fields: ReadonlyMap<string, string>,
  headingOf: HeadingOf,
): string {
  const parts = condition.all ?? condition.any ?? (condition.not ? [condition.not] : []);
  const facts = parts.map((part) => fact(part as Condition, met, fields, headingOf));
  return [...new Set(facts)].filter((text) => text !== '').join(', ');
}

function valueText(value: string): string {
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
