import { isRatio, ratioOf, type Measure } from '../rules/measure';
import type { Amount } from '../rules/year-to-date';

/**
 * The unrounded value of a figure. A ratio is numerator over denominator where both are known, and has
 * none over a denominator of 0. A rate without a denominator is its count over the population, where
 * there is one. Otherwise the value is the one given, and a count's is its numerator.
 *
 * @param population what a rate's count is divided by, null where none holds
 */
export function valueOf(
  amount: Amount,
  measure: Measure,
  population: number | null,
): number | null {
  const { numerator, denominator, value } = amount;
  if (!isRatio(measure)) return value ?? numerator;
  if (numerator !== null && denominator !== null) {
    return ratioOf(numerator, denominator, measure);
  }
  if (value !== null) return value;
  return measure.kind === 'rate' && numerator !== null && population !== null
    ? ratioOf(numerator, population, measure)
    : null;
}
