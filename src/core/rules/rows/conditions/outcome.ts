import { z } from '../../zod';
import type { RowConditions } from './conditions';
import { none, nothingInside, type ConditionKind } from './kind';

/** What became of the row by its due date. A trace says that of every row that has one. */
export const OUTCOME: ConditionKind<RowConditions['outcome']> = {
  schema: () => z.strictObject({ outcome: z.enum(['in-time', 'late', 'outstanding']) }),
  met: ({ outcome }, row) => row.outcome() === outcome,
  columns: () => ({}),
  categories: none,
  inner: nothingInside,
  fact: () => '',
};
