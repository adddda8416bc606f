const DAY = 86_400_000;
/** Serials by which the 1904 system runs behind the 1900 system. */
const BEHIND = 1462;
const FIRST_MARCH_1900 = 61;
const START = Date.UTC(1899, 11, 30);

/**
 * The serial number of a date; months and days run on into the next. Null before the system's first
 * day. In the 1900 system serial 60 is a day that never was; before it, days count one less.
 */
export function serialOf(
  year: number,
  month: number,
  day: number,
  date1904: boolean,
): number | null {
  const serial = (Date.UTC(year, month - 1, day) - START) / DAY;
  if (date1904) return serial < BEHIND ? null : serial - BEHIND;
  const counted = serial < FIRST_MARCH_1900 ? serial - 1 : serial;
  return counted < 0 ? null : counted;
}

/** The date of a serial number, months from 1; null before the system's first day. */
export function dateParts(
  serial: number,
  date1904: boolean,
): { year: number; month: number; day: number } | null {
  if (serial < 0) return null;
  const days = Math.floor(serial) + (date1904 ? BEHIND : 0);
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(START + (days < 60 ? days + 1 : days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
