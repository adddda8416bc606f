import type { Finding } from '../../quality/finding';
import type { Rag } from '../../rules/rag';
import type { IndicatorRow } from './indicator-rows';

/** How a set of indicators stands, in numbers. */
export interface Tally {
  indicators: number;
  green: number;
  amber: number;
  red: number;
  /** Indicators without a figure for the period being reported. */
  gaps: number;
  /** Findings that need someone to look: errors and warnings. */
  queries: number;
}

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
