import { recognise } from '../../src/core/raw/recognise';
import type { CellValue, RawColumn, RawTable, SheetHead } from '../../src/core/raw/types';
import type { Rulebook } from '../../src/core/rules/rulebook';

/** Rows of the sheet that are looked at to recognise it, as a build does. */
const HEAD_ROWS = 20;

/** The first rows of a sheet that holds these cells from A1. */
export function headOf(sheet: string, cells: readonly (readonly CellValue[])[]): SheetHead {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const values = cells
    .slice(0, HEAD_ROWS)
    .map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  return {
    sheet,
    row: 0,
    column: 0,
    values,
    texts: values.map((row) => row.map(String)),
    rowCount: cells.length,
    columnCount: width,
  };
}

/**
 * A sheet that holds these cells from A1, read as the rules recognise it.
 *
 * @throws Error with what the sheet comes nearest to, where it is not recognised
 */
export function rawTableOf(
  sheet: string,
  cells: readonly (readonly CellValue[])[],
  rulebook: Rulebook,
): RawTable {
  const recognition = recognise(headOf(sheet, cells), rulebook);
  if (!recognition.ok) throw new Error(JSON.stringify(recognition.nearest));
  const { headingRow, columns } = recognition.sheet;
  const below = cells.slice(headingRow + 1);
  const read = columns.map((column): [string, RawColumn] => {
    const values = below.map((row) => row[column.column] ?? '');
    return [column.field, { ...column, values, texts: values.map(String), errors: new Set() }];
  });
  return { ...recognition.sheet, columns: new Map(read), hiddenRows: 0, date1904: false };
}
