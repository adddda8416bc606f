import type { RawColumn } from '../types';
import { cleanText } from '../coerce';

/** Of so many rows with a figure, at least a third have to leave a column blank for it to be grouped. */
const SHARE_BLANK = 1 / 3;

/**
 * For each row the row that names it, in a column that is written once for a group of rows, merged or
 * not: the last filled one at or above it. Null for a column that every row fills, where a blank is a
 * slip and must not take the name of the row above.
 *
 * A column is grouped where a third of the rows with figures leave it blank, the first of them does
 * not, and none repeats the name of the row before it, as people do who fill every row.
 */
export function groupedRows(column: RawColumn, figureRows: readonly number[]): Int32Array | null {
  const nameAt = (row: number) => cleanText(column.texts?.[row] ?? column.values[row] ?? '');
  const [first] = figureRows;
  if (first === undefined || nameAt(first) === '') return null;
  let blank = 0;
  let before = '';
  for (const row of figureRows) {
    const name = nameAt(row);
    if (name === '') blank += 1;
    else if (name === before) return null;
    before = name;
  }
  if (blank < figureRows.length * SHARE_BLANK || blank === 0) return null;
  return namingRows(column.values.length, nameAt);
}

function namingRows(count: number, nameAt: (row: number) => string): Int32Array {
  const rows = new Int32Array(count);
  let last = 0;
  for (let row = 0; row < count; row += 1) {
    if (nameAt(row) !== '') last = row;
    rows[row] = last;
  }
  return rows;
}
