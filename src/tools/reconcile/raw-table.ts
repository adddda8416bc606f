import type { Rulebook } from '../../core/rules/rulebook';
import { recognise } from '../../core/raw/recognise';
import type { CellValue, RawColumn, RawTable, SheetHead } from '../../core/raw/types';

const HEAD_ROWS = 20;

/**
 * Rows under headings as a raw sheet, recognised by the rules as one in a workbook would be.
 *
 * @throws Error where the rules do not know the headings: the published files are in known forms
 */
export function rawTable(
  sheetName: string,
  headings: readonly string[],
  rows: readonly CellValue[][],
  rulebook: Rulebook,
): RawTable {
  const values = [[...headings], ...rows];
  const head: SheetHead = {
    sheet: sheetName,
    row: 0,
    column: 0,
    values: values.slice(0, HEAD_ROWS),
    texts: values.slice(0, HEAD_ROWS).map((cells) => cells.map(String)),
    rowCount: values.length,
    columnCount: headings.length,
  };
  const recognition = recognise(head, rulebook);
  if (!recognition.ok) throw new Error(`${sheetName} was not recognised by ${rulebook.name}.`);
  const { sheet } = recognition;
  const columns = sheet.columns.map((column): [string, RawColumn] => {
    const cells = rows.map((row) => row[column.column] ?? '');
    return [
      column.field,
      { ...column, values: cells, texts: cells.map(String), errors: new Set() },
    ];
  });
  return { ...sheet, columns: new Map(columns), hiddenRows: 0, date1904: false };
}
