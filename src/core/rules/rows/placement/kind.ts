import type { PlacedBy } from '../../../wording/trace';
import type { z } from '../../zod';
import type { Outcome } from '../conditions';
import type { RowDates } from '../facts';

/** The months, as indexes and both included, in which a row stands. */
export interface MonthSpan {
  first: number;
  last: number;
}

/** Members that hold any text: they name columns. */
type ColumnMembers<P> = { [M in keyof P]-?: string extends P[M] ? M : never }[keyof P];

/** What one way of putting rows into periods is. Days are serials. */
export interface PlacementKind<P> {
  /** The shape in which a pack writes it. */
  readonly schema: z.ZodType<P>;
  /** The columns that it asks, by the member that names them. */
  columns(placed: P): Record<ColumnMembers<P>, string>;
  /** The column to look at first for why a row stands where it does. */
  firstColumn(placed: P): string;
  /** The months in which a row stands, null for none; one that has not ended stands until `lastMonth`. */
  months(placed: P, row: RowDates, lastMonth: number): MonthSpan | null;
  /** The day that decides; 0 where it cannot be told. */
  day(placed: P, row: RowDates): number;
  /** What became of a row by its due date; null where there is none. */
  outcome(placed: P, row: RowDates): Outcome | null;
  /** How a trace says what put a row into its month. */
  inWords(placed: P, heading: (field: string) => string): PlacedBy;
}

/** The one month of a day; null where the day is not known. */
export function monthOfDay(day: number, row: RowDates): MonthSpan | null {
  if (day === 0) return null;
  const month = row.monthOf(day);
  return { first: month, last: month };
}
