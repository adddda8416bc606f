import { cellAt, type CellAddress } from '../quality/cell-address';
import type { RawTable } from './types';

/** The zero-based row of the sheet in which row `row` of a table's columns stands. */
export function sheetRowOf(
  { headingRow, spans }: Pick<RawTable, 'headingRow' | 'spans'>,
  row: number,
): number {
  let left = row;
  for (const { first, count } of spans ?? []) {
    if (left < count) return first + left;
    left -= count;
  }
  return headingRow + 1 + row;
}

/**
 * The address of a raw cell.
 *
 * @param row index into the column's values
 * @returns undefined where the sheet has no such column
 */
export function rawCell(table: RawTable, field: string, row: number): CellAddress | undefined {
  const column = table.columns.get(field);
  if (!column) return undefined;
  return { sheet: table.sheet, address: cellAt(sheetRowOf(table, row), column.column) };
}
