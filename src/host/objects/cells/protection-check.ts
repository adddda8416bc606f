import type { SheetModel } from '../../model/sheet';
import { HostError, type HostContext } from '../../wire/define';
import { cellCount, styleIdsIn } from '../style/cell-style';
import type { Rect } from '../../model/rectangles';

const accessDenied = () =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.');

/** What a protected sheet may still allow, as the file format names it ("0" allows). */
export type Permission =
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertColumns'
  | 'insertRows'
  | 'deleteColumns'
  | 'deleteRows'
  | 'insertHyperlinks'
  | 'sort'
  | 'autoFilter'
  | 'objects';

/** Refuses a change that a protected sheet does not allow. */
export function requirePermission(sheet: SheetModel, permission: Permission): void {
  if (!sheet.protection.protected) return;
  if (sheet.protection.attributes[permission] !== '0') throw accessDenied();
}

/** Refuses to change cells that are locked on a protected sheet. */
export function requireWritable(
  { sheet, rect }: { sheet: SheetModel; rect: Rect },
  host: HostContext,
  permission?: Permission,
): void {
  if (!sheet.protection.protected) return;
  if (permission) return requirePermission(sheet, permission);
  const locked = [...styleIdsIn(sheet, rect)].some(
    (id) => host.workbook.styles.get(id).protection.locked,
  );
  if (locked && cellCount(rect) > 0) throw accessDenied();
}

/** Refuses to add, delete, rename, move or hide sheets of a workbook whose structure is protected. */
export function requireFreeStructure({ workbook }: HostContext): void {
  if (workbook.structureProtected) throw accessDenied();
}
