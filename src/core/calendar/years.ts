import { fourDigits, twoDigits } from './digits';
import type { YearKey } from './period';

/**
 * The first and the last year that anything of ours is dated in: no case is older, and no plan reaches
 * further. What seems earlier or later is a slip, or a number that is no date.
 */
export const EARLIEST_YEAR = 1990;
export const LATEST_YEAR = 2199;

/** The last year of this century that two digits are taken for. */
const TWO_DIGIT_YEAR_MAX = 2049;

/**
 * The year that two or four digits stand for. In two digits, 00 to 49 are of this century and 50 to 99
 * of the last.
 *
 * Source: the default of Windows ("interpret a year as between 1950 and 2049"), which Excel follows for
 * dates typed on it, of SQL Server (two digit year cutoff) and of .NET (TwoDigitYearMax). Excel's older
 * default, which ends with 2029, would put the years that targets and financial years soon run to into
 * the 1930s. Either way a wrong guess is told: it comes out before 1990 or in the future, and is reported.
 */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= TWO_DIGIT_YEAR_MAX % 100 ? 2000 + year : 1900 + year;
}

/** A year that begins in one calendar year and ends in the next, as shown and keyed: 2016 is `2016/17`. */
export function yearKey(startYear: number): YearKey {
  return written(startYear) as YearKey;
}

function written(startYear: number): string {
  return `${fourDigits(startYear)}/${twoDigits((startYear + 1) % 100)}`;
}

/** Whether a text is written as the key of a year is: `2016/17` is; `2016/18`, which is no year, is not. */
export function isYearKey(text: string): text is YearKey {
  return /^\d{4}\/\d{2}$/.test(text) && written(Number.parseInt(text, 10)) === text;
}

/**
 * A text as the key of a year.
 *
 * @throws RangeError where it is not written as one
 */
export function asYearKey(text: string): YearKey {
  if (!isYearKey(text)) throw new RangeError(`Not a year written as 2016/17: ${text}`);
  return text;
}
