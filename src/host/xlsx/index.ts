import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { type InsertOptions, moveSheets } from './insert/insert-sheets';
import { OfficePackage } from './package/package';
import { expectZip } from './signature';
import { readWorkbook } from './workbook/read-workbook';
import { emptyPackage } from './workbook/template';
import { writeWorkbook } from './workbook/write-workbook';

export type { InsertOptions };
export { HostFileError, SheetNotFoundError } from './errors';
export type { HostFileErrorCode, HostFileHint } from './errors';

/**
 * Opens an .xlsx or .xlsm file.
 * Throws HostFileError: 'not-a-workbook', 'password-protected' or 'damaged'.
 */
export function openWorkbook(bytes: Uint8Array): WorkbookModel {
  expectZip(bytes);
  return readWorkbook(OfficePackage.read(bytes));
}

/** The .xlsx file of a workbook. What nobody changed since it was opened is given back as it came. */
export function saveWorkbook(model: WorkbookModel): Uint8Array {
  return writeWorkbook(model);
}

/**
 * Inserts sheets of another file: their names and those of their tables are made unique, references
 * among them follow, styles are shared with the workbook's own.
 * Throws HostFileError for the file, SheetNotFoundError for a name that is not there.
 */
export function insertSheets(
  model: WorkbookModel,
  bytes: Uint8Array,
  options: InsertOptions = {},
): SheetModel[] {
  return moveSheets(model, openWorkbook(bytes), options);
}

/** A workbook with one empty sheet, "Sheet1". */
export function newWorkbook(): WorkbookModel {
  return readWorkbook(emptyPackage());
}
