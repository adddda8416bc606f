import {
  addMonths,
  firstMonthOfYear,
  monthKey,
  monthsFromTo,
  monthsToDate,
  splitMonth,
  startYearOf,
} from './months';
import type { MonthKey, Period, PeriodKey, Quarter, ReportingYear, YearKey } from './period';
import { yearKey } from './years';

/** The one way a period is written in keys and on the Figures sheet. */
export function periodKey(period: Extract<Period, { kind: 'month' }>): MonthKey;
export function periodKey(period: Period): PeriodKey;
export function periodKey(period: Period): PeriodKey {
  return written(period) as PeriodKey;
}

function written(period: Period): string {
  switch (period.kind) {
    case 'month':
      return monthKey(period.year, period.month);
    case 'quarter':
      return `${yearKey(period.startYear)} Q${period.quarter}`;
    case 'year':
      return yearKey(period.startYear);
    case 'half-terms':
      return `${yearKey(period.startYear)} ${halfTermsKey(period.from, period.to)}`;
    case 'range':
      return `${period.from} to ${period.to}`;
  }
}

/** Half terms within an academic year, `from` and `to` being 1 to 6: `HT1-3`, or `HT1` for one alone. */
export function halfTermsKey(from: number, to: number): string {
  return from === to ? `HT${from}` : `HT${from}-${to}`;
}

/** The period of a month key. */
export function monthPeriod(key: MonthKey): Period {
  return { kind: 'month', ...splitMonth(key) };
}

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/**
 * A quarter by its number.
 *
 * @throws RangeError where there is no such quarter
 */
export function quarterNumbered(number: number): Quarter {
  const quarter = QUARTERS.find((each) => each === number);
  if (quarter === undefined) throw new RangeError(`No quarter of the year: ${number}`);
  return quarter;
}

/** The quarter of the financial year that a month belongs to. */
export function quarterOfMonth(key: MonthKey): Period {
  const monthOfYear = monthsToDate(key, 'financial').length;
  return {
    kind: 'quarter',
    startYear: startYearOf(key, 'financial'),
    quarter: quarterNumbered(Math.ceil(monthOfYear / 3)),
  };
}

/** The reporting year that a month belongs to, as it is shown: May 2017 is of `2017/18`. */
export function yearOfMonth(key: MonthKey, reportingYear: ReportingYear): YearKey {
  return yearKey(startYearOf(key, reportingYear));
}

/** First month of each half term of an academic year, counted from September. */
const HALF_TERM_STARTS = [0, 2, 4, 5, 7, 9, 11] as const;

/**
 * The first and the last month that a period covers. A quarter belongs to the financial year; a year is
 * financial unless `reportingYear` says academic; half terms are taken as September–October,
 * November–December, January, February–March, April–May and June–July.
 */
export function spanOf(
  period: Period,
  reportingYear: ReportingYear = 'financial',
): { first: MonthKey; last: MonthKey } {
  switch (period.kind) {
    case 'month':
      return spanFrom(monthKey(period.year, period.month), 1);
    case 'quarter': {
      const april = firstMonthOfYear(period.startYear, 'financial');
      return spanFrom(addMonths(april, (period.quarter - 1) * 3), 3);
    }
    case 'year':
      return spanFrom(firstMonthOfYear(period.startYear, reportingYear), 12);
    case 'half-terms': {
      const september = firstMonthOfYear(period.startYear, 'academic');
      const begins = HALF_TERM_STARTS[period.from - 1] ?? 0;
      const ends = HALF_TERM_STARTS[period.to] ?? 12;
      return spanFrom(addMonths(september, begins), ends - begins);
    }
    case 'range':
      return { first: period.from, last: period.to };
  }
}

function spanFrom(first: MonthKey, months: number): { first: MonthKey; last: MonthKey } {
  return { first, last: addMonths(first, months - 1) };
}

/** The months that a period covers, in order, as `spanOf` tells them. */
export function monthsOfPeriod(
  period: Period,
  reportingYear: ReportingYear = 'financial',
): MonthKey[] {
  const { first, last } = spanOf(period, reportingYear);
  return monthsFromTo(first, last);
}

/**
 * The period of the same kind just before. Cumulative half terms go back by one half term, and from
 * the first to the whole of the year before. A named rolling range has none: the one before it is
 * whichever was published before it.
 */
export function previousPeriod(period: Period): Period | null {
  switch (period.kind) {
    case 'month':
      return monthPeriod(addMonths(monthKey(period.year, period.month), -1));
    case 'quarter':
      return quarterOfMonth(addMonths(spanOf(period).last, -3));
    case 'year':
      return { kind: 'year', startYear: period.startYear - 1 };
    case 'half-terms':
      return period.to > period.from
        ? { ...period, to: period.to - 1 }
        : { kind: 'half-terms', startYear: period.startYear - 1, from: period.from, to: 6 };
    case 'range':
      return null;
  }
}
