import { namesOf } from '../../../collections/names-of';
import { z } from '../../zod';
import { askedColumns, type AskedColumn } from '../asked-columns';
import type { RowFacts } from '../facts';
import { LASTED_AT_LEAST_DAYS, WITHIN_DAYS, WITHIN_WORKING_DAYS } from './between';
import { IN, NOT_IN } from './categories';
import { ALL, ANY, NOT } from './combined';
import type { ConditionName, RowCondition, RowConditions } from './conditions';
import type { ConditionKind, InnerCondition, ListedCategories, Shown } from './kind';
import { OPEN_AT_LEAST_DAYS, OPEN_AT_LEAST_WORKING_DAYS } from './open';
import { OUTCOME } from './outcome';
import { RECORDED, RECORDED_BY_END } from './recorded';
import { REPEAT_EVER, REPEAT_WITHIN_MONTHS } from './repeat';

export type { ConditionName, Outcome, Repeat, RowCondition } from './conditions';

/** What each kind of condition is. */
const KINDS: { [K in ConditionName]: ConditionKind<RowConditions[K]> } = {
  in: IN,
  notIn: NOT_IN,
  recorded: RECORDED,
  recordedByEnd: RECORDED_BY_END,
  withinWorkingDays: WITHIN_WORKING_DAYS,
  withinDays: WITHIN_DAYS,
  lastedAtLeastDays: LASTED_AT_LEAST_DAYS,
  openAtLeastDays: OPEN_AT_LEAST_DAYS,
  openAtLeastWorkingDays: OPEN_AT_LEAST_WORKING_DAYS,
  repeatWithinMonths: REPEAT_WITHIN_MONTHS,
  repeatEver: REPEAT_EVER,
  outcome: OUTCOME,
  all: ALL,
  any: ANY,
  not: NOT,
};

/** The names of all kinds. */
export const CONDITION_NAMES = namesOf(KINDS);

export const rowConditionSchema: z.ZodType<RowCondition> = z
  .lazy(() => z.union(CONDITION_NAMES.map((name) => KINDS[name].schema(rowConditionSchema))))
  .meta({
    id: 'condition',
    description:
      'A condition on one row. A date that is not recorded meets no condition that compares it.',
  });

/**
 * The kind of a condition: the one of its members that is the name of a kind.
 *
 * @throws TypeError where it is of no kind, which the schema refuses
 */
export function conditionName(condition: RowCondition): ConditionName {
  for (const member in condition) if (isName(member)) return member;
  throw new TypeError(`No kind of condition: ${JSON.stringify(condition)}`);
}

function isName(member: string): member is ConditionName {
  return member in KINDS;
}

function kindOf<K extends ConditionName>(
  condition: RowConditions[K],
): ConditionKind<RowConditions[K]> {
  return KINDS[conditionName(condition) as K];
}

/** Whether a row meets a condition. A date that is not recorded meets no comparison. */
export function isMet(condition: RowCondition, row: RowFacts): boolean {
  return kindOf(condition).met(condition, row);
}

/** The conditions inside a condition. */
export function innerConditions(condition: RowCondition): readonly InnerCondition[] {
  return kindOf(condition).inner(condition);
}

/** What of a row decided a condition, in words; empty where a trace says that otherwise. */
export function factOf(condition: RowCondition, met: boolean, shown: Shown): string {
  return kindOf(condition).fact(condition, met, shown);
}

/** Every column that a condition asks, with those that conditions inside it ask. */
export function columnsOf(condition: RowCondition, path = ''): AskedColumn[] {
  const { columns, inner } = kindOf(condition);
  return [
    ...askedColumns(columns(condition), path),
    ...inner(condition).flatMap((each) => columnsOf(each.condition, path + each.path)),
  ];
}

/** The categories that a condition lists, with those that conditions inside it list, and where. */
export function categoriesOf(
  condition: RowCondition,
  path = '',
): (ListedCategories & { path: string })[] {
  const { categories, inner } = kindOf(condition);
  const listed = categories(condition);
  return [
    ...(listed ? [{ ...listed, path: `${path}.${listed.member}` }] : []),
    ...inner(condition).flatMap((each) => categoriesOf(each.condition, path + each.path)),
  ];
}
