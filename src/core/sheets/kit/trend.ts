import { compareText } from '../../collections/compare-text';
import { addMonths, monthsFromTo } from '../../calendar/months';
import type { MonthKey } from '../../calendar/period';
import type { IndicatorRow } from './indicator-rows';

/** Most periods that a trend line shows: a year and the same month the year before. */
export const TREND_PERIODS = 13;

/**
 * The values of an indicator's trend, always thirteen, oldest first, gaps null. A monthly indicator's
 * stand at their months, ending in `month`; of others the latest thirteen stand side by side.
 */
export function trendValues(row: IndicatorRow, month: MonthKey): (number | null)[] {
  if (row.rule.frequency === 'monthly') {
    return monthsFromTo(addMonths(month, 1 - TREND_PERIODS), month).map(
      (key) => row.figures.get(key)?.value ?? null,
    );
  }
  const latest = [...row.figures.entries()]
    .filter(([last, figure]) => last <= month && figure.value !== null)
    .sort(([a], [b]) => compareText(a, b))
    .slice(-TREND_PERIODS)
    .map(([, figure]) => figure.value);
  return [...Array<null>(TREND_PERIODS - latest.length).fill(null), ...latest];
}
