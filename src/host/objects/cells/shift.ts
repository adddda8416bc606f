import type { Cell } from '../../model/cell';
import type { SheetModel } from '../../model/sheet';
import { HostError, type HostContext } from '../../wire/define';
import { shiftReferences } from './shift-references';
import { editRect, editSpan, isWhole, type RectEdit } from './rect-edit';
import { AreasTarget, RangeTarget } from '../range/target';
import { contains, overlap, type Rect } from '../../model/rectangles';

/** Moves cells for an insertion or deletion, and everything in the workbook that refers to them. */
export function shiftCells(sheet: SheetModel, edit: RectEdit, host: HostContext): void {
  refuseToTear(sheet, edit);
  moveGrid(sheet, edit);
  if (isWhole(edit)) moveRowsOrColumns(sheet, edit);
  moveAreas(sheet, edit);
  shiftReferences(host.workbook, sheet, edit);
  moveRanges(sheet, edit, host);
}

/** Ranges that the client holds follow their cells; one whose cells are gone stays where it is. */
function moveRanges(sheet: SheetModel, edit: RectEdit, host: HostContext): void {
  for (const target of host.liveTargets()) {
    if (target instanceof RangeTarget && target.sheet === sheet) {
      target.rect = editRect(target.rect, edit) ?? target.rect;
    }
    if (target instanceof AreasTarget && target.sheet === sheet) {
      target.rects = editAll(target.rects, edit);
    }
  }
}

/** The rectangle that an edit moves or removes. */
function affected(edit: RectEdit): Rect {
  return edit.axis === 'rows'
    ? { top: edit.at, bottom: Infinity, left: edit.from, right: edit.to }
    : { left: edit.at, right: Infinity, top: edit.from, bottom: edit.to };
}

/** Excel does not move part of a merged area or of a table. */
function refuseToTear(sheet: SheetModel, edit: RectEdit): void {
  if (isWhole(edit)) return;
  const moving = affected(edit);
  const across = edit.axis === 'rows';
  const torn = [...sheet.merges, ...sheet.tables.map((table) => table.area)].some((area) => {
    if (!overlap(area, moving) || contains(moving, area)) return false;
    const [from, to] = across ? [area.left, area.right] : [area.top, area.bottom];
    return from < edit.from || to > edit.to;
  });
  if (torn) {
    throw new HostError(
      'InvalidOperation',
      'This operation is not allowed. It would shift part of a merged cell or a table.',
    );
  }
}

function moveGrid(sheet: SheetModel, edit: RectEdit): void {
  const { grid } = sheet;
  const moving: [number, number, Cell][] = [];
  grid.forEach((cell, row, column) => moving.push([row, column, cell]), affected(edit));
  for (const [row, column] of moving) grid.delete(row, column);
  for (const [row, column, cell] of moving) {
    const moved = editRect({ top: row, bottom: row, left: column, right: column }, edit);
    if (moved) grid.set(moved.top, moved.left, cell);
  }
}

/** Widths, heights and page breaks move with whole rows and columns. */
function moveRowsOrColumns(sheet: SheetModel, edit: RectEdit): void {
  const move = (at: number) => editSpan(at, at, edit)?.start;
  const moveMap = <T>(map: Map<number, T>) => {
    const entries = [...map];
    map.clear();
    for (const [at, info] of entries) {
      const moved = move(at);
      if (moved !== undefined) map.set(moved, info);
    }
  };
  const moveList = (list: number[]) => {
    const moved = list.map(move).filter((at) => at !== undefined);
    list.splice(0, list.length, ...moved);
  };
  if (edit.axis === 'rows') {
    moveMap(sheet.rows);
    moveList(sheet.rowBreaks);
  } else {
    moveMap(sheet.columns);
    moveList(sheet.columnBreaks);
  }
}

/** Areas of a sheet after an edit: those taken out entirely are gone. */
const editAll = (areas: Rect[], edit: RectEdit): Rect[] =>
  areas.map((area) => editRect(area, edit)).filter((area) => area !== null);

function moveAreas(sheet: SheetModel, edit: RectEdit): void {
  sheet.merges = editAll(sheet.merges, edit).filter(
    (area) => area.top !== area.bottom || area.left !== area.right,
  );
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = editRect(link.area, edit);
    return area ? [{ ...link, area }] : [];
  });
  for (const owner of [...sheet.conditionalFormats, ...sheet.dataValidations]) {
    owner.areas = editAll(owner.areas, edit);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.dataValidations = sheet.dataValidations.filter(({ areas }) => areas.length > 0);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = editRect(table.area, edit);
    if (!area) return [];
    if (edit.axis === 'columns') {
      editTableColumns(table, edit);
    }
    table.area = area;
    return [table];
  });
  if (sheet.autoFilter) {
    const area = editRect(sheet.autoFilter.area, edit);
    if (area) sheet.autoFilter.area = area;
    else sheet.autoFilter = null;
  }
  const { pageLayout } = sheet;
  if (pageLayout.printArea) pageLayout.printArea = editAll(pageLayout.printArea, edit);
  if (pageLayout.titleRows && edit.axis === 'rows' && isWhole(edit)) {
    const span = editSpan(pageLayout.titleRows.from, pageLayout.titleRows.to, edit);
    pageLayout.titleRows = span && { from: span.start, to: span.end };
  }
  if (pageLayout.titleColumns && edit.axis === 'columns' && isWhole(edit)) {
    const span = editSpan(pageLayout.titleColumns.from, pageLayout.titleColumns.to, edit);
    pageLayout.titleColumns = span && { from: span.start, to: span.end };
  }
}

/** A table whose columns an edit touches gains or loses columns. */
function editTableColumns(table: SheetModel['tables'][number], edit: RectEdit): void {
  const { left, right } = table.area;
  if (edit.count < 0) {
    const kept = table.columns.filter(
      (_, index) => left + index < edit.at || left + index >= edit.at - edit.count,
    );
    table.columns.splice(0, table.columns.length, ...kept);
    return;
  }
  if (edit.at <= left || edit.at > right) return;
  for (let made = 0; made < edit.count; made++) {
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    const names = new Set(table.columns.map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (names.has(`column${number}`)) number++;
    table.columns.splice(edit.at - left + made, 0, { id, name: `Column${number}` });
  }
}
