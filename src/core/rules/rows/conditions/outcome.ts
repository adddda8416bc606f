import { choice } from '../../choice';
import { z } from '../../zod';
import type { RowConditions } from './conditions';
import { none, nothingInside, type ConditionKind } from './kind';

/** What became of the row by its due date. A trace says that of every row that has one. */
export const OUTCOME: ConditionKind<RowConditions['outcome']> = {
  schema: () =>
    z
      .strictObject({
        outcome: choice({
          'in-time': 'done by the due date',
          late: 'done after it, but in the month that it falls in',
          outstanding: 'neither',
        }).describe('What became of it.'),
      })
      .describe('What became of a row with a due date.'),
  met: ({ outcome }, row) => row.outcome() === outcome,
  columns: () => ({}),
  categories: none,
  inner: nothingInside,
  fact: () => '',
};
