import { unitColumn, type RowCount } from '../../rules/row-measures';
import type { RowContext } from './context';
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

/** A tally being made, with the values of a distinct count that it has seen. */
interface Count extends Tally {
  seen: Set<string>;
  seenAsNumerator: Set<string>;
}

/** Tallies by month index and locality; the empty string is rows of no known locality. */
export type Tallies = Map<number, Map<string, Tally>>;

/**
 * Counts a measure over all rows and months covered. A distinct count takes each value once a locality
 * and period: a family with several rows is one family; a row without the value counts by itself.
 */
export function tally(
  context: RowContext,
  measure: RowCount,
  coverage: { first: number; last: number },
): Tallies {
  const tallies = new Map<number, Map<string, Count>>();
  const unit = unitColumn(measure);
  const units = unit === null ? [] : context.rows.texts.get(unit);
  for (let row = 0; row < context.rows.sheetRows.length; row++) {
    const periods = periodsOf(context, measure, row, coverage);
    if (!periods) continue;
    const value = units?.[row] ?? '';
    for (let month = periods.first; month <= periods.last; month++) {
      const judgement = judgeRow(context, measure, row, month);
      if (judgement === 'not-counted') continue;
      const entry = entryFor(tallies, month, context, row);
      entry.rows += 1;
      if (isNew(entry.seen, value)) entry.counted += 1;
      if (judgement === 'numerator' && isNew(entry.seenAsNumerator, value)) entry.numerator += 1;
    }
  }
  return tallies;
}

function entryFor(
  tallies: Map<number, Map<string, Count>>,
  month: number,
  context: RowContext,
  row: number,
): Count {
  let byLocality = tallies.get(month);
  if (!byLocality) tallies.set(month, (byLocality = new Map()));
  const locality = context.rows.localities[row] ?? '';
  let entry = byLocality.get(locality);
  if (!entry) {
    const firstSheetRow = context.rows.sheetRows[row] ?? 0;
    entry = { numerator: 0, counted: 0, rows: 0, firstSheetRow, ...unseen() };
    byLocality.set(locality, entry);
  }
  return entry;
}

const unseen = () => ({ seen: new Set<string>(), seenAsNumerator: new Set<string>() });

/** Whether a value is met for the first time; a row without one counts by itself. */
function isNew(seen: Set<string>, unit: string): boolean {
  if (unit === '') return true;
  const before = seen.size;
  return seen.add(unit).size > before;
}
