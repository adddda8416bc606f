import { ratioOf } from '../measure';
import type { Amount, Total, Totalled } from './basis';
import { sumToDate } from './sum-of-values';

/**
 * A rate over several months: all their counts over the population at the end of them. Where counts or
 * population are not known, the months' rates are added, which is the same for a steady population.
 */
export function rateToDate(amounts: readonly Amount[], { measure, population }: Totalled): Total {
  const counts = amounts.flatMap(({ numerator }) => (numerator === null ? [] : [numerator]));
  if (population === null || counts.length === 0) return sumToDate(amounts);
  const numerator = counts.reduce((sum, next) => sum + next, 0);
  const value = ratioOf(numerator, population, measure);
  return { numerator, denominator: population, value, used: counts.length };
}
