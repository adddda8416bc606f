import { trendColumn } from '../kit/indicator-columns';
import { quartersShown } from '../kit/periods-shown';
import { boroughSummary } from './borough-summary';
import { sheetKind } from './kind';

/** Quarters shown beside each other, the one being reported included. */
const QUARTERS_SHOWN = 5;

/** The borough's summary of a quarterly scorecard. */
export const quarterly = sheetKind(
  'quarterly',
  boroughSummary({
    frequency: 'quarterly',
    shown: ({ month }) => quartersShown(month, QUARTERS_SHOWN),
    trend: () => trendColumn(QUARTERS_SHOWN, 'quarters'),
  }),
);
