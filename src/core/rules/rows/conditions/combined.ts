import { FACTS } from '../../../wording/trace';
import { z } from '../../zod';
import type { RowCondition, RowConditions } from './conditions';
import { none, type ConditionKind, type InnerCondition } from './kind';

const ofSameRow = (conditions: readonly RowCondition[], member: string): InnerCondition[] =>
  conditions.map((condition, i) => ({ path: `.${member}[${i}]`, condition, ofSameRow: true }));

/** Every one of several conditions. */
export const ALL: ConditionKind<RowConditions['all']> = {
  schema: (inner) =>
    z
      .strictObject({ all: z.array(inner).min(1).describe('The conditions.') })
      .describe('Every one of several conditions is met.'),
  met: ({ all }, row) => all.every((condition) => row.meets(condition)),
  columns: () => ({}),
  categories: none,
  inner: ({ all }) => ofSameRow(all, 'all'),
  fact: (_condition, _met, { inner }) => FACTS.together(inner),
};

/** One or more of several conditions. */
export const ANY: ConditionKind<RowConditions['any']> = {
  schema: (inner) =>
    z
      .strictObject({ any: z.array(inner).min(1).describe('The conditions.') })
      .describe('One or more of several conditions is met.'),
  met: ({ any }, row) => any.some((condition) => row.meets(condition)),
  columns: () => ({}),
  categories: none,
  inner: ({ any }) => ofSameRow(any, 'any'),
  fact: (_condition, _met, { inner }) => FACTS.together(inner),
};

/** A condition not met. */
export const NOT: ConditionKind<RowConditions['not']> = {
  schema: (inner) => z.strictObject({ not: inner }).describe('A condition is not met.'),
  met: ({ not }, row) => !row.meets(not),
  columns: () => ({}),
  categories: none,
  inner: ({ not }) => [{ path: '.not', condition: not, ofSameRow: true }],
  fact: (_condition, _met, { inner }) => FACTS.together(inner),
};
