import { YTD_BASES } from '../../wording/sheets';
import { isRatio } from '../measure';
import { suitsAll, type Amount, type Total, type Totalled, type YearToDateBasis } from './basis';
import { pooledToDate } from './pooled';
import { rateToDate } from './rate';
import { sumToDate } from './sum-of-values';

/** Counts added, a rate's counts over the population at the end, other ratios pooled. */
export function rollingTotal(amounts: readonly Amount[], totalled: Totalled): Total {
  const { measure } = totalled;
  if (measure.kind === 'rate') return rateToDate(amounts, totalled);
  return isRatio(measure) ? pooledToDate(amounts, totalled) : sumToDate(amounts);
}

/** The twelve months that end with the period, whichever year they are of. */
export const ROLLING12: YearToDateBasis = {
  words: YTD_BASES.rolling12,
  over: 'twelve-months',
  cumulative: false,
  grows: false,
  total: rollingTotal,
  lint: suitsAll,
};
