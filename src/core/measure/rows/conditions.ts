import type { Placement, RowCondition } from '../../rules/row-measures';
import { addMonthsToDay } from '../../calendar/months';
import { dateIn, dueDate, lastDayOf, textIn, type RowContext } from './context';
import { outcomeOf } from './placement';

/** What a condition is judged in: the measure's placement and the month that the period ends with. */
export interface ConditionScope {
  placed: Placement;
  month: number;
}

/** Whether a row meets a condition. A date that is not recorded meets no comparison. */
export function meets(
  context: RowContext,
  condition: RowCondition,
  row: number,
  scope: ConditionScope,
): boolean {
  if ('all' in condition) return condition.all.every((each) => meets(context, each, row, scope));
  if ('any' in condition) return condition.any.some((each) => meets(context, each, row, scope));
  if ('not' in condition) return !meets(context, condition.not, row, scope);
  if ('in' in condition) return condition.in.includes(textIn(context, condition.field, row));
  if ('notIn' in condition) return !condition.notIn.includes(textIn(context, condition.field, row));
  if ('recorded' in condition)
    return isRecorded(context, condition.field, row) === condition.recorded;
  if ('recordedByEnd' in condition) {
    const date = dateIn(context, condition.field, row);
    return (date !== 0 && date <= lastDayOf(context, scope.month)) === condition.recordedByEnd;
  }
  if ('outcome' in condition) {
    return scope.placed.by === 'due' && outcomeOf(context, scope.placed, row) === condition.outcome;
  }
  if ('repeatWithinMonths' in condition || 'repeatEver' in condition) {
    return isRepeat(context, condition, row, scope);
  }
  return compares(context, condition, row, scope);
}

/** Whether a row meets every one of several conditions; so with none. */
export function meetsAll(
  context: RowContext,
  conditions: RowCondition[],
  row: number,
  scope: ConditionScope,
): boolean {
  return conditions.every((condition) => meets(context, condition, row, scope));
}

function isRecorded(context: RowContext, field: string, row: number): boolean {
  return dateIn(context, field, row) !== 0 || textIn(context, field, row) !== '';
}

type Comparison = Extract<RowCondition, { from: string }>;

function compares(
  context: RowContext,
  condition: Comparison,
  row: number,
  scope: ConditionScope,
): boolean {
  const from = dateIn(context, condition.from, row);
  if (from === 0) return false;
  const periodEnd = lastDayOf(context, scope.month);
  if ('openAtLeastDays' in condition) return periodEnd - from >= condition.openAtLeastDays;
  if ('openAtLeastWorkingDays' in condition) {
    return periodEnd > dueDate(context, from, condition.openAtLeastWorkingDays);
  }
  const to = dateIn(context, condition.to, row);
  if (to === 0) return false;
  if ('withinWorkingDays' in condition) {
    return to <= dueDate(context, from, condition.withinWorkingDays);
  }
  if ('withinDays' in condition) return to - from <= condition.withinDays;
  return to - from >= condition.lastedAtLeastDays;
}

type Repeat = Extract<RowCondition, { person: string }>;

/** A repeat has an earlier row of the same person, on an earlier day, near enough. */
function isRepeat(
  context: RowContext,
  condition: Repeat,
  row: number,
  scope: ConditionScope,
): boolean {
  const person = textIn(context, condition.person, row);
  const date = dateIn(context, condition.date, row);
  if (person === '' || date === 0) return false;
  const dates = historyFor(context, condition, scope).get(person) ?? [];
  const since =
    'repeatWithinMonths' in condition ? addMonthsToDay(date, -condition.repeatWithinMonths) : 0;
  return dates.some((earlier) => earlier < date && earlier >= since);
}

function historyFor(
  context: RowContext,
  condition: Repeat,
  scope: ConditionScope,
): Map<string, number[]> {
  // What earlier rows must meet may depend on the period asked about; their dates alone do not.
  const period = condition.earlier ? `${JSON.stringify(scope.placed)} ${scope.month}` : '';
  let byPeriod = context.histories.get(condition);
  if (!byPeriod) context.histories.set(condition, (byPeriod = new Map()));
  const known = byPeriod.get(period);
  if (known) return known;
  const history = new Map<string, number[]>();
  for (let row = 0; row < context.rows.sheetRows.length; row++) {
    const person = textIn(context, condition.person, row);
    const date = dateIn(context, condition.date, row);
    if (person === '' || date === 0) continue;
    if (!meetsAll(context, condition.earlier ?? [], row, scope)) continue;
    const dates = history.get(person);
    if (dates) dates.push(date);
    else history.set(person, [date]);
  }
  byPeriod.set(period, history);
  return history;
}
