import type { RowSet } from '../../raw/rows';
import type { RowCount } from '../../rules/row-measures';
import { monthIndexOfDay, type MonthIndex } from '../../calendar/months';
import { monthsBack } from './judge';

/** Months before the latest that a case list is counted for: enough for a rolling year and its trend. */
const HISTORY_MONTHS = 24;

/** The months that a case list speaks for. */
export interface Coverage {
  /** First and last month counted, both included. */
  first: MonthIndex;
  last: MonthIndex;
  /** Month of the list's earliest date, which may be before the first month counted. */
  earliest: MonthIndex;
}

/**
 * The months that a case list speaks for: from the first to the last month of its primary date, two
 * years at the most, because a list of open cases reaches back to old cases without holding the months
 * they began in. Null without any date.
 */
export function coverageOf(rows: RowSet): Coverage | null {
  let earliestDate = Infinity;
  let latest = 0;
  for (const date of rows.dates.get(rows.primaryDate) ?? []) {
    if (date === 0) continue;
    earliestDate = Math.min(earliestDate, date);
    latest = Math.max(latest, date);
  }
  if (latest === 0) return null;
  const earliest = monthIndexOfDay(earliestDate);
  const last = monthIndexOfDay(latest);
  return { first: Math.max(earliest, last - HISTORY_MONTHS + 1), last, earliest };
}

/**
 * The first month that a measure has a figure for: one over several months waits until the list holds
 * all of them, because a part of a year is not a rolling year.
 */
export function firstMonthOf(measure: RowCount, { first, earliest }: Coverage): MonthIndex {
  return Math.max(first, earliest + monthsBack(measure));
}
