import { DATE_1904_OFFSET, EARLIEST_DAY, LATEST_DAY } from './days';
import { monthNamed } from './month-names';
import { monthKey, monthOfDay, monthsApart } from './months';
import type { Period, PeriodKey } from './period';
import { monthPeriod, periodKey, quarterNumbered } from './periods';
import { dayNamed, plainText } from './read-date';
import { EARLIEST_YEAR, fullYear, LATEST_YEAR } from './years';

const NAME = '([a-z]{3,9}\\.?)';
const SHORT_OR_FULL_YEAR = "'?(\\d{4}|\\d{2})";

/**
 * The period that a cell names, or null where it names none.
 *
 * `value` is the cell's value: a date serial or a text. `text` is what the cell displays, read where
 * the value is no date. Years in two digits are those of `fullYear`. `2017/06` is June 2017 and
 * `2016/17` a year, because the second half follows the first; `2011-12` is December 2011, because
 * with a hyphen the form is YYYY-MM wherever that is a month.
 */
export function parsePeriod(
  value: string | number | boolean,
  text = '',
  options: { date1904?: boolean } = {},
): Period | null {
  if (typeof value === 'number') {
    const serial = value + (options.date1904 ? DATE_1904_OFFSET : 0);
    if (serial >= EARLIEST_DAY && serial <= LATEST_DAY) {
      return monthPeriod(monthOfDay(serial));
    }
    return parsePeriodText(text);
  }
  return typeof value === 'string' ? parsePeriodText(value) : null;
}

/** The period that a text names, or null. */
export function parsePeriodText(raw: string): Period | null {
  const text = plainText(raw).toLowerCase();
  return (
    month(text) ??
    year(text.replace(/^(?:financial year|academic year|fy|ay) ?|,? (?:fy|ay)$/g, '')) ??
    quarter(text) ??
    halfTerms(text) ??
    range(text)
  );
}

/**
 * The period of a key.
 *
 * @throws RangeError where the text is no key, which the type does not let through
 */
export function periodOf(key: PeriodKey): Period {
  return readKey(key);
}

/**
 * A text as the key of a period.
 *
 * @throws RangeError where it is not written as `periodKey` writes it
 */
export function asPeriodKey(text: string): PeriodKey {
  return periodKey(readKey(text));
}

function readKey(text: string): Period {
  const period = parsePeriodText(text);
  if (period === null || periodKey(period) !== text) {
    throw new RangeError(`Not a period key: ${text}`);
  }
  return period;
}

function month(text: string): Period | null {
  const named =
    match(text, `^${NAME}[ /-]?${SHORT_OR_FULL_YEAR}$`) ??
    swap(match(text, `^${SHORT_OR_FULL_YEAR}[ /-]${NAME}$`));
  if (named) return monthOf(fullYear(named[1] ?? ''), monthNamed(named[0] ?? ''));

  const day = dayNamed(text);
  if (day !== null)
    return day >= EARLIEST_DAY && day <= LATEST_DAY ? monthPeriod(monthOfDay(day)) : null;

  const iso = match(text, '^(\\d{4})-(\\d{1,2})$');
  if (iso) return monthOf(Number(iso[0]), Number(iso[1]));

  const monthFirst = match(text, '^(\\d{1,2})[/-](\\d{4})$');
  if (monthFirst) return monthOf(Number(monthFirst[1]), Number(monthFirst[0]));

  const slashed = match(text, '^(\\d{4})/(\\d{1,2})$');
  if (slashed && !follows(slashed[0], slashed[1])) {
    return monthOf(Number(slashed[0]), Number(slashed[1]));
  }
  return null;
}

function year(text: string): Period | null {
  const startYear = startYearIn(text);
  return startYear === null ? null : { kind: 'year', startYear };
}

