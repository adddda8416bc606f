import type { RowMeasure } from '../../rules/row-measures';
import { textIn, type RowContext } from './context';
import { judgeRow, periodsOf } from './judge';

/** Counts of one measure in one locality and period. */
export interface Tally {
  numerator: number;
  /** All that is counted: the denominator of a share. */
  counted: number;
  /** Raw rows behind the figure, each once. */
  rows: number;
  /** Zero-based sheet row of the first of them. */
  firstSheetRow: number;
}

/** Tallies by month index and locality; the empty string is rows of no known locality. */
export type Tallies = Map<number, Map<string, Tally>>;

/**
 * Counts a measure over all rows and months covered. A distinct count takes each value once a locality
 * and period: a family with several rows is one family; a row without the value counts by itself.
 */
export function tally(
  context: RowContext,
  measure: RowMeasure,
  coverage: { first: number; last: number },
): Tallies {
  const tallies: Tallies = new Map();
  const seen = new Set<string>();
  const distinctField = measure.count.of === 'distinct' ? measure.count.field : null;
  for (let row = 0; row < context.rows.sheetRows.length; row++) {
    const periods = periodsOf(context, measure, row, coverage);
    if (!periods) continue;
    for (let month = periods.first; month <= periods.last; month++) {
      const judgement = judgeRow(context, measure, row, month);
      if (judgement === 'not-counted') continue;
      const entry = entryFor(tallies, month, context.rows.localities[row] ?? '', context, row);
      entry.rows += 1;
      const unit = distinctField === null ? '' : textIn(context, distinctField, row);
      const place = `${month}|${context.rows.localities[row] ?? ''}|${unit}`;
      if (unit === '' || once(seen, `counted|${place}`)) entry.counted += 1;
      if (judgement === 'numerator' && (unit === '' || once(seen, `numerator|${place}`))) {
        entry.numerator += 1;
      }
    }
  }
  return tallies;
}

function entryFor(
  tallies: Tallies,
  month: number,
  locality: string,
  context: RowContext,
  row: number,
): Tally {
  let byLocality = tallies.get(month);
  if (!byLocality) tallies.set(month, (byLocality = new Map()));
  let entry = byLocality.get(locality);
  if (!entry) {
    entry = { numerator: 0, counted: 0, rows: 0, firstSheetRow: context.rows.sheetRows[row] ?? 0 };
    byLocality.set(locality, entry);
  }
  return entry;
}

function once(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
