import { isMet, type RowCondition } from '../../rules/rows/conditions';
import type { RowContext } from './context';
import { RowInPeriod, type ConditionScope } from './row-in-period';

/** Whether a row meets a condition. A date that is not recorded meets no comparison. */
export function meets(
  context: RowContext,
  condition: RowCondition,
  row: number,
  scope: ConditionScope,
): boolean {
  return isMet(condition, new RowInPeriod(context, row, scope));
}

/** Whether a row meets every one of several conditions; so with none. */
export function meetsAll(
  context: RowContext,
  conditions: readonly RowCondition[],
  row: number,
  scope: ConditionScope,
): boolean {
  const facts = new RowInPeriod(context, row, scope);
  return conditions.every((condition) => isMet(condition, facts));
}
