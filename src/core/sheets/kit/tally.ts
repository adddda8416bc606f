import type { Finding } from '../../quality/finding';
import type { Rag } from '../../rules/rag';
import type { Tally } from '../../wording/sheets';
import type { IndicatorRow } from './indicator-rows';

/** Counts how these indicators stand, and how many of the findings need someone to look. */
export function tally(rows: IndicatorRow[], findings: Finding[]): Tally {
  const count = (rag: Rag): number =>
    rows.filter(({ series }) => series?.current?.rag === rag).length;
  return {
    indicators: rows.length,
    green: count('Green'),
    amber: count('Amber'),
    red: count('Red'),
    gaps: rows.filter(({ series }) => (series?.current?.value ?? null) === null).length,
    queries: findings.filter(({ severity }) => severity !== 'info').length,
  };
}
