import type { Indicator } from '../rules/schema';
import { figuresOf, kindOf, type ToleranceText } from '../rules/tolerance';
import { limitFormat } from './look/formats';
import { formatNumber } from './look/shown-text';

/**
 * The limits of an indicator as texts for the Red, Amber and Target columns, with no more decimals
 * than the limits have.
 *
 * @param dueShare for an annual target: the share of it that is due by now
 */
export function toleranceText(
  { tolerance, measure, goodIs }: Pick<Indicator, 'tolerance' | 'measure' | 'goodIs'>,
  dueShare?: number,
): ToleranceText {
  const limits = figuresOf(tolerance).map(({ value }) => value);
  const format = limitFormat(measure, limits);
  return kindOf(tolerance).inWords(tolerance, {
    limit: (value) => formatNumber(value, format),
    share: (value) => formatNumber(value, '0%'),
    lowIsGood: goodIs === 'low',
    dueShare,
  });
}
