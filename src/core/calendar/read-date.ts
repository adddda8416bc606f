import { DATE_1904_OFFSET, existingDay, type DaySerial } from './days';
import { monthNamed } from './month-names';
import { fullYear } from './years';

/** A date cell, read: a whole serial of the 1900 system, nothing recorded, or text that is no date. */
export type DateReading =
  { kind: 'date'; serial: DaySerial } | { kind: 'blank' } | { kind: 'unreadable' };

/** What staff type where there is no date. */
const BLANK = /^(?:-|n\/?a|none|tbc|not recorded)?$/i;

const TIME = '(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]m)?Z?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${TIME}$`, 'i');
const DAY_FIRST = new RegExp(`^(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4}|\\d{2})${TIME}$`, 'i');
const NAMED_MONTH = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[ \\-/]([a-z]+\\.?)[ \\-/,]+'?(\\d{4}|\\d{2})${TIME}$`,
  'i',
);
/** The last serial Excel shows as a date: 31 December 9999. */
const MAX_SERIAL = 2_958_465;

/**
 * Reads a date cell: a serial of either date system (a time of day is dropped), or text in British
 * order (01/06/2017, 1.6.17), year first (2017-06-01) or with the month named (1 June 2017). Years in
 * two digits are those of `fullYear`.
 */
export function readDate(value: string | number | boolean, date1904: boolean): DateReading {
  if (typeof value === 'boolean') return { kind: 'unreadable' };
  if (typeof value === 'number') {
    const serial = Math.floor(value) + (date1904 ? DATE_1904_OFFSET : 0);
    return serial > 0 && serial <= MAX_SERIAL ? { kind: 'date', serial } : { kind: 'unreadable' };
  }
  const text = plainText(value);
  if (BLANK.test(text)) return { kind: 'blank' };
  const serial = dayNamed(text);
  return serial === null ? { kind: 'unreadable' } : { kind: 'date', serial };
}

/**
 * The day that a text names, as a serial of the 1900 system, or null where it names none that exists.
 *
 * @param text as `plainText` gives it
 */
export function dayNamed(text: string): DaySerial | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOf(dayFirst[3], Number(dayFirst[2]), dayFirst[1]);
  const named = NAMED_MONTH.exec(text);
  return named && dayOf(named[3], monthNamed(named[2] ?? ''), named[1]);
}

function dayOf(
  year: string | undefined,
  month: number | null,
  day: string | undefined,
): DaySerial | null {
  return month === null ? null : existingDay(fullYear(year ?? ''), month, Number(day));
}

/** A text with every dash a hyphen, every run of spaces one space and full-width forms plain. */
export function plainText(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
