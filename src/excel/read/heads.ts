import type { SheetHead } from '../../core/raw/types';
import type { Watch } from '../watch';
import { readBlocks } from './blocks';
import type { SheetSurvey } from './survey';

/** Rows within which the headings of raw data are looked for. */
const HEAD_ROWS = 20;
/** Columns looked at: beyond any raw sheet, short of a whole row of Excel's 16,384. */
const HEAD_COLUMNS = 512;

/** The first rows of every user's sheet that is not empty, in the order of the tabs. */
export async function readHeads(
  context: Excel.RequestContext,
  sheets: readonly SheetSurvey[],
  watch: Watch,
): Promise<SheetHead[]> {
  const filled = sheets.flatMap((sheet) =>
    sheet.used && !sheet.mark ? [{ sheet, used: sheet.used }] : [],
  );
  const contents = await readBlocks(
    context,
    filled.map(({ sheet, used }) => ({
      sheetId: sheet.id,
      area: {
        ...used,
        rows: Math.min(HEAD_ROWS, used.rows),
        columns: Math.min(HEAD_COLUMNS, used.columns),
      },
      facets: ['values', 'text'],
    })),
    watch,
  );
  return filled.map(({ sheet, used }, i) => ({
    sheet: sheet.name,
    row: used.row,
    column: used.column,
    values: contents[i]?.values ?? [],
    texts: contents[i]?.text ?? [],
    rowCount: used.rows,
    columnCount: used.columns,
  }));
}
