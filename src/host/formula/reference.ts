import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseA1 } from '../model/address';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { Rect } from '../model/rectangles';

const PLAIN_SHEET_NAME = /^[A-Za-z_\u00C0-\uFFFF][A-Za-z0-9_.\u00C0-\uFFFF]*$/;
const LOOKS_LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/;

/** A sheet's name as it stands in a formula: quoted where Excel needs it. */
export function quotedSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_A_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "$B$2:$D$9" of a rectangle; whole columns and rows as "$B:$D" and "$2:$9". */
export function absoluteA1(rect: Rect): string {
  const columns = [`$${columnLetters(rect.left)}`, `$${columnLetters(rect.right)}`];
  const rows = [`$${rect.top + 1}`, `$${rect.bottom + 1}`];
  const wholeColumns = rect.top === 0 && rect.bottom === MAX_ROWS - 1;
  const wholeRows = rect.left === 0 && rect.right === MAX_COLUMNS - 1;
  if (wholeColumns && !wholeRows) return columns.join(':');
  if (wholeRows) return rows.join(':');
  const from = `${columns[0]}${rows[0]}`;
  if (rect.top === rect.bottom && rect.left === rect.right) return from;
  return `${from}:${columns[1]}${rows[1]}`;
}

/** "Sheet1!$B$2:$D$9". */
export function formulaReference(sheet: SheetModel, rect: Rect): string {
  return `${quotedSheetName(sheet.name)}!${absoluteA1(rect)}`;
}

/** Splits "'My sheet'!A1" into the sheet's name, null where there is none, and the rest. */
export function splitSheetName(reference: string): { sheetName: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(reference);
  if (quoted) {
    return { sheetName: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  }
  const plain = /^([^'!]+)!(.+)$/.exec(reference);
  if (plain) return { sheetName: plain[1] ?? '', rest: plain[2] ?? '' };
  return { sheetName: null, rest: reference };
}

/** The sheet of that name, in either case. */
export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/**
 * The area that a formula or address such as "=Sheet1!$A$1:$B$2" names; null where it is anything
 * else. Without a sheet's name it is an area of `home`, where that is given.
 */
export function referencedArea(
  workbook: WorkbookModel,
  formula: string,
  home: SheetModel | null,
): { sheet: SheetModel; rect: Rect } | null {
  const { sheetName, rest } = splitSheetName(formula.trim().replace(/^=/, ''));
  const sheet = sheetName === null ? home : sheetNamed(workbook, sheetName);
  const rect = parseA1(rest);
  return sheet && rect ? { sheet, rect } : null;
}
