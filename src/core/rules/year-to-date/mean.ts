import { YTD_BASES } from '../../wording/sheets';
import { suitsAll, type Amount, type Total, type YearToDateBasis } from './basis';
import { sumToDate } from './sum-of-values';

/** The plain mean of the values of the periods that have one. */
export function meanToDate(amounts: readonly Amount[]): Total {
  const total = sumToDate(amounts);
  return { ...total, value: total.value === null ? null : total.value / total.used };
}

/** Each month counts the same, whatever its size: only for measures that declare it. */
export const MEAN: YearToDateBasis = {
  words: YTD_BASES.mean,
  over: 'year',
  cumulative: false,
  grows: false,
  total: meanToDate,
  lint: suitsAll,
};
