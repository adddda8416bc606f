import { YTD_BASES } from '../../wording/sheets';
import { ratioOf } from '../measure';
import type { Amount, Total, Totalled, YearToDateBasis } from './basis';

/**
 * All numerators over all denominators, so that a month counts by its size. Months of which only the
 * percentage is known cannot be pooled and are not among those used; a month of 0 of 0 is.
 */
export function pooledToDate(
  amounts: readonly Amount[],
  { measure }: Pick<Totalled, 'measure'>,
): Total {
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

/** A share of the year so far; a count has no denominators to pool. */
export const POOLED: YearToDateBasis = {
  words: YTD_BASES.pooled,
  over: 'year',
  cumulative: false,
  grows: false,
  total: pooledToDate,
  lint({ measure: { kind }, path, subject }, report) {
    if (kind !== 'count') return;
    report('year-to-date-pools-counts', `${path}.ytd.basis`, { subject, kind });
  },
};
