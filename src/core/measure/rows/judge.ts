import type { RowCount } from '../../rules/row-measures';
import { placementKind } from '../../rules/rows/placement';
import { RowOfContext, type RowContext } from './context';
import { meetsAll } from './conditions';

/** How a row counts in one period of one measure. */
export type Judgement = 'numerator' | 'counted' | 'not-counted';

const MONTHS_BACK = { month: 0, rolling12: 11 } as const;

/** Months in a measure's window beside the one it ends with. */
export const monthsBack = ({ window }: RowCount): number => MONTHS_BACK[window];

/** The months whose periods a row may count in, after the window widens its placement. */
export function periodsOf(
  context: RowContext,
  measure: RowCount,
  row: number,
  coverage: { first: number; last: number },
): { first: number; last: number } | null {
  const { placed } = measure;
  const span = placementKind(placed).months(placed, new RowOfContext(context, row), coverage.last);
  if (!span) return null;
  const first = Math.max(span.first, coverage.first);
  const last = Math.min(span.last + monthsBack(measure), coverage.last);
  return last < first ? null : { first, last };
}

/**
 * How a row that stands in the period ending with `month` counts there: as numerator, as counted (the
 * denominator of a share, or all of a count), or not at all.
 */
export function judgeRow(
  context: RowContext,
  measure: RowCount,
  row: number,
  month: number,
): Judgement {
  const scope = { placed: measure.placed, month };
  if (!meetsAll(context, measure.where, row, scope)) return 'not-counted';
  if (!measure.numerator) return 'counted';
  return meetsAll(context, measure.numerator, row, scope) ? 'numerator' : 'counted';
}
