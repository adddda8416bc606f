import type {
  CellValue,
  RawColumn,
  RawTable,
  RecognisedColumn,
  RecognisedSheet,
} from '../../core/raw/types';
import type { Watch } from '../port';
import { areaAddress } from '../a1';
import { readBlocks, type Facet } from './blocks';

/**
 * Reads the columns that a raw sheet was recognised by, and no others. Hidden and filtered rows are
 * read like any other and counted. Excel's errors are told by the type of the value, so that text
 * such as "#12" stays text.
 */
export async function readRawTable(
  context: Excel.RequestContext,
  sheetId: string,
  recognised: RecognisedSheet,
  date1904: boolean,
  watch: Watch,
): Promise<RawTable> {
  const { sheet, kindId, kind, headingRow, rowCount } = recognised;
  const columns =
    rowCount > 0
      ? await readColumns(context, sheetId, recognised, watch)
      : emptyColumns(recognised);
  return {
    sheet,
    kindId,
    kind,
    headingRow,
    rowCount,
    columns: new Map(columns.map((column) => [column.field, column])),
    hiddenRows: rowCount > 0 ? await countHiddenRows(context, sheetId, recognised) : 0,
    date1904,
  };
}

function emptyColumns({ columns }: RecognisedSheet): RawColumn[] {
  return columns.map((column) => ({ ...column, values: [], errors: new Set<number>() }));
}

async function readColumns(
  context: Excel.RequestContext,
  sheetId: string,
  { headingRow, rowCount, columns }: RecognisedSheet,
  watch: Watch,
): Promise<RawColumn[]> {
  const request = (column: RecognisedColumn, facets: Facet[]) => ({
    sheetId,
    area: { row: headingRow + 1, column: column.column, rows: rowCount, columns: 1 },
    facets,
  });
  const contents = await readBlocks(
    context,
    columns.map((column) => request(column, column.needsText ? ['values', 'text'] : ['values'])),
    watch,
  );
  const read = columns.map((column, i) => {
    const values = (contents[i]?.values ?? []).map(([cell]) => cell as CellValue);
    const texts = (contents[i]?.text ?? []).map(([cell]) => cell as string);
    return { ...column, values, ...(column.needsText ? { texts } : {}) };
  });
  const suspects = read.filter(({ values }) => values.some(looksLikeError));
  const types = await readBlocks(
    context,
    suspects.map((column) => request(column, ['valueTypes'])),
    watch,
  );
  return read.map((column) => {
    const typed = types[suspects.indexOf(column)]?.valueTypes ?? [];
    const errors = new Set(typed.flatMap(([type], row) => (type === 'Error' ? [row] : [])));
    return { ...column, errors };
  });
}

function looksLikeError(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

async function countHiddenRows(
  context: Excel.RequestContext,
  sheetId: string,
  { headingRow, rowCount, columns }: RecognisedSheet,
): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const ranges = columns.map(({ column }) =>
    sheet
      .getRange(areaAddress({ row: headingRow + 1, column, rows: rowCount, columns: 1 }))
      .load('rowHidden,columnHidden'),
  );
  await context.sync();
  // A cell of a hidden column is not visible in any row, so it cannot tell which rows are.
  const shown = ranges.find((range) => !range.columnHidden);
  if (!shown) return 0;
  // Excel answers null where some rows are hidden and others are not.
  if ((shown.rowHidden as boolean | null) !== null) return shown.rowHidden ? rowCount : 0;
  const visible = shown.getSpecialCellsOrNullObject('Visible').load('cellCount');
  await context.sync();
  return rowCount - (visible.isNullObject ? 0 : visible.cellCount);
}
