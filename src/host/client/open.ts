import { calculateMissing } from '../calculation/recalculate';
import type { SheetModel } from '../model/sheet';
import { newWorkbook, openWorkbook, saveWorkbook } from '../xlsx';
import { bindClient, type BoundClient } from './attach';
import type { OfficeGlobals } from './globals';
import type { HostOptions } from './options';

/** Microsoft's client on a workbook that can be saved. */
export interface Host extends BoundClient {
  /** The workbook as an .xlsx file, with all that was synced so far. */
  save(): Promise<Uint8Array>;
}

/**
 * Opens a workbook and binds a client to it. Needs no Node: a page that has loaded Microsoft's
 * script passes its own globals (`window`), whose Excel and Office then work on this workbook.
 * @param bytes an .xlsx or .xlsm file; without it the workbook is new, with one empty sheet
 * @throws HostFileError where the bytes are no workbook, damaged or under a password
 */
export function attachHost(
  globals: OfficeGlobals,
  bytes?: Uint8Array,
  options: HostOptions = {},
): Host {
  const workbook = bytes ? openWorkbook(bytes) : newWorkbook();
  if (bytes) calculateMissing(workbook, options.clock ?? (() => new Date()));
  const client = bindClient(globals, workbook, options);
  const save = () => {
    // Results of formulas that were kept from the file may no longer hold.
    if (client.hasChanges() && workbook.sheets.some(hasFormula)) workbook.recalculateOnOpen = true;
    return Promise.resolve(saveWorkbook(workbook));
  };
  return { ...client, save };
}

function hasFormula(sheet: SheetModel): boolean {
  for (const [, cells] of sheet.grid.eachRow()) {
    if (cells.some((cell) => cell?.formula !== undefined)) return true;
  }
  return false;
}
