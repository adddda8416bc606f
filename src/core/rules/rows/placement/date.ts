import { z } from '../../zod';
import { columnName } from '../column-name';
import { monthOfDay, type PlacementKind } from './kind';

const schema = z
  .strictObject({ by: z.literal('date'), field: columnName.describe('Column of the date.') })
  .describe('In the month of a date.');

/** By a date of the row: it stands in that date's month. */
export const DATE = {
  schema,
  columns: ({ field }) => ({ field }),
  firstColumn: ({ field }) => field,
  months: ({ field }, row) => monthOfDay(row.date(field), row),
  day: ({ field }, row) => row.date(field),
  outcome: () => null,
  inWords: ({ field }, heading) => ({ heading: heading(field) }),
} satisfies PlacementKind<z.infer<typeof schema>>;
