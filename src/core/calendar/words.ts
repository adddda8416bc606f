import { dateOf, serialFromIso } from './days';
import { twoDigits } from './digits';
import { longMonthName, shortMonthName } from './month-names';
import { monthKey, splitMonth } from './months';
import { periodOf } from './parse-period';
import type { MonthKey, PeriodKey } from './period';
import { yearKey } from './years';

/** A date in full, month 1 to 12: "8 June 2017". */
export function dateInWords(date: { year: number; month: number; day: number }): string {
  return `${date.day} ${longMonthName(date.month)} ${date.year}`;
}

/** A day (YYYY-MM-DD) in full: "8 June 2017". A text that names no day is given back as it is. */
export function longDate(iso: string): string {
  const serial = serialFromIso(iso);
  return serial === null ? iso : dateInWords(dateOf(serial));
}

/** A month as a column heading: "Jun-17". */
export function shortMonth(key: MonthKey): string {
  const { year, month } = splitMonth(key);
  return `${shortMonthName(month)}-${twoDigits(year % 100)}`;
}

/** A month in full: "June 2017". */
export function longMonth(key: MonthKey): string {
  const { year, month } = splitMonth(key);
  return `${longMonthName(month)} ${year}`;
}

/**
 * A period key as a reader says it: "June 2017", "Q1 2017/18", "2016/17", "half terms 1 to 3, 2016/17",
 * "January to December 2016".
 */
export function periodLabel(key: PeriodKey): string {
  const period = periodOf(key);
  switch (period.kind) {
    case 'month':
      return longMonth(monthKey(period.year, period.month));
    case 'quarter':
      return `Q${period.quarter} ${yearKey(period.startYear)}`;
    case 'year':
      return yearKey(period.startYear);
    case 'half-terms':
      return `${halfTermsLabel(period.from, period.to)}, ${yearKey(period.startYear)}`;
    case 'range':
      return rangeLabel(period.from, period.to);
  }
}

function halfTermsLabel(from: number, to: number, join = ' to '): string {
  return to === from ? `half term ${from}` : `half terms ${from}${join}${to}`;
}

/**
 * The half terms of a period in a heading, which has the year elsewhere: "half terms 1–3". A period of
 * another kind is said as `periodLabel` says it.
 */
export function halfTermsHeading(key: PeriodKey): string {
  const period = periodOf(key);
  return period.kind === 'half-terms'
    ? halfTermsLabel(period.from, period.to, '–')
    : periodLabel(key);
}

function rangeLabel(from: MonthKey, to: MonthKey): string {
  const [first, last] = [splitMonth(from), splitMonth(to)];
  const begin = first.year === last.year ? longMonthName(first.month) : longMonth(from);
  return `${begin} to ${longMonth(to)}`;
}
