import { measureReturns } from '../returns';
import type { MeasuredKind } from './kind';

/** Figures as they were returned, one a row. */
export const RETURNS: MeasuredKind = {
  ofSheet: (table, { rulebook, findings, today }) => ({
    returned: measureReturns(table, rulebook, findings, today),
  }),
  ofAll: () => ({}),
};
