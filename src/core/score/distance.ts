import { roundHalfUp } from '../rules/rounding';

/** A range that a measure should stay in; `side` says which side of it is judged. */
export interface WithinRange {
  min?: number;
  max?: number;
  side: 'both' | 'above' | 'below';
}

/** More decimals than any measure displays: takes the binary noise out of a difference. */
const NOISE_FREE = 10;

/** How far outside the range a value is, on a side that is judged; 0 inside it, ends included. */
export function distanceFromRange(value: number, range: WithinRange): number {
  if (range.side !== 'below' && range.max !== undefined && value > range.max) {
    return roundHalfUp(value - range.max, NOISE_FREE);
  }
  if (range.side !== 'above' && range.min !== undefined && value < range.min) {
    return roundHalfUp(range.min - value, NOISE_FREE);
  }
  return 0;
}

/** How far a value is from its comparator, above or below. */
export function distanceFromComparator(value: number, comparator: number): number {
  return roundHalfUp(Math.abs(value - comparator), NOISE_FREE);
}
