/**
 * Days as Excel counts them: serial 1 is 1 January 1900, and serial 61 is 1 March 1900. Serials from
 * 61 up agree with the calendar; no date of ours is earlier.
 */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** Days between the 1900 and the 1904 date systems. */
export const DATE_1904_OFFSET = 1462;

/** The serial of a calendar date; month 1 to 12. Days beyond the month run on into the next. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EXCEL_EPOCH) / MS_PER_DAY);
}

/** The calendar date of a serial; a time of day is dropped. */
export function dateOf(serial: number): { year: number; month: number; day: number } {
  const date = new Date(EXCEL_EPOCH + Math.floor(serial) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Months counted from the year 0, consecutive for consecutive months: cheap to compare and to count by. */
export function monthIndexOf(serial: number): number {
  const { year, month } = dateOf(serial);
  return year * 12 + month - 1;
}

/** The first and the last day of a month given by its index. */
export function monthBounds(monthIndex: number): { first: number; last: number } {
  const year = Math.floor(monthIndex / 12);
  const month = (monthIndex % 12) + 1;
  return { first: serialOf(year, month, 1), last: serialOf(year, month + 1, 0) };
}

/** The key, YYYY-MM, of a month given by its index. */
export function monthKeyOf(monthIndex: number): string {
  const year = Math.floor(monthIndex / 12);
  return `${String(year).padStart(4, '0')}-${String((monthIndex % 12) + 1).padStart(2, '0')}`;
}

/** The index of a month given by its key, YYYY-MM. */
export function monthIndexOfKey(key: string): number {
  return Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1;
}

/** The same day n months later (earlier when negative), or the last day of that month if it is shorter. */
export function addMonthsToDay(serial: number, months: number): number {
  const { year, month, day } = dateOf(serial);
  const target = monthBounds(year * 12 + month - 1 + months);
  return Math.min(target.first + day - 1, target.last);
}
