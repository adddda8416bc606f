import type { Outcome, Placement } from '../../rules/row-measures';
import { dateIn, dueDate, monthOf, type RowContext } from './context';

/** The months, as indexes and both included, in which a row stands; null where it stands in none. */
export interface MonthSpan {
  first: number;
  last: number;
}

/**
 * Where a row stands by its measure's placement, before the measure's window widens it. A row open at
 * the end of a month stands in every month from the one it began in to the one before it ended, and
 * to `lastMonth` where it has not ended.
 */
export function placeRow(
  context: RowContext,
  placed: Placement,
  row: number,
  lastMonth: number,
): MonthSpan | null {
  switch (placed.by) {
    case 'date': {
      const date = dateIn(context, placed.field, row);
      if (date === 0) return null;
      const month = monthOf(context, date);
      return { first: month, last: month };
    }
    case 'due': {
      const due = dueOf(context, placed, row);
      if (due === 0) return null;
      const month = monthOf(context, due);
      return { first: month, last: month };
    }
    case 'open-at-end': {
      const from = dateIn(context, placed.from, row);
      if (from === 0) return null;
      const to = dateIn(context, placed.to, row);
      const first = monthOf(context, from);
      const last = to === 0 ? lastMonth : monthOf(context, to) - 1;
      return last < first ? null : { first, last };
    }
  }
}

/** The due date of a row, as a serial; 0 where the date it runs from is not recorded. */
export function dueOf(
  context: RowContext,
  placed: Extract<Placement, { by: 'due' }>,
  row: number,
): number {
  const from = dateIn(context, placed.from, row);
  if (from === 0) return 0;
  return placed.workingDays !== undefined
    ? dueDate(context, from, placed.workingDays)
    : from + (placed.days ?? 0);
}

/**
 * What became of a row with a due date: in time when done by then; late when done after it but within
 * the month that it falls in; outstanding otherwise, however much later it was done.
 */
export function outcomeOf(
  context: RowContext,
  placed: Extract<Placement, { by: 'due' }>,
  row: number,
): Outcome {
  const done = dateIn(context, placed.done, row);
  const due = dueOf(context, placed, row);
  if (done === 0) return 'outstanding';
  if (done <= due) return 'in-time';
  return monthOf(context, done) === monthOf(context, due) ? 'late' : 'outstanding';
}
