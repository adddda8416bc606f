import { TRACE } from '../../../wording/trace';
import { z } from '../../zod';
import { columnName } from '../column-name';
import type { RowDates } from '../facts';
import type { MonthSpan, PlacementKind } from './kind';

const schema = z
  .strictObject({
    by: z.literal('open-at-end'),
    from: columnName.describe('Column of the date that it begins.'),
    to: columnName.describe('Column of the date that it ends.'),
  })
  .describe('In every month at whose end it is open: begun by then and not ended by then.');

type OpenAtEnd = z.infer<typeof schema>;

/** From the month that a row began in to the one before it ended. */
function monthsOpen({ from, to }: OpenAtEnd, row: RowDates, lastMonth: number): MonthSpan | null {
  const [begun, ended] = [row.date(from), row.date(to)];
  if (begun === 0) return null;
  const first = row.monthOf(begun);
  const last = ended === 0 ? lastMonth : row.monthOf(ended) - 1;
  return last < first ? null : { first, last };
}

/** By being open: a row stands in every month at the end of which it is. */
export const OPEN_AT_END = {
  schema,
  columns: ({ from, to }) => ({ from, to }),
  firstColumn: ({ from }) => from,
  months: monthsOpen,
  day: ({ from }, row) => row.date(from),
  outcome: () => null,
  inWords: ({ from }, heading) => ({ heading: TRACE.openSince(heading(from)) }),
} satisfies PlacementKind<OpenAtEnd>;
