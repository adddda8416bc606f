import { monthNamed } from '../../calendar/month-names';
import { parsePeriod, parsePeriodText } from '../../calendar/parse-period';
import type { Period, Quarter } from '../../calendar/period';
import type { CellValue } from '../types';
import type { StatedYear } from './shape';
import { isFirmness, roleOf, type HeadingRole } from './vocabulary';

/** One heading cell: its value and what it shows. */
export interface HeadingCell {
  value: CellValue;
  text: string;
}

/** What a heading says of the figures below it. */
export interface HeadingMeaning {
  /** The period, where the heading is one in full. */
  period: Period | null;
  /** A month or a quarter that lacks its year. */
  partial: { month: number } | { quarter: Quarter } | null;
  /** A year that stands alone: of itself, or of the months below it. */
  year: StatedYear | null;
  role: HeadingRole | null;
  /** Words that mean nothing known. */
  rest: string;
}

const NOTHING: HeadingMeaning = { period: null, partial: null, year: null, role: null, rest: '' };

/**
 * What one heading cell says: a period ("Jun-17", a date, "2017/18 Q1"), a month or quarter without
 * its year ("June", "Q1"), a year, what the column holds ("Num", "Target"), or several of these in one
 * ("Jun-17 actual", "% June 2017", "June (provisional)").
 */
export function readHeading({ value, text }: HeadingCell): HeadingMeaning {
  if (typeof value === 'number') {
    const year = statedYear(text === '' ? String(value) : text);
    if (year) return { ...NOTHING, year };
    const period = parsePeriod(value, text);
    return period ? { ...NOTHING, period } : { ...NOTHING, rest: text };
  }
  const words = text === '' ? String(value) : text;
  return readWords(tidyHeading(words));
}

const tidyHeading = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

function readWords(words: string): HeadingMeaning {
  const whole = readWhole(words);
  if (whole) return whole;
  const read = splits(words).flatMap(([head, tail]) => [
    ...beside(readTime(head), tail),
    ...beside(readTime(tail), head),
  ]);
  const [best] = read.sort((a, b) => certainty(b) - certainty(a));
  return best ?? { ...NOTHING, rest: words };
}

/** Time beside other words: what they say of the figures, or words not known. */
function beside(time: HeadingMeaning | null, words: string): HeadingMeaning[] {
  if (!time) return [];
  if (isFirmness(words)) return [time];
  const role = roleOf(words);
  return [{ ...time, role, rest: role ? '' : words }];
}

/** A whole period tells more than a month without its year, and no word left over more than either. */
function certainty({ period, rest }: HeadingMeaning): number {
  return (rest === '' ? 2 : 0) + (period ? 1 : 0);
}

function readWhole(words: string): HeadingMeaning | null {
  const time = readTime(words);
  if (time) return time;
  const role = roleOf(words);
  return role ? { ...NOTHING, role } : null;
}

/** What words say of time alone. */
function readTime(words: string): HeadingMeaning | null {
  const bare = unwrapped(words);
  const year = statedYear(bare);
  if (year) return { ...NOTHING, year };
  const month = monthNamed(bare);
  if (month !== null) return { ...NOTHING, partial: { month } };
  const quarter = /^(?:q|qtr|quarter) ?([1-4])$/i.exec(bare);
  if (quarter) return { ...NOTHING, partial: { quarter: Number(quarter[1]) as Quarter } };
  const period = parsePeriodText(bare);
  return period ? { ...NOTHING, period } : null;
}

/** "2017/18", "FY 2017-18" or "2017". */
function statedYear(words: string): StatedYear | null {
  const calendar = /^(?:year )?((?:19|20)\d{2})$/i.exec(words.trim());
  if (calendar) return { kind: 'calendar', year: Number(calendar[1]) };
  const period = parsePeriodText(words);
  return period?.kind === 'year' ? { kind: 'financial', startYear: period.startYear } : null;
}

const unwrapped = (words: string) => words.replace(/^[([\s:;,–-]+|[)\]\s:;,–-]+$/g, '');

/** Every way to part words in two: "Jun-17 in month" is "Jun-17" and "in month". */
function splits(words: string): [head: string, tail: string][] {
  return [...words.matchAll(/[\s:;,([]+|(?<=[)\]])/g)]
    .filter(({ index }) => index > 0)
    .map(({ index }): [string, string] => [
      unwrapped(words.slice(0, index)),
      unwrapped(words.slice(index)),
    ])
    .filter(([head, tail]) => head !== '' && tail !== '');
}