function quarter(text: string): Period | null {
  const parts =
    match(text, '^(.+?)[ -]*(?:q|qtr|quarter) ?([1-4])$') ??
    swap(match(text, '^(?:q|qtr|quarter) ?([1-4])[ ,-]*(?:of )?(.+)$'));
  const startYear = startYearIn(parts?.[0] ?? '');
  if (startYear === null) return null;
  return { kind: 'quarter', startYear, quarter: quarterNumbered(Number(parts?.[1])) };
}

const HALF_TERMS = '(?:ht|half[ -]?terms?) ?([1-6])(?: ?(?:-|to) ?(?:ht)?([1-6]))?';

function halfTerms(text: string): Period | null {
  const after = match(text, `^(.+?)[ -]+${HALF_TERMS}$`);
  const before = match(text, `^${HALF_TERMS}[ ,-]*(?:of )?(.+)$`);
  const [years = '', first = '', last = ''] =
    after ?? (before ? [before[2], before[0], before[1]] : []);
  const startYear = startYearIn(years);
  const span = startYear === null ? null : spanOfHalfTerms(first, last);
  return startYear !== null && span ? { kind: 'half-terms', startYear, ...span } : null;
}

/** Half terms as text names them, in order: the second is empty where there is but one. */
function spanOfHalfTerms(first: string, last: string): { from: number; to: number } | null {
  const [from, to] = [Number(first), Number(last || first)];
  return from <= to ? { from, to } : null;
}

/**
 * The half terms, 1 to 6, that a text ends with, and what stands before them: "PA HT1-3" is persistent
 * absence of half terms 1 to 3. Null where it ends with none.
 */
export function halfTermsAtEnd(
  raw: string,
): { before: string; halfTerms: { from: number; to: number } } | null {
  const [before, first = '', last = ''] =
    match(plainText(raw).toLowerCase(), `^(.*?) ?${HALF_TERMS}$`) ?? [];
  const span = before === undefined ? null : spanOfHalfTerms(first, last);
  return before !== undefined && span ? { before, halfTerms: span } : null;
}

function range(text: string): Period | null {
  const sides = match(text, '^(.+?) ?(?: to | - |-) ?(.+)$');
  const spaced = match(text, '^(.+?) (?:to|-) (.+)$');
  for (const candidate of [spaced, sides, ...splitsAtHyphen(text)]) {
    const from = candidate && month((candidate[0] ?? '').trim());
    const to = candidate && month((candidate[1] ?? '').trim());
    if (from?.kind !== 'month' || to?.kind !== 'month') continue;
    const [first, last] = [monthKey(from.year, from.month), monthKey(to.year, to.month)];
    return monthsApart(first, last) >= 0 ? { kind: 'range', from: first, to: last } : null;
  }
  return null;
}

/** `jan-16-dec-16` can only be split by trying each hyphen. */
function splitsAtHyphen(text: string): string[][] {
  return [...text.matchAll(/-/g)].map((hyphen) => [
    text.slice(0, hyphen.index),
    text.slice(hyphen.index + 1),
  ]);
}

/** The year that `2016/17`, `2016-17`, `2016/2017` or `16/17` begins in, or null. */
function startYearIn(text: string): number | null {
  const years = match(text.trim(), '^(\\d{4}|\\d{2}) ?[/-] ?(\\d{4}|\\d{2})$');
  if (!years || !follows(years[0], years[1])) return null;
  return fullYear(years[0] ?? '');
}

/** Whether a year in two or four digits is the one after another. */
function follows(first = '', second = ''): boolean {
  return second.length !== 1 && (fullYear(first) + 1) % 100 === fullYear(second) % 100;
}

function monthOf(year: number, month: number | null): Period | null {
  const plausible = year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  return plausible && month !== null && month >= 1 && month <= 12
    ? { kind: 'month', year, month }
    : null;
}

function match(text: string, pattern: string): string[] | null {
  const found = new RegExp(pattern).exec(text);
  return found ? found.slice(1).map((group) => group ?? '') : null;
}

function swap(pair: string[] | null): string[] | null {
  return pair && [pair[1] ?? '', pair[0] ?? ''];
}
