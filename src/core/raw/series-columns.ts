import type { RawKind } from '../rules/schema';
import { halfTermsAtEnd, parsePeriod } from '../calendar/parse-period';
import { halfTermsKey, periodKey } from '../calendar/periods';
import { matchKey } from '../rules/names';
import type { CellValue, RecognisedColumn } from './types';

type RawColumnRule = RawKind['columns'][number];

/** The field of one column of a series: "attendance 2016-09", "persistentAbsence HT1-3". */
export function seriesField(field: string, key: string): string {
  return `${field} ${key}`;
}

/** The period part of a series column's field, null where it is a column of another field. */
export function seriesKey(field: string, series: string): string | null {
  return field.startsWith(`${series} `) ? field.slice(series.length + 1) : null;
}

/**
 * The columns of a series in a heading row: one a month ("Sep-16", a date, "Attendance Sep-16") or one
 * a span of half terms ("PA HT1", "PA HT1-3"), after any of the headings that the pack gives.
 *
 * @param column zero-based sheet column of the first heading
 */
export function seriesColumns(
  rule: RawColumnRule,
  headings: readonly CellValue[],
  texts: readonly string[],
  column: number,
): RecognisedColumn[] {
  const seen = new Set<string>();
  return headings.flatMap((heading, index) => {
    const key = keyOf(rule, heading, texts[index] ?? '');
    if (key === null || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        field: seriesField(rule.field, key),
        heading: (texts[index] ?? String(heading)).trim(),
        column: column + index,
        needsText: false,
      },
    ];
  });
}

function keyOf(rule: RawColumnRule, heading: CellValue, text: string): string | null {
  if (rule.series === 'months') return monthOf(rule, heading, text);
  const named = halfTermsAtEnd(String(heading));
  if (!named || !isPrefix(rule, named.before)) return null;
  return halfTermsKey(named.halfTerms.from, named.halfTerms.to);
}

function monthOf(rule: RawColumnRule, heading: CellValue, text: string): string | null {
  const whole = parsePeriod(heading, text);
  if (whole?.kind === 'month' && isPrefix(rule, '')) return periodKey(whole);
  if (typeof heading !== 'string') return null;
  const [, prefix = '', month = ''] = /^(.*?)[\s:]+(\S+)$/.exec(heading.trim()) ?? [];
  const period = parsePeriod(month);
  return period?.kind === 'month' && isPrefix(rule, prefix) ? periodKey(period) : null;
}

function isPrefix(rule: RawColumnRule, prefix: string): boolean {
  return rule.headings.some((heading) => matchKey(heading) === matchKey(prefix));
}
