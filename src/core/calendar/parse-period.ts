import type { Period } from './period';
import { existingDay } from './dates';
import { monthKey, monthOfDay, monthsApart } from './months';
import { monthPeriod } from './periods';
import { DATE_1904_OFFSET } from './serial';

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The last serial taken for a date: 31 December 2199. Larger numbers are no dates that anyone keys. */
const LAST_SERIAL = 109_574;
/** Serials before 1 January 1990 are numbers that someone keyed, such as a bare 2017. */
const EARLIEST_SERIAL = 32_874;

const NAME = '([a-z]{3,9})\\.?';
const SHORT_OR_FULL_YEAR = "'?(\\d{4}|\\d{2})";

/**
 * The period that a cell names, or null where it names none.
 *
 * `value` is the cell's value: a date serial or a text. `text` is what the cell displays, read where
 * the value is no date. Years in two digits belong to this century. `2017/06` is June 2017 and
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
    if (serial >= EARLIEST_SERIAL && serial <= LAST_SERIAL) {
      return monthPeriod(monthOfDay(serial));
    }
    return parsePeriodText(text);
  }
  return typeof value === 'string' ? parsePeriodText(value) : null;
}

/** The period that a text names, or null. */
export function parsePeriodText(raw: string): Period | null {
  const text = raw
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return (
    month(text) ??
    year(text.replace(/^(?:financial year|academic year|fy|ay) ?|,? (?:fy|ay)$/g, '')) ??
    quarter(text) ??
    halfTerms(text) ??
    range(text)
  );
}

function month(text: string): Period | null {
  const named =
    match(text, `^${NAME}[ /-]?${SHORT_OR_FULL_YEAR}$`) ??
    swap(match(text, `^${SHORT_OR_FULL_YEAR}[ /-]${NAME}$`)) ??
    match(text, `^\\d{1,2}(?:st|nd|rd|th)?[ /-]${NAME}[ /-]${SHORT_OR_FULL_YEAR}$`);
  if (named) return monthOf(fullYear(named[1]), monthNumber(named[0]));

  const iso = match(text, '^(\\d{4})-(\\d{1,2})$');
  if (iso) return monthOf(Number(iso[0]), Number(iso[1]));

  const isoDay = match(text, '^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[t ][\\d:.]+z?)?$');
  if (isoDay) return monthOfDate(Number(isoDay[0]), Number(isoDay[1]), Number(isoDay[2]));

  const british = match(text, '^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?: [\\d:.]+)?$');
  if (british) return monthOfDate(fullYear(british[2]), Number(british[1]), Number(british[0]));

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
  return { kind: 'quarter', startYear, quarter: Number(parts?.[1]) as 1 | 2 | 3 | 4 };
}

function halfTerms(text: string): Period | null {
  const span = '(?:ht|half[ -]?terms?) ?([1-6])(?: ?(?:-|to) ?(?:ht)?([1-6]))?';
  const after = match(text, `^(.+?)[ -]+${span}$`);
  const before = match(text, `^${span}[ ,-]*(?:of )?(.+)$`);
  const [years, first, last] = after ?? (before ? [before[2], before[0], before[1]] : []);
  const startYear = startYearIn(years ?? '');
  const [from, to] = [Number(first), Number(last || first)];
  if (startYear === null || !(from <= to)) return null;
  return { kind: 'half-terms', startYear, from, to };
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
  return fullYear(years[0]);
}

function follows(first: string | undefined, second: string | undefined): boolean {
  return second?.length !== 1 && (fullYear(first) + 1) % 100 === fullYear(second) % 100;
}

function monthOf(year: number, number: number): Period | null {
  const plausible = year >= 1990 && year < 2200 && number >= 1 && number <= 12;
  return plausible ? { kind: 'month', year, month: number } : null;
}

function monthOfDate(year: number, number: number, day: number): Period | null {
  return existingDay(year, number, day) === null ? null : monthOf(year, number);
}

function monthNumber(name: string | undefined): number {
  if (!name) return 0;
  const known = name === 'sept' ? 'sep' : name;
  return MONTH_NAMES.findIndex((full) => full === known || full.slice(0, 3) === known) + 1;
}

function fullYear(text: string | undefined): number {
  return text?.length === 2 ? 2000 + Number(text) : Number(text);
}

function match(text: string, pattern: string): string[] | null {
  const found = new RegExp(pattern).exec(text);
  return found ? found.slice(1).map((group) => group ?? '') : null;
}

function swap(pair: string[] | null): string[] | null {
  return pair && [pair[1] ?? '', pair[0] ?? ''];
}
