import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { SheetModel } from '../../model/sheet';
import type { Style } from '../../model/style';
import type { WorkbookModel } from '../../model/workbook';
import type { Rect } from '../../model/rectangles';

const MANY = 200_000;

export const isWholeColumns = (rect: Rect) => rect.top === 0 && rect.bottom === MAX_ROWS - 1;
export const isWholeRows = (rect: Rect) => rect.left === 0 && rect.right === MAX_COLUMNS - 1;

export const cellCount = (rect: Rect) =>
  (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);

/** Number of the style that a cell shows: its own, else its row's, else its column's. */
export function styleIdAt(sheet: SheetModel, row: number, column: number): number {
  return (
    sheet.grid.get(row, column)?.style ??
    sheet.rows.get(row)?.style ??
    sheet.columns.get(column)?.style ??
    0
  );
}

/** Numbers of all styles that the cells of a rectangle show. */
export function styleIdsIn(sheet: SheetModel, rect: Rect): Set<number> {
  const ids = new Set<number>();
  if (cellCount(rect) <= MANY) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        ids.add(styleIdAt(sheet, row, column));
      }
    }
    return ids;
  }
  // Too many to look at one by one: the cells that exist, and what stands behind the others.
  sheet.grid.forEach((cell) => ids.add(cell.style), rect);
  let columns = 0;
  for (const [column, info] of sheet.columns) {
    if (column < rect.left || column > rect.right || info.style === undefined) continue;
    ids.add(info.style);
    columns++;
  }
  let rows = 0;
  for (const [row, info] of sheet.rows) {
    if (row < rect.top || row > rect.bottom || info.style === undefined) continue;
    ids.add(info.style);
    rows++;
  }
  const covered = columns === rect.right - rect.left + 1 || rows === rect.bottom - rect.top + 1;
  if (!covered) ids.add(0);
  return ids;
}

/** What all cells of some rectangles have in common; null where they differ. */
export function commonStyle<T>(
  workbook: WorkbookModel,
  sheet: SheetModel,
  rects: Rect[],
  pick: (style: Style) => T,
): T | null {
  let found: { key: string; value: T } | null = null;
  for (const rect of rects) {
    for (const id of styleIdsIn(sheet, rect)) {
      const value = pick(workbook.styles.get(id));
      const key = JSON.stringify(value) ?? '';
      if (found && found.key !== key) return null;
      found ??= { key, value };
    }
  }
  return found ? found.value : null;
}

/** Changes the style of every cell of some rectangles, by number of its present style. */
export function restyle(
  workbook: WorkbookModel,
  sheet: SheetModel,
  rects: Rect[],
  change: (style: Style) => Style,
): void {
  const changed = new Map<number, number>();
  const next = (id: number): number => {
    const known = changed.get(id);
    if (known !== undefined) return known;
    const made = workbook.styles.intern(change(workbook.styles.get(id)));
    changed.set(id, made);
    return made;
  };
  for (const rect of rects) {
    if (isWholeColumns(rect)) restyleColumns(sheet, rect, next);
    else if (isWholeRows(rect)) restyleRows(sheet, rect, next);
    else restyleCells(sheet, rect, next);
  }
}

function restyleCells(sheet: SheetModel, rect: Rect, next: (id: number) => number): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = sheet.grid.get(row, column);
      if (cell) cell.style = next(cell.style);
      else {
        const style = next(styleIdAt(sheet, row, column));
        sheet.grid.set(row, column, { content: null, style });
      }
    }
  }
}

function restyleColumns(sheet: SheetModel, rect: Rect, next: (id: number) => number): void {
  // Rows with a style of their own show it where they cross: those cells come to exist.
  for (const [row, info] of sheet.rows) {
    if (info.style === undefined) continue;
    for (let column = rect.left; column <= rect.right; column++) {
      if (!sheet.grid.get(row, column)) {
        sheet.grid.set(row, column, { content: null, style: info.style });
      }
    }
  }
  sheet.grid.forEach((cell) => {
    cell.style = next(cell.style);
  }, rect);
  for (let column = rect.left; column <= rect.right; column++) {
    const info = sheet.columns.get(column) ?? {};
    sheet.columns.set(column, { ...info, style: next(info.style ?? 0) });
  }
}

function restyleRows(sheet: SheetModel, rect: Rect, next: (id: number) => number): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    const info = sheet.rows.get(row) ?? {};
    for (const [column, { style }] of sheet.columns) {
      if (style !== undefined && info.style === undefined && !sheet.grid.get(row, column)) {
        sheet.grid.set(row, column, { content: null, style });
      }
    }
    sheet.grid.forEach(
      (cell) => {
        cell.style = next(cell.style);
      },
      { ...rect, top: row, bottom: row },
    );
    sheet.rows.set(row, { ...info, style: next(info.style ?? 0) });
  }
}
