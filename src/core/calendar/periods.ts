import { compareText } from '../collections/compare-text';
import type { MonthKey, Period, PeriodKey, ReportingYear } from './period';
import { addMonths, monthKey, monthsFromTo, monthsOfYear, splitMonth } from './months';

/** A year written the way it is shown and keyed: 2016 is `2016/17`. */
export function yearLabel(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

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
 * Order of periods: by the month they end in, then by the month they begin in, then by how they are
 * written. Negative where `a` comes first; 0 only for the same period.
 */
export function comparePeriods(
  a: Period,
  b: Period,
  reportingYear: ReportingYear = 'financial',
): number {
  const [monthsA, monthsB] = [monthsOfPeriod(a, reportingYear), monthsOfPeriod(b, reportingYear)];
  return (
    compareText(monthsA.at(-1) ?? '', monthsB.at(-1) ?? '') ||
    compareText(monthsA[0] ?? '', monthsB[0] ?? '') ||
    compareText(periodKey(a), periodKey(b))
  );
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
      return period.quarter > 1
        ? { ...period, quarter: (period.quarter - 1) as 1 | 2 | 3 }
        : { kind: 'quarter', startYear: period.startYear - 1, quarter: 4 };
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
