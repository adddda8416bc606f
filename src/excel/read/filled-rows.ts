import type { RowSpan } from '../../core/raw/types';
import { areaAddress } from '../a1';

/** Rows and columns of a sheet below a heading row, by zero-based row and column. */
export interface Below {
  /** First row below the headings. */
  row: number;
  /** Rows of the used range from there. */
  rows: number;
  /** First and last column that is read. */
  from: number;
  to: number;
}

/** So many rows are read without asking: few enough for the blocks that a list of that length takes. */
const UNASKED_ROWS = 50_000;

/** Excel says for each band of so many rows what of it is filled; 105 bands make a whole sheet. */
const BAND_ROWS = 10_000;

/**
 * Where the rows of a long sheet are filled. A space typed in the last row, or a note far below a list,
 * makes the used range a million rows long; reading all of them would take a hundred requests for a
 * list that needs one. Excel is asked once, band by band, so that what is read is at most a band
 * longer than what is filled.
 *
 * @returns spans from the top, none of them overlapping; a row outside them is empty
 */
export async function filledRows(
  context: Excel.RequestContext,
  sheetId: string,
  { row, rows, from, to }: Below,
): Promise<RowSpan[]> {
  if (rows <= UNASKED_ROWS) return [{ first: row, count: rows }];
  const bands = Array.from({ length: Math.ceil(rows / BAND_ROWS) }, (_, i) => {
    const top = row + i * BAND_ROWS;
    const height = Math.min(BAND_ROWS, row + rows - top);
    return areaAddress({ row: top, column: from, rows: height, columns: to - from + 1 });
  });
  const used = context.workbook.worksheets
    .getItem(sheetId)
    .getRanges(bands.join(','))
    .getUsedRangeAreasOrNullObject(true)
    .load('areas/items/rowIndex,areas/items/rowCount');
  await context.sync();
  if (used.isNullObject) return [];
  const spans = used.areas.items
    .map(({ rowIndex, rowCount }) => ({ first: rowIndex, count: rowCount }))
    .sort((a, b) => a.first - b.first);
  return joined(spans);
}

/** Spans that follow each other, as one. */
function joined(spans: readonly RowSpan[]): RowSpan[] {
  const result: RowSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && last.first + last.count >= span.first) {
      last.count = Math.max(last.count, span.first + span.count - last.first);
    } else result.push({ ...span });
  }
  return result;
}
