import type { Measure } from './measure';

/** Digits to which a double is trusted: what Excel keeps, and below the noise of binary fractions. */
const TRUSTED_DIGITS = 15;

/**
 * Rounds half away from zero, as Excel displays and as printed scorecards round: 0.0625 to three
 * decimals is 0.063. The product is first freed of binary noise, so that 1.005 to two decimals is 1.01.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Number((Math.abs(value) * scale).toPrecision(TRUSTED_DIGITS));
  const rounded = Math.floor(scaled + 0.5) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** More decimals than any measure displays. */
const NOISE_FREE = 10;

/** A difference of two values without the noise of binary fractions: 0.3 - 0.1 is 0.2. */
export function withoutNoise(difference: number): number {
  return roundHalfUp(difference, NOISE_FREE);
}

/** Decimals that are displayed, counted on the stored value: a percentage is stored as a fraction. */
export function storedDecimals(measure: Pick<Measure, 'kind' | 'decimals'>): number {
  return measure.kind === 'percent' ? measure.decimals + 2 : measure.decimals;
}

/** The value that a reader sees, in stored units: 0.6364 of a one-decimal percentage is 0.636. */
export function atDisplayedPrecision(
  value: number,
  measure: Pick<Measure, 'kind' | 'decimals'>,
): number {
  return roundHalfUp(value, storedDecimals(measure));
}
