import type { Measure } from '../rules/schema';

/** Kinds of measure whose value is a numerator over a denominator when both are known. */
const RATIOS = new Set<Measure['kind']>(['percent', 'rate', 'average', 'days', 'frequency']);

/** Whether a measure is a ratio, not a plain count. */
export function isRatio(measure: Pick<Measure, 'kind'>): boolean {
  return RATIOS.has(measure.kind);
}

/**
 * Numerator over denominator in the measure's unit: a percentage as a fraction, a rate per so many.
 * A denominator of 0 gives no value, never 0 %.
 */
export function ratioOf(
  numerator: number,
  denominator: number,
  measure: Pick<Measure, 'kind' | 'per'>,
): number | null {
  if (denominator === 0) return null;
  const per = measure.kind === 'rate' ? (measure.per ?? 1) : 1;
  return (numerator / denominator) * per;
}
