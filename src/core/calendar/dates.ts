import { dateOf, serialOf } from './serial';

/** A calendar day as Excel's serial number in the 1900 date system: 42887 is 1 June 2017. */
export type DaySerial = number;

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

/** A serial written YYYY-MM-DD. */
export function isoFromSerial(serial: DaySerial): string {
  const { year, month, day } = dateOf(serial);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}
