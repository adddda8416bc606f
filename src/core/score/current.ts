import { addMonths } from '../calendar/months';
import type { MonthKey, Period } from '../calendar/period';
import type { Indicator } from '../rules/schema';
import type { PeriodIndex } from '../calendar/period-index';
import type { ScoredFigure } from './scorecard';

/** The month whose figures a month's report can have: earlier where they arrive in arrears. */
export function monthAvailable(month: MonthKey, { arrears }: Pick<Indicator, 'arrears'>): MonthKey {
  return addMonths(month, -arrears);
}

/** The kind of period that figures of a frequency are of. */
const OWN_KIND: Record<Indicator['frequency'], Period['kind']> = {
  monthly: 'month',
  quarterly: 'quarter',
  termly: 'half-terms',
  annual: 'year',
  rolling: 'range',
};

/**
 * The figure that a month's report is about. Monthly: that of the month, or of as many months before
 * as figures arrive late. Quarterly: that of the last quarter to have ended, or of the month where
 * figures are returned by month. Termly, annual and rolling figures stand until the next one; the
 * figure of an earlier year, returned beside them, does not take their place.
 */
export function currentFigure(
  figures: readonly ScoredFigure[],
  rule: Pick<Indicator, 'arrears' | 'frequency'>,
  month: MonthKey,
  periods: PeriodIndex,
): ScoredFigure | null {
  const available = monthAvailable(month, rule);
  const ofMonth = figures.find(({ period }) => period === available) ?? null;
  switch (rule.frequency) {
    case 'monthly':
      return ofMonth;
    case 'quarterly':
      return (
        figures.find(({ period }) => {
          const { period: its, last } = periods.of(period);
          return its.kind === 'quarter' && last <= available && addMonths(last, 2) >= available;
        }) ?? ofMonth
      );
    case 'termly':
    case 'annual':
    case 'rolling': {
      const own = figures.filter(
        ({ period }) => periods.of(period).period.kind === OWN_KIND[rule.frequency],
      );
      const standing = own.length > 0 ? own : figures;
      return standing.findLast(({ value }) => value !== null) ?? standing.at(-1) ?? null;
    }
  }
}
