import { FACTS } from '../../../wording/trace';
import { z } from '../../zod';
import { columnName } from '../column-name';
import type { RowConditions } from './conditions';
import { nothingInside, type ConditionKind } from './kind';

/** The column holds one of the categories. */
export const IN: ConditionKind<RowConditions['in']> = {
  schema: () =>
    z
      .strictObject({
        field: columnName,
        in: z.array(z.string()).min(1).describe("The categories' own names, not other spellings."),
      })
      .describe('The category is one of these.'),
  met: (condition, row) => condition.in.includes(row.text(condition.field)),
  columns: ({ field }) => ({ field }),
  categories: (condition) => ({ member: 'in', field: condition.field, names: condition.in }),
  inner: nothingInside,
  fact: ({ field }, _met, { heading, value }) => FACTS.is(heading(field), value(field)),
};

/** The column holds none of the categories. */
export const NOT_IN: ConditionKind<RowConditions['notIn']> = {
  schema: () =>
    z
      .strictObject({
        field: columnName,
        notIn: z
          .array(z.string())
          .min(1)
          .describe("The categories' own names, not other spellings."),
      })
      .describe('The category is none of these.'),
  met: ({ field, notIn }, row) => !notIn.includes(row.text(field)),
  columns: ({ field }) => ({ field }),
  categories: ({ field, notIn }) => ({ member: 'notIn', field, names: notIn }),
  inner: nothingInside,
  fact: ({ field }, _met, { heading, value }) => FACTS.is(heading(field), value(field)),
};
