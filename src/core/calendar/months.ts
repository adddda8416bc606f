import { dateOf, serialOf, type DaySerial } from './days';
import { fourDigits, twoDigits } from './digits';
import type { MonthKey, ReportingYear } from './period';

/**
 * A month counted from January of the year 0, consecutive for consecutive months: how rows are counted
 * by month, and how months are moved and compared. Everything that is kept or shown has the month's key.
 */
export type MonthIndex = number;

/** First month of each reporting year. */
const FIRST_MONTH: Record<ReportingYear, number> = { financial: 4, academic: 9 };

/** How the key of a month is written. */
export const MONTH_KEY = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Whether a text is written as the key of a month is: `2017-06` is, `Jun-17` is not. */
export function isMonthKey(text: string): text is MonthKey {
  return MONTH_KEY.test(text);
}

/**
 * A text as the key of a month.
 *
 * @throws RangeError where it is not written as one
 */
export function asMonthKey(text: string): MonthKey {
  if (!isMonthKey(text)) throw new RangeError(`Not a month written YYYY-MM: ${text}`);
  return text;
}

/**
 * The key of a month: monthKey(2017, 6) is `2017-06`.
 *
 * @throws RangeError where the year has no such month
 */
export function monthKey(year: number, month: number): MonthKey {
  return asMonthKey(`${fourDigits(year)}-${twoDigits(month)}`);
}

/** Year and month (1 to 12) of a month key. */
export function splitMonth(key: MonthKey): { year: number; month: number } {
  const [year, month] = key.split('-');
  return { year: Number(year), month: Number(month) };
}

function indexOf({ year, month }: { year: number; month: number }): MonthIndex {
  return year * 12 + month - 1;
}

function splitIndex(index: MonthIndex): { year: number; month: number } {
  const year = Math.floor(index / 12);
  return { year, month: index - year * 12 + 1 };
}

/** The index of a month given by its key. */
export function indexOfMonth(key: MonthKey): MonthIndex {
  return indexOf(splitMonth(key));
}

/** The key of a month given by its index. */
export function monthAtIndex(index: MonthIndex): MonthKey {
  const { year, month } = splitIndex(index);
  return monthKey(year, month);
}

/** The index of the month that a day falls in. */
export function monthIndexOfDay(serial: DaySerial): MonthIndex {
  return indexOf(dateOf(serial));
}

/** The month that a day falls in. */
export function monthOfDay(serial: DaySerial): MonthKey {
  return monthAtIndex(monthIndexOfDay(serial));
}

/** The first and the last day of a month given by its index. */
export function monthBounds(index: MonthIndex): { first: DaySerial; last: DaySerial } {
  const { year, month } = splitIndex(index);
  return { first: serialOf(year, month, 1), last: serialOf(year, month + 1, 0) };
}

/** The same day n months later (earlier when negative), or the last day of that month if it is shorter. */
export function addMonthsToDay(serial: DaySerial, months: number): DaySerial {
  const date = dateOf(serial);
  const target = monthBounds(indexOf(date) + months);
  return Math.min(target.first + date.day - 1, target.last);
}

/** The month `count` months later, or earlier where it is negative. */
export function addMonths(key: MonthKey, count: number): MonthKey {
  return monthAtIndex(indexOfMonth(key) + count);
}

/** How many months `to` is after `from`; negative where it is before. */
export function monthsApart(from: MonthKey, to: MonthKey): number {
  return indexOfMonth(to) - indexOfMonth(from);
}

/** Every month from `from` to `to`, both included; none where `to` is before `from`. */
export function monthsFromTo(from: MonthKey, to: MonthKey): MonthKey[] {
  const count = monthsApart(from, to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => addMonths(from, i));
}

/** The year in which the reporting year of a month begins: 2017 for May 2017 and for March 2018, financial. */
export function startYearOf(key: MonthKey, reportingYear: ReportingYear): number {
  const { year, month } = splitMonth(key);
  return month >= FIRST_MONTH[reportingYear] ? year : year - 1;
}

/** The first month of the reporting year that begins in `startYear`. */
export function firstMonthOfYear(startYear: number, reportingYear: ReportingYear): MonthKey {
  return monthKey(startYear, FIRST_MONTH[reportingYear]);
}

/** The months of its reporting year up to and including a month, in order. */
export function monthsToDate(key: MonthKey, reportingYear: ReportingYear): MonthKey[] {
  return monthsFromTo(firstMonthOfYear(startYearOf(key, reportingYear), reportingYear), key);
}

/** The twelve months that end with a month, in order. */
export function rollingYear(key: MonthKey): MonthKey[] {
  return monthsFromTo(addMonths(key, -11), key);
}
