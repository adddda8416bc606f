import { ratioOf } from '../../measure/ratio';
import type { Measure } from '../../rules/schema';
import type { Amount } from '../value';
import type { Total } from './total';

/**
 * Year to date pooled: all numerators over all denominators, so that a month counts by its size. Months
 * of which only the percentage is known cannot be pooled and are not among those used; a month of
 * 0 of 0 is.
 */
export function pooledToDate(amounts: readonly Amount[], measure: Measure): Total {
  let [numerator, denominator, used] = [0, 0, 0];
  for (const amount of amounts) {
    if (amount.numerator === null || amount.denominator === null) continue;
    numerator += amount.numerator;
    denominator += amount.denominator;
    used += 1;
  }
  if (used === 0) return { numerator: null, denominator: null, value: null, used };
  return { numerator, denominator, value: ratioOf(numerator, denominator, measure), used };
}
