import type { RowSet } from '../../raw/rows';
import { monthIndexOf } from '../../rules/serial';

/** Months before the latest that a case list is counted for: enough for a rolling year and its trend. */
const HISTORY_MONTHS = 24;

/**
 * The months, as indexes and both included, that a case list speaks for: from the first to the last
 * month of its primary date (its first date column), two years at the most, because a list of open
 * cases reaches back to old cases without holding the months they began in. Null without any date.
 */
export function coverageOf(rows: RowSet): { first: number; last: number } | null {
  let earliest = Infinity;
  let latest = 0;
  for (const date of rows.dates.get(rows.primaryDate) ?? []) {
    if (date === 0) continue;
    earliest = Math.min(earliest, date);
    latest = Math.max(latest, date);
  }
  if (latest === 0) return null;
  const last = monthIndexOf(latest);
  return { first: Math.max(monthIndexOf(earliest), last - HISTORY_MONTHS + 1), last };
}
