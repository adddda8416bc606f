import { roundHalfUp } from '../rules/rounding';

/** Denominators that fit a rounded fraction: none, the only one, or several. */
export type ImpliedDenominator =
  { kind: 'none' } | { kind: 'only'; denominator: number } | { kind: 'several' };

/**
 * The whole numbers that a count can be a share of, when only the count and its rounded share are
 * known: 223 at 99.1 % can only be of 225. Returns often print a count and its percentage and leave
 * out the base, which pooling months needs.
 *
 * @param numerator a whole number above 0
 * @param fraction the share, above 0
 * @param decimals decimals that the fraction was rounded to
 */
export function impliedDenominator(
  numerator: number,
  fraction: number,
  decimals: number,
): ImpliedDenominator {
  const shown = roundHalfUp(fraction, decimals);
  const half = 0.5 * 10 ** -decimals;
  const from = Math.floor(numerator / (shown + half));
  const to = shown - half > 0 ? Math.ceil(numerator / (shown - half)) : Infinity;
  let found: number | null = null;
  for (let denominator = Math.max(from, 1); denominator <= to; denominator += 1) {
    if (roundHalfUp(numerator / denominator, decimals) === shown) {
      if (found !== null) return { kind: 'several' };
      found = denominator;
    }
  }
  return found === null ? { kind: 'none' } : { kind: 'only', denominator: found };
}
