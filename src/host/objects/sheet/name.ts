import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { invalidArgument, itemAlreadyExists, type HostContext } from '../../wire/define';
import { expectFilledText } from '../arguments/expect';
import { sheetNamed } from '../../formula/reference';
import { requireFreeStructure } from '../cells/protection-check';
import { renameReferences } from '../cells/shift-references';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/**
 * Checks a name for a sheet as Excel does.
 * @throws InvalidArgument where it is no sheet name, ItemAlreadyExists where another sheet has it
 */
export function checkSheetName(workbook: WorkbookModel, value: unknown, own?: SheetModel): string {
  const name = expectFilledText(value);
  const wrong =
    name.length > LONGEST ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (wrong) {
    throw invalidArgument(
      'A sheet name has 1 to 31 characters, none of \\ / ? * [ ] :, and no apostrophe at an end.',
    );
  }
  const other = sheetNamed(workbook, name);
  if (other && other !== own) {
    throw itemAlreadyExists('A resource with the same name or identifier already exists.');
  }
  return name;
}

/** Renames a sheet; formulas, names, links and charts follow. */
export function renameSheet(sheet: SheetModel, value: unknown, host: HostContext): void {
  requireFreeStructure(host);
  const name = checkSheetName(host.workbook, value, sheet);
  const before = sheet.name;
  sheet.name = name;
  if (before === name) return;
  renameReferences(host.workbook, before, name);
  host.raise({
    type: 'worksheetNameChanged',
    sheetId: sheet.id,
    nameBefore: before,
    nameAfter: name,
  });
}

/** The first free name "Sheet1", "Sheet2" … */
export function freeSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (sheetNamed(workbook, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** "Data (2)" for a copy of Data, cut to what a name may hold. */
export function copyName(workbook: WorkbookModel, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = base.slice(0, LONGEST - ending.length) + ending;
    if (!sheetNamed(workbook, candidate)) return candidate;
  }
}
