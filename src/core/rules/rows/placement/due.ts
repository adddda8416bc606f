import { TRACE } from '../../../wording/trace';
import { z } from '../../zod';
import { columnName } from '../column-name';
import type { Outcome } from '../conditions';
import type { RowDates } from '../facts';
import { monthOfDay, type PlacementKind } from './kind';

const schema = z
  .strictObject({
    by: z.literal('due'),
    from: columnName.describe('Column of the date that the time runs from.'),
    workingDays: z.int().min(0).optional().describe('Working days until it is due.'),
    days: z.int().min(0).optional().describe('Or days of any kind.'),
    done: columnName.describe('Column of the date that meets it.'),
  })
  .describe('In the month that a due date falls in, whenever it is met.');

type Due = z.infer<typeof schema>;

/** The due date of a row; 0 where the date it runs from is not recorded. */
function dueDay({ from, workingDays, days = 0 }: Due, row: RowDates): number {
  const start = row.date(from);
  if (start === 0) return 0;
  return workingDays === undefined ? start + days : row.dueDate(start, workingDays);
}

/**
 * What became of a row with a due date: in time when done by then; late when done after it but within
 * the month that it falls in; outstanding otherwise, however much later it was done.
 */
function outcomeOf(placed: Due, row: RowDates): Outcome | null {
  const due = dueDay(placed, row);
  if (due === 0) return null;
  const done = row.date(placed.done);
  if (done === 0) return 'outstanding';
  if (done <= due) return 'in-time';
  return row.monthOf(done) === row.monthOf(due) ? 'late' : 'outstanding';
}

/** By a due date: a row stands in the month that it falls in, whenever it is done. */
export const DUE = {
  schema,
  columns: ({ from, done }) => ({ from, done }),
  firstColumn: ({ from }) => from,
  months: (placed, row) => monthOfDay(dueDay(placed, row), row),
  day: dueDay,
  outcome: outcomeOf,
  inWords: ({ done }) => ({ heading: TRACE.due, done }),
} satisfies PlacementKind<Due>;
