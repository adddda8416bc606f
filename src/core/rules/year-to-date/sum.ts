import { YTD_BASES } from '../../wording/sheets';
import type { YearToDateBasis } from './basis';
import { rateToDate } from './rate';
import { sumToDate } from './sum-of-values';

/** Things that happen are added over the year; a share of them cannot be. */
export const SUM: YearToDateBasis = {
  words: YTD_BASES.sum,
  over: 'year',
  cumulative: false,
  grows: true,
  total: (amounts, totalled) =>
    totalled.measure.kind === 'rate' ? rateToDate(amounts, totalled) : sumToDate(amounts),
  lint({ measure: { kind }, path, subject }, report) {
    if (kind === 'count') return;
    report('year-to-date-sums-shares', `${path}.ytd.basis`, { subject, kind });
  },
};
