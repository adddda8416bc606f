import type { SheetModel } from '../../model/sheet';
import type { HostContext } from '../../wire/define';
import { RangeTarget } from '../range/target';
import { readText } from '../range/read';
import { overlap, type Rect } from '../../model/rectangles';
import { headingNames } from './model';

/**
 * Renames the columns of tables whose heading cells were written: a heading is text, never empty
 * and never twice in a table, and cell and column name agree.
 */
export function keepHeadings(sheet: SheetModel, rect: Rect, host: HostContext): void {
  for (const { area, columns, showHeaders } of sheet.tables) {
    const row = { ...area, bottom: area.top };
    if (!showHeaders || !overlap(row, rect)) continue;
    const from = Math.max(row.left, rect.left);
    const to = Math.min(row.right, rect.right);
    const written = { ...row, left: from, right: to };
    const [texts = []] = readText(new RangeTarget(sheet, written), host) ?? [];
    const others = columns.filter((_, index) => row.left + index < from || row.left + index > to);
    const names = headingNames(
      texts.map(String),
      others.map(({ name }) => name),
    );
    names.forEach((name, index) => {
      const column = columns[from - row.left + index];
      if (column) column.name = name;
      const cell = sheet.grid.get(row.top, from + index);
      if (cell?.content === name && cell.formula === undefined) return;
      sheet.grid.set(row.top, from + index, { content: name, style: cell?.style ?? 0 });
    });
  }
}
