import { trendColumn, trendLength } from '../kit/indicator-columns';
import { monthsShown } from '../kit/periods-shown';
import { TREND_PERIODS } from '../kit/trend';
import { boroughSummary } from './borough-summary';
import { sheetKind } from './kind';

/** Months shown beside each other, the one being reported included. */
const MONTHS_SHOWN = 5;

/** The borough's summary of a monthly scorecard. */
export const scorecard = sheetKind(
  'scorecard',
  boroughSummary({
    frequency: 'monthly',
    shown: ({ month }) => monthsShown(month, MONTHS_SHOWN),
    trend: ({ months, month }) => trendColumn(trendLength(months, month, TREND_PERIODS), 'months'),
  }),
);
