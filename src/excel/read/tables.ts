import type {
  CellValue,
  RawColumn,
  RawTable,
  RecognisedSheet,
  RowSpan,
} from '../../core/raw/types';
import type { Watch } from '../watch';
import { areaAddress } from '../a1';
import { readBlocks, type Facet } from './blocks';
import { filledRows } from './filled-rows';

/**
 * Reads the columns that a raw sheet was recognised by, and no others, where they are filled. Hidden
 * and filtered rows are read like any other and counted. Excel's errors are told by the type of the
 * value, so that text such as "#12" stays text.
 */
export async function readRawTable(
  context: Excel.RequestContext,
  sheetId: string,
  recognised: RecognisedSheet,
  date1904: boolean,
  watch: Watch,
): Promise<RawTable> {
  const { sheet, kindId, kind, headingRow, equal, returns } = recognised;
  const spans = await spansOf(context, sheetId, recognised);
  const columns = await readColumns(context, sheetId, recognised, spans, watch);
  return {
    sheet,
    kindId,
    kind,
    headingRow,
    rowCount: spans.reduce((sum, { count }) => sum + count, 0),
    spans,
    columns: new Map(columns.map((column) => [column.field, column])),
    ...(equal && { equal }),
    ...(returns && { returns }),
    hiddenRows: await countHiddenRows(context, sheetId, recognised, spans),
    date1904,
  };
}

async function spansOf(
  context: Excel.RequestContext,
  sheetId: string,
  { headingRow, rowCount, columns }: RecognisedSheet,
): Promise<RowSpan[]> {
  if (rowCount === 0) return [];
  const at = columns.map(({ column }) => column);
  const [from, to] = [Math.min(...at), Math.max(...at)];
  return filledRows(context, sheetId, { row: headingRow + 1, rows: rowCount, from, to });
}

async function readColumns(
  context: Excel.RequestContext,
  sheetId: string,
  { columns }: RecognisedSheet,
  spans: readonly RowSpan[],
  watch: Watch,
): Promise<RawColumn[]> {
  const read = async (asked: readonly { column: number; facets: Facet[] }[]) => {
    const contents = await readBlocks(
      context,
      asked.flatMap(({ column, facets }) =>
        spans.map(({ first, count }) => ({
          sheetId,
          area: { row: first, column, rows: count, columns: 1 },
          facets,
        })),
      ),
      watch,
    );
    return asked.map((_, i) => {
      const own = contents.slice(i * spans.length, (i + 1) * spans.length);
      return {
        values: own.flatMap(({ values }) => values.flat()),
        text: own.flatMap(({ text }) => text.flat()),
        valueTypes: own.flatMap(({ valueTypes }) => valueTypes.flat()),
      };
    });
  };
  const cells = await read(
    columns.map(({ column, needsText }) => ({
      column,
      facets: needsText ? ['values', 'text'] : ['values'],
    })),
  );
  const filled = columns.map((column, i) => {
    const { values, text: texts } = cells[i] ?? { values: [], text: [] };
    return { ...column, values, ...(column.needsText ? { texts } : {}) };
  });
  const suspects = filled.filter(({ values }) => values.some(looksLikeError));
  const types = await read(suspects.map(({ column }) => ({ column, facets: ['valueTypes'] })));
  return filled.map((column) => {
    const typed = types[suspects.indexOf(column)]?.valueTypes ?? [];
    const errors = new Set(typed.flatMap((type, row) => (type === 'Error' ? [row] : [])));
    return { ...column, errors };
  });
}

function looksLikeError(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

async function countHiddenRows(
  context: Excel.RequestContext,
  sheetId: string,
  { columns }: RecognisedSheet,
  spans: readonly RowSpan[],
): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rangesOf = ({ first, count }: RowSpan) =>
    columns.map(({ column }) =>
      sheet
        .getRange(areaAddress({ row: first, column, rows: count, columns: 1 }))
        .load('rowHidden,columnHidden'),
    );
  const looked = spans.map((span) => ({ span, ranges: rangesOf(span) }));
  if (looked.length === 0) return 0;
  await context.sync();
  const counts = looked.map(({ span, ranges }) => {
    // A cell of a hidden column is not visible in any row, so it cannot tell which rows are.
    const shown = ranges.find((range) => !range.columnHidden);
    if (!shown) return { hidden: 0 };
    // Excel answers null where some rows are hidden and others are not.
    if ((shown.rowHidden as boolean | null) !== null) {
      return { hidden: shown.rowHidden ? span.count : 0 };
    }
    const visible = shown.getSpecialCellsOrNullObject('Visible').load('cellCount');
    return { of: span.count, visible };
  });
  if (counts.some(({ visible }) => visible !== undefined)) await context.sync();
  return counts.reduce((sum, { hidden = 0, of = 0, visible }) => {
    if (!visible) return sum + hidden;
    return sum + of - (visible.isNullObject ? 0 : visible.cellCount);
  }, 0);
}
