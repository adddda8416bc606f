import {
  addMonths,
  monthKey,
  monthsFromTo,
  monthsOfYear,
  monthsToDate,
  splitMonth,
  startYearOf,
} from './months';
import type { MonthKey, Period, PeriodKey, Quarter, ReportingYear } from './period';
import { yearLabel } from './years';

/** The one way a period is written in keys and on the Figures sheet. */
export function periodKey(period: Period): PeriodKey {
  switch (period.kind) {
    case 'month':
      return monthKey(period.year, period.month);
    case 'quarter':
      return `${yearLabel(period.startYear)} Q${period.quarter}`;
    case 'year':
      return yearLabel(period.startYear);
    case 'half-terms':
      return `${yearLabel(period.startYear)} HT${halfTermText(period.from, period.to)}`;
    case 'range':
      return `${period.from} to ${period.to}`;
  }
}

function halfTermText(from: number, to: number): string {
  return from === to ? String(from) : `${from}-${to}`;
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
export function yearOfMonth(key: MonthKey, reportingYear: ReportingYear): PeriodKey {
  return yearLabel(startYearOf(key, reportingYear));
}

/** First month of each half term of an academic year, counted from September. */
const HALF_TERM_STARTS = [0, 2, 4, 5, 7, 9, 11] as const;

/**
 * The months that a period covers, in order. A quarter belongs to the financial year; a year is
 * financial unless `reportingYear` says academic; half terms are taken as September–October,
 * November–December, January, February–March, April–May and June–July.
 */
export function monthsOfPeriod(
  period: Period,
  reportingYear: ReportingYear = 'financial',
): MonthKey[] {
  switch (period.kind) {
    case 'month':
      return [monthKey(period.year, period.month)];
    case 'quarter': {
      const first = addMonths(monthKey(period.startYear, 4), (period.quarter - 1) * 3);
      return monthsFromTo(first, addMonths(first, 2));
    }
    case 'year':
      return monthsOfYear(period.startYear, reportingYear);
    case 'half-terms': {
      const september = monthKey(period.startYear, 9);
      const first = addMonths(september, HALF_TERM_STARTS[period.from - 1] ?? 0);
      const last = addMonths(september, (HALF_TERM_STARTS[period.to] ?? 12) - 1);
      return monthsFromTo(first, last);
    }
    case 'range':
      return monthsFromTo(period.from, period.to);
  }
}

/** The last month that a period covers. */
export function lastMonthOf(period: Period, reportingYear: ReportingYear = 'financial'): MonthKey {
  const months = monthsOfPeriod(period, reportingYear);
  return months[months.length - 1] ?? '';
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
      return quarterOfMonth(addMonths(lastMonthOf(period), -3));
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
