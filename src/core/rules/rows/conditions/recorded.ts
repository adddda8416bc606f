import { FACTS } from '../../../wording/trace';
import { z } from '../../zod';
import { columnName } from '../column-name';
import type { RowConditions } from './conditions';
import { none, nothingInside, type ConditionKind } from './kind';

/** Anything is recorded in the column, or nothing is. */
export const RECORDED: ConditionKind<RowConditions['recorded']> = {
  schema: () =>
    z
      .strictObject({ field: columnName, recorded: z.boolean().describe('Whether something is.') })
      .describe('Something is recorded in the column, or nothing is.'),
  met: ({ field, recorded }, row) => (row.date(field) !== 0 || row.text(field) !== '') === recorded,
  columns: ({ field }) => ({ field }),
  categories: none,
  inner: nothingInside,
  fact: ({ field }, _met, { heading, value }) => FACTS.is(heading(field), value(field)),
};

/** A date is recorded and no later than the end of the period, or not. */
export const RECORDED_BY_END: ConditionKind<RowConditions['recordedByEnd']> = {
  schema: () =>
    z
      .strictObject({ field: columnName, recordedByEnd: z.boolean().describe('Whether it is.') })
      .describe('The date is recorded and no later than the end of the period, or not so.'),
  met({ field, recordedByEnd }, row) {
    const date = row.date(field);
    return (date !== 0 && date <= row.periodEnd()) === recordedByEnd;
  },
  columns: ({ field }) => ({ field }),
  categories: none,
  inner: nothingInside,
  fact: ({ field }, _met, { heading, value }) => FACTS.is(heading(field), value(field)),
};
