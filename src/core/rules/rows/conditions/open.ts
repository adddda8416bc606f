import { FACTS } from '../../../wording/trace';
import { z } from '../../zod';
import { columnName } from '../column-name';
import type { RowConditions } from './conditions';
import { none, nothingInside, type ConditionKind } from './kind';

/** n days or more had passed since a date at the end of the period. */
export const OPEN_AT_LEAST_DAYS: ConditionKind<RowConditions['openAtLeastDays']> = {
  schema: () =>
    z
      .strictObject({
        from: columnName.describe('Column of the date to count from.'),
        openAtLeastDays: z.int().min(0).describe('So many days.'),
      })
      .describe('n days or more had passed since the date at the end of the period.'),
  met({ from, openAtLeastDays }, row) {
    const since = row.date(from);
    return since !== 0 && row.periodEnd() - since >= openAtLeastDays;
  },
  columns: ({ from }) => ({ from }),
  categories: none,
  inner: nothingInside,
  fact: ({ from, openAtLeastDays }, met, { heading, value }) =>
    FACTS.openDays(heading(from), value(from), met, openAtLeastDays),
};

/** The period ended after the n-th working day from a date. */
export const OPEN_AT_LEAST_WORKING_DAYS: ConditionKind<RowConditions['openAtLeastWorkingDays']> = {
  schema: () =>
    z
      .strictObject({
        from: columnName.describe('Column of the date to count from.'),
        openAtLeastWorkingDays: z.int().min(0).describe('So many working days.'),
      })
      .describe('The period ended after the due date, n working days after the date.'),
  met({ from, openAtLeastWorkingDays }, row) {
    const since = row.date(from);
    return since !== 0 && row.periodEnd() > row.dueDate(since, openAtLeastWorkingDays);
  },
  columns: ({ from }) => ({ from }),
  categories: none,
  inner: nothingInside,
  fact: ({ from, openAtLeastWorkingDays }, met, { heading, value }) =>
    FACTS.openWorkingDays(heading(from), value(from), met, openAtLeastWorkingDays),
};
