import type { MonthKey, ReportingYear } from './period';
import type { DaySerial } from './dates';
import { dateOf } from './serial';

/** First month of each reporting year. */
const FIRST_MONTH: Record<ReportingYear, number> = { financial: 4, academic: 9 };

/** The key of a month: monthKey(2017, 6) is `2017-06`. */
export function monthKey(year: number, month: number): MonthKey {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** Year and month (1 to 12) of a month key. */
export function splitMonth(key: MonthKey): { year: number; month: number } {
  return { year: Number(key.slice(0, 4)), month: Number(key.slice(5, 7)) };
}

/** Months since the year 0, so that months can be subtracted. */
function ordinal(key: MonthKey): number {
  const { year, month } = splitMonth(key);
  return year * 12 + month - 1;
}

/** The month `count` months later, or earlier where it is negative. */
export function addMonths(key: MonthKey, count: number): MonthKey {
  const target = ordinal(key) + count;
  return monthKey(Math.floor(target / 12), (((target % 12) + 12) % 12) + 1);
}

/** How many months `to` is after `from`; negative where it is before. */
export function monthsApart(from: MonthKey, to: MonthKey): number {
  return ordinal(to) - ordinal(from);
}

/** Every month from `from` to `to`, both included; none where `to` is before `from`. */
export function monthsFromTo(from: MonthKey, to: MonthKey): MonthKey[] {
  const count = monthsApart(from, to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => addMonths(from, i));
}

/** The month that a day falls in. */
export function monthOfDay(serial: DaySerial): MonthKey {
  const { year, month } = dateOf(serial);
  return monthKey(year, month);
}

/** The year in which the reporting year of a month begins: 2017 for May 2017 and for March 2018, financial. */
export function startYearOf(key: MonthKey, reportingYear: ReportingYear): number {
  const { year, month } = splitMonth(key);
  return month >= FIRST_MONTH[reportingYear] ? year : year - 1;
}

/** The twelve months of a reporting year, in order. */
export function monthsOfYear(startYear: number, reportingYear: ReportingYear): MonthKey[] {
  const first = monthKey(startYear, FIRST_MONTH[reportingYear]);
  return monthsFromTo(first, addMonths(first, 11));
}

/** The months of its reporting year up to and including a month, in order. */
export function monthsToDate(key: MonthKey, reportingYear: ReportingYear): MonthKey[] {
  const first = monthKey(startYearOf(key, reportingYear), FIRST_MONTH[reportingYear]);
  return monthsFromTo(first, key);
}

/** The twelve months that end with a month, in order. */
export function rollingYear(key: MonthKey): MonthKey[] {
  return monthsFromTo(addMonths(key, -11), key);
}
