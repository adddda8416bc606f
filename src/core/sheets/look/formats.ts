import type { Measure } from '../../rules/measure';
import { roundHalfUp } from '../../rules/rounding';

type Precision = Pick<Measure, 'kind' | 'decimals'>;

/**
 * The number format that shows a value of this measure at its displayed precision: `0.0%` for a
 * percentage (a fraction), `#,##0` for a count.
 */
export function displayFormat(measure: Precision): string {
  const places = measure.decimals > 0 ? `.${'0'.repeat(measure.decimals)}` : '';
  return measure.kind === 'percent' ? `0${places}%` : `#,##0${places}`;
}

/**
 * The same with a plus before a rise: for a difference between two values of the measure, which for
 * percentages is in percentage points.
 */
export function differenceFormat(measure: Precision): string {
  const format = displayFormat(measure) + (measure.kind === 'percent' ? '" pts"' : '');
  return `+${format};-${format};${format}`;
}

/** A format followed by words that stand beside the number, which stays a number. */
export function withWords(format: string, words: string): string {
  return `${format}"${words.replaceAll('"', '')}"`;
}

/**
 * The coarsest format, down to the measure's own, that shows all these limits exactly: targets of
 * 90 % and 100 % need no decimals, 4.2 % and 5 % need one each.
 */
export function limitFormat(measure: Precision, limits: number[]): string {
  const scale = measure.kind === 'percent' ? 100 : 1;
  for (let decimals = 0; decimals < 4; decimals += 1) {
    const exact = limits.every(
      (limit) => Math.abs(roundHalfUp(limit * scale, decimals) - limit * scale) < 1e-9,
    );
    if (exact) return displayFormat({ kind: measure.kind, decimals });
  }
  return displayFormat(measure);
}
