import { addMonths, rollingYear, startYearOf } from '../calendar/months';
import type { MonthKey, PeriodKey, ReportingYear } from '../calendar/period';
import type { IndexedPeriod } from '../calendar/period-index';
import { periodKey, quarterOfMonth } from '../calendar/periods';
import type { Indicator } from '../rules/schema';
import { basisOf, type Amount } from '../rules/year-to-date';
import type { YearToDate } from './scorecard';

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
  const basis = basisOf(rule);
  if (basis.over === 'nothing') return null;
  if (basis.over === 'own-period') {
    const own = amounts.get(period.key);
    return own ? { ...plain(own), months: 1, monthsDue: 1 } : null;
  }
  const runs = period.period.kind === 'month' || period.period.kind === 'quarter';
  if (!runs) return null;

  const periods = PERIODS_OVER[basis.over](period, rule.ytd.year);
  const due = periods.filter(
    ({ key, months }) => amounts.has(key) || !months.every((month) => isExcused(month, rule)),
  );
  const present = due.flatMap(({ key }) => amounts.get(key) ?? []);
  const { used, ...total } = basis.total(present, { measure: rule.measure, population });
  const monthsEach = period.months.length;
  return { ...total, months: used * monthsEach, monthsDue: due.length * monthsEach };
}

function plain({ numerator, denominator, value }: Amount): Amount {
  return { numerator, denominator, value };
}

interface Step {
  key: PeriodKey;
  months: MonthKey[];
}

/** The months or quarters of the reporting year up to and including a period. */
function periodsToDate(period: IndexedPeriod, year: ReportingYear): Step[] {
  const start = startYearOf(period.last, year);
  return stepsBack(period, 12).filter(({ months }) =>
    months.every((month) => startYearOf(month, year) === start),
  );
}

/** The months or quarters of the twelve months that end with a period. */
function rollingPeriods(period: IndexedPeriod): Step[] {
  const year = new Set(rollingYear(period.last));
  return stepsBack(period, 12).filter(({ months }) => months.every((month) => year.has(month)));
}

/** The periods that a basis runs over, by what it says of itself. */
const PERIODS_OVER = { year: periodsToDate, 'twelve-months': rollingPeriods };

/** A period and those of its length before it, oldest first, over so many months. */
function stepsBack(period: IndexedPeriod, months: number): Step[] {
  const length = period.months.length;
  return Array.from({ length: months / length }, (_, step) => {
    const moved = period.months.map((month) => addMonths(month, -step * length));
    const first = addMonths(period.first, -step * length);
    const key = period.period.kind === 'month' ? first : periodKey(quarterOfMonth(first));
    return { key, months: moved };
  }).reverse();
}

/** Whether the pack declares that no figure is to be had for a month. */
function isExcused(month: MonthKey, { availability }: Pick<Indicator, 'availability'>): boolean {
  return availability.some(
    ({ from, to }) => (from === undefined || from <= month) && (to === undefined || month <= to),
  );
}
