import type { Measure } from '../rules/schema';

/**
 * The number format that shows a value of this measure at its displayed precision: `0.0%` for a
 * percentage (a fraction), `#,##0` for a count.
 */
export function displayFormat(measure: Pick<Measure, 'kind' | 'decimals'>): string {
  const places = measure.decimals > 0 ? `.${'0'.repeat(measure.decimals)}` : '';
  return measure.kind === 'percent' ? `0${places}%` : `#,##0${places}`;
}
