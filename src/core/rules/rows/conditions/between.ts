import { FACTS } from '../../../wording/trace';
import { z } from '../../zod';
import { columnName } from '../column-name';
import type { RowFacts } from '../facts';
import type { RowConditions } from './conditions';
import { none, nothingInside, type ConditionKind, type Shown } from './kind';

/** Conditions on the time from one date to another; both have to be recorded. */

interface TwoDates {
  from: string;
  to: string;
}

const days = z.int().min(0);
const twoDates = {
  from: columnName.describe('Column of the first date.'),
  to: columnName.describe('Column of the second date.'),
};

function both(
  { from, to }: TwoDates,
  row: RowFacts,
  holds: (from: number, to: number) => boolean,
): boolean {
  const [start, end] = [row.date(from), row.date(to)];
  return start !== 0 && end !== 0 && holds(start, end);
}

function datesInWords({ from, to }: TwoDates, { heading, value }: Shown): string {
  return FACTS.dates(heading(from), value(from), heading(to), value(to));
}

/** The second date is no later than n working days after the first. */
export const WITHIN_WORKING_DAYS: ConditionKind<RowConditions['withinWorkingDays']> = {
  schema: () =>
    z
      .strictObject({ ...twoDates, withinWorkingDays: days.describe('So many working days.') })
      .describe('`to` is no later than Excel’s `WORKDAY(from, n, holidays)`.'),
  met: (condition, row) =>
    both(condition, row, (from, to) => to <= row.dueDate(from, condition.withinWorkingDays)),
  columns: ({ from, to }) => ({ from, to }),
  categories: none,
  inner: nothingInside,
  fact: (condition, met, shown) =>
    FACTS.withinWorkingDays(datesInWords(condition, shown), met, condition.withinWorkingDays),
};

/** The second date is no later than n days after the first. */
export const WITHIN_DAYS: ConditionKind<RowConditions['withinDays']> = {
  schema: () =>
    z
      .strictObject({ ...twoDates, withinDays: days.describe('So many days.') })
      .describe('At most n days passed from one date to the other.'),
  met: (condition, row) => both(condition, row, (from, to) => to - from <= condition.withinDays),
  columns: ({ from, to }) => ({ from, to }),
  categories: none,
  inner: nothingInside,
  fact: (condition, met, shown) =>
    FACTS.withinDays(datesInWords(condition, shown), met, condition.withinDays),
};

/** The second date is n days or more after the first. */
export const LASTED_AT_LEAST_DAYS: ConditionKind<RowConditions['lastedAtLeastDays']> = {
  schema: () =>
    z
      .strictObject({ ...twoDates, lastedAtLeastDays: days.describe('So many days.') })
      .describe('n days or more passed from one date to the other.'),
  met: (condition, row) =>
    both(condition, row, (from, to) => to - from >= condition.lastedAtLeastDays),
  columns: ({ from, to }) => ({ from, to }),
  categories: none,
  inner: nothingInside,
  fact: (condition, met, shown) =>
    FACTS.lasted(datesInWords(condition, shown), met, condition.lastedAtLeastDays),
};
