import { parseA1, toA1 } from '../../model/address';
import type { SheetModel } from '../../model/sheet';
import { itemNotFound, type HostContext } from '../../wire/define';
import type { RangeTarget } from './target';
import { overlap, type Rect } from '../../model/rectangles';

/** What is selected on each sheet, beyond the active cell that the model keeps. */
const selections = new WeakMap<SheetModel, Rect>();

/** The sheet that is active. */
export function activeSheet({ workbook }: HostContext): SheetModel {
  const sheet = workbook.sheets[workbook.activeSheet];
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** Makes a sheet the active one and tells its listeners. */
export function activate(sheet: SheetModel, host: HostContext): void {
  const { workbook } = host;
  const before = workbook.sheets[workbook.activeSheet];
  if (before === sheet) return;
  workbook.activeSheet = workbook.sheets.indexOf(sheet);
  if (before) host.raise({ type: 'worksheetDeactivated', sheetId: before.id });
  host.raise({ type: 'worksheetActivated', sheetId: sheet.id });
}

/** `Range.select`: activates its sheet, too. */
export function selectRange({ sheet, rect }: RangeTarget, _: unknown[], host: HostContext): void {
  activate(sheet, host);
  selections.set(sheet, rect);
  const { top, left } = rect;
  sheet.activeCell = toA1({ top, left, bottom: top, right: left });
  host.raise({ type: 'worksheetSelectionChanged', sheetId: sheet.id, address: toA1(rect) });
  for (const { id, area } of sheet.tables) {
    host.raise({
      type: 'tableSelectionChanged',
      sheetId: sheet.id,
      tableId: String(id),
      isInsideTable: overlap(area, rect),
      address: toA1(rect),
    });
  }
}

/** The active cell of a sheet. */
export function activeCellOf(sheet: SheetModel): Rect {
  return parseA1(sheet.activeCell) ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

/** What is selected on a sheet: the active cell, unless a range was selected since. */
export function selectionOf(sheet: SheetModel): Rect {
  const cell = activeCellOf(sheet);
  const selected = selections.get(sheet);
  const holds = selected && selected.top === cell.top && selected.left === cell.left;
  return holds ? selected : cell;
}
