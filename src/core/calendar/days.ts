import { fourDigits, twoDigits } from './digits';
import { EARLIEST_YEAR, LATEST_YEAR } from './years';

/**
 * A calendar day as Excel's serial number in the 1900 date system: 42887 is 1 June 2017. Serial 1 is
 * 1 January 1900, and serials from 61, 1 March 1900, agree with the calendar; no date of ours is
 * earlier. Days are counted with, and case lists hold hundreds of thousands of them in number columns,
 * so a serial is a plain number.
 */
export type DaySerial = number;

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** Days between the 1900 and the 1904 date systems. */
export const DATE_1904_OFFSET = 1462;

/** The first and the last day that anything of ours is dated on. */
export const EARLIEST_DAY = serialOf(EARLIEST_YEAR, 1, 1);
export const LATEST_DAY = serialOf(LATEST_YEAR, 12, 31);

/** The serial of a calendar date; month 1 to 12. Days beyond the month run on into the next. */
export function serialOf(year: number, month: number, day: number): DaySerial {
  return Math.round((Date.UTC(year, month - 1, day) - EXCEL_EPOCH) / MS_PER_DAY);
}

/** The calendar date of a serial; a time of day is dropped. */
export function dateOf(serial: DaySerial): { year: number; month: number; day: number } {
  const date = new Date(EXCEL_EPOCH + Math.floor(serial) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of the week of a serial: 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(serial: DaySerial): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}

/** The serial of a day that exists, or null: 31 June is no day. */
export function existingDay(year: number, month: number, day: number): DaySerial | null {
  const serial = serialOf(year, month, day);
  const back = dateOf(serial);
  const exists = back.year === year && back.month === month && back.day === day;
  return exists ? serial : null;
}

/** The serial of a date written YYYY-MM-DD, or null where it is no such date. */
export function serialFromIso(text: string): DaySerial | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? existingDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * The serial of a date written YYYY-MM-DD.
 *
 * @throws RangeError where it is no such date
 */
export function asDaySerial(text: string): DaySerial {
  const serial = serialFromIso(text);
  if (serial === null) throw new RangeError(`Not a day written YYYY-MM-DD: ${text}`);
  return serial;
}

/** A serial written YYYY-MM-DD. */
export function isoFromSerial(serial: DaySerial): string {
  const { year, month, day } = dateOf(serial);
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}
