import type { Rag } from '../rules/rag';
import { atDisplayedPrecision, storedDecimals } from '../rules/rounding';
import type { Indicator } from '../rules/schema';
import { kindOf } from '../rules/tolerance';

/** What of an indicator decides the colour. */
export type RagRule = Pick<Indicator, 'goodIs' | 'tolerance' | 'measure'>;

/**
 * The colour of a value against its indicator's tolerance, judged at displayed precision so that what
 * a reader sees explains it. Limits are taken as the pack writes them. Information measures and
 * measures without a target have no colour, and neither has a missing value.
 *
 * @param value unrounded, a percentage as a fraction
 * @param monthOfYear the period's last month in the measure's year, 1 to 12: for annual targets
 */
export function ragOf(value: number | null, rule: RagRule, monthOfYear: number): Rag | null {
  if (value === null || rule.goodIs === 'info') return null;
  const shown = atDisplayedPrecision(value, rule.measure);
  const { judge } = kindOf(rule.tolerance);
  if (!judge) return null;
  return judge(shown, rule.tolerance, {
    monthOfYear,
    decimals: storedDecimals(rule.measure),
    lowIsGood: rule.goodIs === 'low',
  });
}
