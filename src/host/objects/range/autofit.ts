import type { SheetModel } from '../../model/sheet';
import type { HostContext } from '../../wire/define';
import { styleIdAt } from '../style/cell-style';
import { columnPoints, pointsForText, storedOfPoints } from './dimensions';
import { requirePermission } from '../cells/protection-check';
import { displayed, valueOf } from './read';
import type { Rect } from '../../model/rectangles';

const LINE_HEIGHT = 15 / 11;
const MOST_COLUMN_POINTS = 1343;
const MOST_ROW_POINTS = 409.5;

/** The text a cell shows, and the look it shows it in. */
function shownAt(sheet: SheetModel, row: number, column: number, { workbook }: HostContext) {
  const style = workbook.styles.get(styleIdAt(sheet, row, column));
  const value = valueOf(sheet.grid.get(row, column));
  const text = value === '' ? '' : displayed(value, style.numberFormat, workbook.date1904);
  return { text, style };
}

const isMerged = (sheet: SheetModel, row: number, column: number): boolean =>
  sheet.merges.some(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );

/**
 * Makes columns as wide as what the cells of the rectangles show. Without a font to measure by,
 * widths are those of the default font's digits.
 */
export function autofitColumns(sheet: SheetModel, rects: Rect[], host: HostContext): void {
  requirePermission(sheet, 'formatColumns');
  for (const rect of rects) {
    const widest = new Map<number, number>();
    sheet.grid.forEach((_, row, column) => {
      if (isMerged(sheet, row, column)) return;
      const { text, style } = shownAt(sheet, row, column, host);
      if (text === '' || style.alignment.wrapText) return;
      const longest = Math.max(...text.split('\n').map((line) => line.length));
      const points = pointsForText(
        longest + style.alignment.indent,
        style.font.size,
        style.font.bold,
      );
      widest.set(column, Math.max(widest.get(column) ?? 0, points));
    }, rect);
    for (const [column, points] of widest) {
      const width = storedOfPoints(Math.min(points, MOST_COLUMN_POINTS));
      sheet.columns.set(column, { ...sheet.columns.get(column), width });
    }
  }
}

/** Makes rows as high as what the cells of the rectangles show, wrapped lines included. */
export function autofitRows(sheet: SheetModel, rects: Rect[], host: HostContext): void {
  requirePermission(sheet, 'formatRows');
  for (const rect of rects) {
    const highest = new Map<number, number>();
    sheet.grid.forEach((_, row, column) => {
      const { text, style } = shownAt(sheet, row, column, host);
      if (isMerged(sheet, row, column)) return;
      const width = columnPoints(sheet, column);
      const lines = text
        .split('\n')
        .map((line) =>
          style.alignment.wrapText && width > 0
            ? Math.ceil(pointsForText(line.length, style.font.size, style.font.bold) / width)
            : 1,
        )
        .reduce((sum, count) => sum + Math.max(1, count), 0);
      const points = Math.round(lines * style.font.size * LINE_HEIGHT * 4) / 4;
      highest.set(row, Math.max(highest.get(row) ?? 0, points));
    }, rect);
    for (const [row, points] of highest) {
      const { customHeight: _, ...info } = sheet.rows.get(row) ?? {};
      const height = Math.min(Math.max(points, sheet.defaultRowHeight), MOST_ROW_POINTS);
      sheet.rows.set(row, { ...info, height });
    }
  }
}
