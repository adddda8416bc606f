import type { MonthKey, Period, PeriodKey } from '../../calendar/period';
import type { Indicator } from '../../rules/schema';
import { addMonths, monthsFromTo } from '../../calendar/months';
import { periodOf } from '../../calendar/parse-period';
import { periodKey, quarterOfMonth, spanOf } from '../../calendar/periods';
import type { ScoredFigure, ScoredSeries } from '../../score/scorecard';
import { shortMonth } from '../../calendar/words';

/** A column of figures: the period it is for and the month that period ends in. */
export interface ShownPeriod {
  key: PeriodKey;
  lastMonth: MonthKey;
  heading: string;
  /** The period being reported: it stands out. */
  current: boolean;
}

/** The months of a monthly scorecard, the last of them the month being reported. */
export function monthsShown(month: MonthKey, count: number): ShownPeriod[] {
  return monthsFromTo(addMonths(month, 1 - count), month).map((key) => ({
    key,
    lastMonth: key,
    heading: shortMonth(key),
    current: key === month,
  }));
}

/** The quarters of a quarterly scorecard, the last of them the quarter of the month being reported. */
export function quartersShown(month: MonthKey, count: number): ShownPeriod[] {
  return monthsFromTo(addMonths(month, -3 * (count - 1)), month)
    .filter((_, index) => index % 3 === 0)
    .map((inQuarter) => {
      const period = quarterOfMonth(inQuarter);
      const key = periodKey(period);
      return {
        key,
        lastMonth: spanOf(period).last,
        heading: key.split(' ').reverse().join(' '),
        current: key === periodKey(quarterOfMonth(month)),
      };
    });
}

/** Kinds of period that an indicator of each frequency is shown by, the one it is due in first. */
const SHOWN_KINDS: Record<Indicator['frequency'], Period['kind'][]> = {
  monthly: ['month'],
  quarterly: ['quarter', 'month'],
  termly: ['half-terms', 'quarter', 'month'],
  annual: ['month', 'quarter', 'half-terms', 'range', 'year'],
  rolling: ['range', 'month', 'quarter', 'year'],
};

/** The figures of a series by the month that their period ends in. */
export function figuresByLastMonth(series: ScoredSeries): Map<MonthKey, ScoredFigure> {
  const kinds = SHOWN_KINDS[series.rule.frequency];
  const found = new Map<MonthKey, { figure: ScoredFigure; rank: number }>();
  for (const figure of series.figures) {
    const period = periodOf(figure.period);
    const rank = kinds.indexOf(period.kind);
    if (rank < 0) continue;
    const { last } = spanOf(period, series.rule.ytd.year);
    const known = found.get(last);
    if (!known || rank < known.rank) found.set(last, { figure, rank });
  }
  return new Map([...found].map(([month, entry]) => [month, entry.figure]));
}

/** The month that a figure's period ends in. */
export function lastMonthOfFigure(figure: ScoredFigure, rule: Indicator): MonthKey {
  return spanOf(periodOf(figure.period), rule.ytd.year).last;
}

/** Whether a column is for a single month. */
export function isMonth(period: ShownPeriod): boolean {
  return period.key === period.lastMonth;
}
