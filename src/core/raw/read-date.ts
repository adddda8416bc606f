import { existingDay, type DaySerial } from '../calendar/dates';
import { DATE_1904_OFFSET } from '../calendar/serial';
import type { CellValue } from './types';

/** A date cell, read: a whole serial of the 1900 system, nothing recorded, or text that is no date. */
export type DateReading =
  { kind: 'date'; serial: DaySerial } | { kind: 'blank' } | { kind: 'unreadable' };

/** 1 January 1990: no case of ours is older, so an earlier date is a slip. */
export const EARLIEST_PLAUSIBLE = 32_874;

/** What staff type where there is no date. */
const BLANK = /^[\s\u00a0]*(?:[-\u2010-\u2015]|n\/?a|none|tbc|not recorded)?[\s\u00a0]*$/i;

const TIME = '(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]m)?Z?)?';
const DAY_FIRST = new RegExp(`^(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4}|\\d{2})${TIME}$`, 'i');
const ISO = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${TIME}$`, 'i');
const NAMED_MONTH = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[ \\-/]([a-z]{3,9})[ \\-/,]+(\\d{4}|\\d{2})${TIME}$`,
  'i',
);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The last serial Excel shows as a date: 31 December 9999. */
const MAX_SERIAL = 2_958_465;

/**
 * Reads a date cell: a serial of either date system (a time of day is dropped), or text in British
 * order (01/06/2017, 1.6.17), ISO (2017-06-01) or with the month named (1 June 2017). Two-digit years
 * are of this century up to 49, as Excel takes them.
 */
export function readDate(value: CellValue, date1904: boolean): DateReading {
  if (typeof value === 'boolean') return { kind: 'unreadable' };
  if (typeof value === 'number') {
    const serial = Math.floor(value) + (date1904 ? DATE_1904_OFFSET : 0);
    return serial > 0 && serial <= MAX_SERIAL ? { kind: 'date', serial } : { kind: 'unreadable' };
  }
  if (BLANK.test(value)) return { kind: 'blank' };
  const text = value
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .trim();
  return readIso(text) ?? readDayFirst(text) ?? readNamedMonth(text) ?? { kind: 'unreadable' };
}

function readIso(text: string): DateReading | null {
  const match = ISO.exec(text);
  return match && calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

function readDayFirst(text: string): DateReading | null {
  const match = DAY_FIRST.exec(text);
  return match && calendarDate(fullYear(match[3] ?? ''), Number(match[2]), Number(match[1]));
}

function readNamedMonth(text: string): DateReading | null {
  const match = NAMED_MONTH.exec(text);
  if (!match) return null;
  const month = MONTHS.indexOf((match[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return calendarDate(fullYear(match[3] ?? ''), month, Number(match[1]));
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function calendarDate(year: number, month: number, day: number): DateReading {
  const serial = existingDay(year, month, day);
  return serial === null ? { kind: 'unreadable' } : { kind: 'date', serial };
}
