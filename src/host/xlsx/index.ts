import type { WorkbookModel } from '../model/workbook';
import { OfficePackage } from './package/package';
import { expectZip } from './signature';
import { readWorkbook } from './workbook/read-workbook';
import { emptyPackage } from './workbook/template';
import { writeWorkbook } from './workbook/write-workbook';

export { HostFileError } from './errors';
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

/** A workbook with one empty sheet, "Sheet1". */
export function newWorkbook(): WorkbookModel {
  return readWorkbook(emptyPackage());
}
