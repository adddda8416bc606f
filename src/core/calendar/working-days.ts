import { bankHolidays } from './bank-holidays';
import { dayOfWeek, type DaySerial } from './days';

/**
 * The days that are no working days beside weekends: bank holidays of England and Wales in the
 * years from `fromYear` to `toYear`, and a council's own closures.
 */
export function holidaysOf(
  fromYear: number,
  toYear: number,
  closures: readonly DaySerial[] = [],
): ReadonlySet<DaySerial> {
  const days = new Set(closures);
  for (let year = fromYear; year <= toYear; year++) bankHolidays(year).forEach((d) => days.add(d));
  return days;
}

/** Whether a day is neither at the weekend nor a holiday. */
export function isWorkingDay(serial: DaySerial, holidays: ReadonlySet<DaySerial>): boolean {
  const weekday = dayOfWeek(serial);
  return weekday !== 0 && weekday !== 6 && !holidays.has(Math.floor(serial));
}

/** Excel's WORKDAY with holidays already given: the day so many working days after another. */
export type Workday = (from: DaySerial, workingDays: number) => DaySerial;

/**
 * The day `count` working days after `start` (before, where negative), as Excel's
 * WORKDAY(start, count, holidays): the start itself does not count, and 0 gives the start.
 */
export function workday(
  start: DaySerial,
  count: number,
  holidays: ReadonlySet<DaySerial>,
): DaySerial {
  const step = count < 0 ? -1 : 1;
  let serial = Math.floor(start);
  for (let left = Math.abs(Math.trunc(count)); left > 0;) {
    serial += step;
    if (isWorkingDay(serial, holidays)) left--;
  }
  return serial;
}

/**
 * The number of working days from `start` to `end`, both included, as Excel's
 * NETWORKDAYS(start, end, holidays): negative where the end comes first.
 */
export function networkdays(
  start: DaySerial,
  end: DaySerial,
  holidays: ReadonlySet<DaySerial>,
): number {
  const [first, last] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
  let count = 0;
  for (let serial = first; serial <= last; serial++) {
    if (isWorkingDay(serial, holidays)) count++;
  }
  return start <= end ? count : -count || 0;
}
