import { startYearOf } from '../calendar/months';
import type { PeriodKey } from '../calendar/period';
import { periodKey, previousPeriod } from '../calendar/periods';
import type { Indicator } from '../rules/schema';
import { basisOf } from '../rules/year-to-date';
import type { PeriodIndex } from '../calendar/period-index';

/**
 * The period that a figure's direction is told from: the one just before, of the same kind. A named
 * rolling period follows the latest one of its length that ended before it. A cumulative measure
 * starts anew each year, so that its first period has none.
 *
 * @param known the series' periods, oldest first
 */
export function comparedPeriod(
  key: PeriodKey,
  known: readonly PeriodKey[],
  rule: Pick<Indicator, 'ytd'>,
  periods: PeriodIndex,
): PeriodKey | null {
  const now = periods.of(key);
  if (now.period.kind === 'range') {
    const earlier = known.filter((other) => {
      const before = periods.of(other);
      const sameLength = before.months.length === now.months.length;
      return before.period.kind === 'range' && sameLength && before.last < now.last;
    });
    return earlier.at(-1) ?? null;
  }
  const previous = previousPeriod(now.period);
  if (!previous) return null;
  const before = periods.of(periodKey(previous));
  const { year } = rule.ytd;
  const runs = now.period.kind !== 'year';
  const newYear = startYearOf(before.last, year) !== startYearOf(now.last, year);
  return basisOf(rule).cumulative && runs && newYear ? null : before.key;
}
