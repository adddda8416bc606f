import type { Observation } from '../measure/observation';
import type { MonthKey } from '../calendar/period';
import type { PeriodIndex } from '../calendar/period-index';

/**
 * The months that figures are for, oldest first. Where nothing is returned by month, as for a
 * quarterly scorecard alone, the months in which the periods end.
 */
export function monthsWithData(
  observations: readonly Observation[],
  periods: PeriodIndex,
): MonthKey[] {
  const known = observations
    .filter(({ numerator, denominator, value }) =>
      [numerator, denominator, value].some((n) => n !== null),
    )
    .map(({ period }) => periods.of(period));
  const monthly = known.filter(({ period }) => period.kind === 'month');
  const months = (monthly.length > 0 ? monthly : known).map(({ last }) => last);
  return [...new Set(months)].sort();
}
