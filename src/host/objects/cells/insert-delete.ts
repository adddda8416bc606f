import { HostError, type HostContext } from '../../wire/define';
import { isWholeColumns, isWholeRows, styleIdAt } from '../style/cell-style';
import { requirePermission, requireWritable } from './protection-check';
import { told } from '../range/write';
import { RangeTarget } from '../range/target';
import { editOf, isWhole, type RectEdit } from './rect-edit';
import { shiftCells } from './shift';
import type { Rect } from '../../model/rectangles';

/** Whole rows move down and up, whole columns right and left, whatever was asked for. */
function axisOf(rect: Rect, asked: 'rows' | 'columns'): 'rows' | 'columns' {
  if (isWholeRows(rect)) return 'rows';
  return isWholeColumns(rect) ? 'columns' : asked;
}

function requireShift(target: RangeTarget, edit: RectEdit, host: HostContext): void {
  const kind = edit.count > 0 ? 'insert' : 'delete';
  if (!isWhole(edit)) requireWritable(target, host);
  else if (edit.axis === 'rows') requirePermission(target.sheet, `${kind}Rows`);
  else requirePermission(target.sheet, `${kind}Columns`);
}

/** Inserts cells where the range is. @returns the rectangle of the new, empty cells */
export function insertCells(target: RangeTarget, shift: 'Down' | 'Right', host: HostContext): Rect {
  const rect = { ...target.rect };
  const edit = editOf(rect, axisOf(rect, shift === 'Down' ? 'rows' : 'columns'), 'insert');
  if (isWholeRows(rect) && isWholeColumns(rect)) {
    throw new HostError('InvalidOperation', 'There is no room to insert a whole sheet.');
  }
  requireShift(target, edit, host);
  const { sheet } = target;
  const before = edit.axis === 'rows' ? rect.top - 1 : rect.left - 1;
  shiftCells(sheet, edit, host);
  if (before >= 0) {
    if (isWhole(edit)) inheritWhole(target, rect, before, edit);
    else inheritFormat(target, rect, before, edit);
  }
  const change = isWhole(edit)
    ? edit.axis === 'rows'
      ? 'RowInserted'
      : 'ColumnInserted'
    : 'CellInserted';
  told(new RangeTarget(sheet, rect), host, change);
  return rect;
}

/** New cells look like those before them. */
function inheritFormat({ sheet }: RangeTarget, rect: Rect, before: number, edit: RectEdit): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const style =
        edit.axis === 'rows' ? styleIdAt(sheet, before, column) : styleIdAt(sheet, row, before);
      if (style) sheet.grid.set(row, column, { content: null, style });
    }
  }
}

function inheritWhole({ sheet }: RangeTarget, rect: Rect, before: number, edit: RectEdit): void {
  const rows = edit.axis === 'rows';
  const line = rows
    ? { top: before, bottom: before, left: 0, right: Infinity }
    : { left: before, right: before, top: 0, bottom: Infinity };
  const styled: [number, number][] = [];
  sheet.grid.forEach((cell, row, column) => {
    if (cell.style) styled.push([rows ? column : row, cell.style]);
  }, line);
  const [from, to] = rows ? [rect.top, rect.bottom] : [rect.left, rect.right];
  for (let at = from; at <= to; at++) {
    for (const [across, style] of styled) {
      sheet.grid.set(rows ? at : across, rows ? across : at, { content: null, style });
    }
    const info = rows ? sheet.rows.get(before) : sheet.columns.get(before);
    if (!info) continue;
    if (rows) sheet.rows.set(at, { ...info, hidden: false });
    else sheet.columns.set(at, { ...info, hidden: false });
  }
}

/** Deletes the cells of a range; those beyond take their place. */
export function deleteCells(target: RangeTarget, shift: 'Up' | 'Left', host: HostContext): void {
  const rect = { ...target.rect };
  const edit = editOf(rect, axisOf(rect, shift === 'Up' ? 'rows' : 'columns'), 'delete');
  requireShift(target, edit, host);
  shiftCells(target.sheet, edit, host);
  const change = isWhole(edit)
    ? edit.axis === 'rows'
      ? 'RowDeleted'
      : 'ColumnDeleted'
    : 'CellDeleted';
  told(target, host, change);
}
