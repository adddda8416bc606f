import { isRatio } from '../../measure/ratio';
import { addMonths, rollingYear, startYearOf } from '../../calendar/months';
import type { MonthKey, PeriodKey } from '../../calendar/period';
import { periodKey, quarterOfMonth } from '../../calendar/periods';
import type { Indicator } from '../../rules/schema';
import type { IndexedPeriod } from '../../calendar/period-index';
import type { YearToDate } from '../scorecard';
import type { Amount } from '../value';
import { meanToDate } from './mean';
import { pooledToDate } from './pooled';
import { rateToDate } from './rate';
import { sumToDate } from './sum';
import type { Total } from './total';

/** What a year to date is made from. */
export interface YearToDateInput {
  rule: Pick<Indicator, 'measure' | 'ytd' | 'availability'>;
  /** The period up to and including which it runs. */
  period: IndexedPeriod;
  /** The series' figures by period. */
  amounts: ReadonlyMap<PeriodKey, Amount>;
  /** Population at the end of the period, for rates. */
  population: number | null;
}

/**
 * The year to date at a period, by the indicator's declared basis. Where months are missing it is
 * worked out from those that are there, and `months` of `monthsDue` says so. A month for which the
 * pack declares that no figure was to come is not due. Periods that do not run month by month or
 * quarter by quarter through a year stand for themselves.
 */
export function yearToDate(input: YearToDateInput): YearToDate | null {
  const { rule, period, amounts, population } = input;
  const { basis } = rule.ytd;
  if (basis === 'none') return null;
  const own = amounts.get(period.key);
  const runs = period.period.kind === 'month' || period.period.kind === 'quarter';
  if (basis === 'latest' || basis === 'cumulative') {
    return own ? { ...plain(own), months: 1, monthsDue: 1 } : null;
  }
  if (!runs) return null;

  const periods = basis === 'rolling12' ? rollingPeriods(period) : periodsToDate(period, rule);
  const due = periods.filter(
    ({ key, months }) => amounts.has(key) || !months.every((month) => isExcused(month, rule)),
  );
  const present = due.flatMap(({ key }) => amounts.get(key) ?? []);
  const { used, ...total } = totalOf(present, rule, population);
  const monthsEach = period.months.length;
  return { ...total, months: used * monthsEach, monthsDue: due.length * monthsEach };
}

function plain({ numerator, denominator, value }: Amount): Amount {
  return { numerator, denominator, value };
}

function totalOf(
  amounts: Amount[],
  { measure, ytd }: YearToDateInput['rule'],
  population: number | null,
): Total {
  switch (ytd.basis) {
    case 'pooled':
      return pooledToDate(amounts, measure);
    case 'mean':
      return meanToDate(amounts);
    case 'rolling12':
      if (measure.kind === 'rate') return rateToDate(amounts, measure, population);
      return isRatio(measure) ? pooledToDate(amounts, measure) : sumToDate(amounts);
    default:
      return measure.kind === 'rate'
        ? rateToDate(amounts, measure, population)
        : sumToDate(amounts);
  }
}

interface Step {
  key: PeriodKey;
  months: MonthKey[];
}

/** The months or quarters of the reporting year up to and including a period. */
function periodsToDate(period: IndexedPeriod, { ytd }: YearToDateInput['rule']): Step[] {
  const start = startYearOf(period.last, ytd.year);
  return stepsBack(period, 12).filter(({ months }) =>
    months.every((month) => startYearOf(month, ytd.year) === start),
  );
}

/** The months or quarters of the twelve months that end with a period. */
function rollingPeriods(period: IndexedPeriod): Step[] {
  const year = new Set(rollingYear(period.last));
  return stepsBack(period, 12).filter(({ months }) => months.every((month) => year.has(month)));
}

/** A period and those of its length before it, oldest first, over so many months. */
function stepsBack(period: IndexedPeriod, months: number): Step[] {
  const length = period.months.length;
  return Array.from({ length: months / length }, (_, step) => {
    const moved = period.months.map((month) => addMonths(month, -step * length));
    return { key: keyOfMonths(period, moved), months: moved };
  }).reverse();
}

function keyOfMonths(period: IndexedPeriod, months: MonthKey[]): PeriodKey {
  const first = months[0] ?? '';
  return period.period.kind === 'month' ? first : periodKey(quarterOfMonth(first));
}

/** Whether the pack declares that no figure is to be had for a month. */
function isExcused(month: MonthKey, { availability }: Pick<Indicator, 'availability'>): boolean {
  return availability.some(
    ({ from, to }) => (from === undefined || from <= month) && (to === undefined || month <= to),
  );
}
