import { addMonths, firstMonthOfYear, monthsFromTo, splitMonth } from '../../calendar/months';
import type { Period } from '../../calendar/period';
import { periodKey } from '../../calendar/periods';
import { groupBy } from '../../collections/group-by';
import { readHeading, type HeadingCell, type HeadingMeaning } from './period-heading';
import type { StatedYear } from './shape';
import type { FigureRole } from './vocabulary';

/** A column whose figures are of one period, which its headings name. */
export interface FigureColumn {
  /** Zero-based, counted from the first column of the headings. */
  index: number;
  period: Period;
  role: FigureRole;
  /** The headings over it, from the top: "Jun-17, Num". */
  heading: string;
}

/** A column under a period whose own heading says nothing known. */
export interface UnknownColumn {
  index: number;
  heading: string;
}

/** The columns of figures that heading rows name, and those that are under a period and not understood. */
export interface FigureColumns {
  columns: FigureColumn[];
  unknown: UnknownColumn[];
  /** Figures under a heading known as no return: target, year to date, comment. */
  aside: UnknownColumn[];
  /** Columns for which a period and what is in them is said twice. */
  twice: FigureColumn[];
  /** Whether months stand without a year anywhere in the headings, and `otherwise` was taken. */
  yearTaken: boolean;
}

/**
 * Reads one to three heading rows that stand over columns of figures: months across, months over
 * numerator, denominator and value, month names under a year. What stands over several columns, merged
 * or not, is written in the first of them and holds up to the next.
 *
 * @param rows the heading rows from the top; all as wide as the last
 * @param otherwise year of months that have none: from the sheet's title or name
 */
export function figureColumns(
  rows: readonly (readonly HeadingCell[])[],
  otherwise: StatedYear | null,
): FigureColumns {
  const found: (UnknownColumn & { period: Period; meaning: HeadingMeaning })[] = [];
  const result: FigureColumns = {
    columns: [],
    unknown: [],
    aside: [],
    twice: [],
    yearTaken: false,
  };
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let index = 0; index < width; index += 1) {
    const stack = stackAt(rows, index);
    const meaning = together(stack.map(readHeading));
    const own = fullPeriod(meaning, meaning.year);
    const period = own ?? fullPeriod(meaning, otherwise);
    if (!period) continue;
    if (!own) result.yearTaken = true;
    const heading = stack.map(({ text, value }) => (text === '' ? String(value) : text)).join(', ');
    if (meaning.role === 'aside') result.aside.push({ index, heading });
    else found.push({ index, heading, period, meaning });
  }
  const byPeriod = groupBy(found, ({ period }) => periodKey(period));
  for (const group of byPeriod.values()) sortOut(group, result);
  result.columns.sort((a, b) => a.index - b.index);
  return result;
}

type Found = UnknownColumn & { period: Period; meaning: HeadingMeaning };

/** One period's columns: its only column is its value, whatever else its heading says. */
function sortOut(group: readonly Found[], result: FigureColumns): void {
  const only = group.length === 1;
  const roles = new Map<FigureRole, FigureColumn>();
  for (const { index, heading, period, meaning } of group) {
    const said = meaning.role === 'aside' ? null : meaning.role;
    if (!said && meaning.rest !== '' && !only) {
      result.unknown.push({ index, heading });
      continue;
    }
    const role = said ?? 'value';
    const column = { index, heading, period, role };
    if (roles.has(role)) result.twice.push(column);
    else roles.set(role, column);
  }
  result.columns.push(...roles.values());
}

/** The cells over a column, from the top: of upper rows the last that is filled, up to the column. */
function stackAt(rows: readonly (readonly HeadingCell[])[], index: number): HeadingCell[] {
  const own = rows.at(-1)?.[index];
  const above = rows.slice(0, -1).flatMap((row) => {
    const filled = row.slice(0, index + 1).findLast((cell) => !isBlank(cell));
    return filled ?? [];
  });
  return own && !isBlank(own) ? [...above, own] : withoutOwn(rows, index, above);
}

/** A column with nothing in the last row is headed from above only where something stands right over it. */
function withoutOwn(
  rows: readonly (readonly HeadingCell[])[],
  index: number,
  above: HeadingCell[],
): HeadingCell[] {
  const stands = rows.slice(0, -1).some((row) => row[index] && !isBlank(row[index]));
  return stands ? above : [];
}

/** Whether a heading cell is empty. */
export function isBlank({ value, text }: HeadingCell): boolean {
  return String(value).trim() === '' && text.trim() === '';
}

/** What stacked headings say together; where two say the same thing, the lower one holds. */
function together(meanings: readonly HeadingMeaning[]): HeadingMeaning {
  return meanings.reduce<HeadingMeaning>(
    (all, { period, partial, year, role, rest }) => ({
      period: period ?? all.period,
      partial: partial ?? all.partial,
      year: year ?? all.year,
      role: role ?? all.role,
      rest: [all.rest, rest].filter((words) => words !== '').join(' '),
    }),
    { period: null, partial: null, year: null, role: null, rest: '' },
  );
}

function fullPeriod(meaning: HeadingMeaning, year: StatedYear | null): Period | null {
  if (meaning.period) return meaning.period;
  if (meaning.partial) return year && inYear(meaning.partial, year);
  if (!meaning.year || meaning.year.kind === 'calendar') return null;
  return { kind: 'year', startYear: meaning.year.startYear };
}

/** A month or quarter of a stated year. Quarters are those of the financial year. */
export function inYear(
  partial: NonNullable<HeadingMeaning['partial']>,
  year: StatedYear,
): Period | null {
  if ('quarter' in partial) {
    if (year.kind === 'calendar') return null;
    return { kind: 'quarter', startYear: year.startYear, quarter: partial.quarter };
  }
  if (year.kind === 'calendar') return { kind: 'month', year: year.year, month: partial.month };
  const first = firstMonthOfYear(year.startYear, 'financial');
  const month = monthsFromTo(first, addMonths(first, 11)).find(
    (key) => splitMonth(key).month === partial.month,
  );
  return month === undefined ? null : { kind: 'month', ...splitMonth(month) };
}
