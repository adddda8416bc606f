import type { SheetModel, TableModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { invalidArgument, itemAlreadyExists } from '../../wire/define';
import { expectFilledText } from '../arguments/expect';
import { overlap, type Rect } from '../../model/rectangles';
import type { TableTarget } from './targets';

/** First and last row of the data, between headings and totals. */
export function bodyRows(table: TableModel): { top: number; bottom: number } {
  return {
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  };
}

export function bodyArea(table: TableModel): Rect {
  return { ...table.area, ...bodyRows(table) };
}

export function rowCount(table: TableModel): number {
  const { top, bottom } = bodyRows(table);
  return bottom - top + 1;
}

/** All tables of the workbook, sheet by sheet. */
export function allTables(workbook: WorkbookModel): TableTarget[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** Refuses an area that another table already covers in part. */
export function expectNoOtherTable(sheet: SheetModel, area: Rect, own: TableModel | null): void {
  if (sheet.tables.some((other) => other !== own && overlap(other.area, area))) {
    throw invalidArgument('A table cannot overlap another table.');
  }
}

function isTaken(workbook: WorkbookModel, name: string, own: TableModel | null): boolean {
  const wanted = name.toLowerCase();
  return (
    workbook.names.some((item) => item.name.toLowerCase() === wanted) ||
    allTables(workbook).some(({ table }) => table !== own && table.name.toLowerCase() === wanted)
  );
}

/** Table1, Table2, …: the first name that is free. */
export function freeTableName(workbook: WorkbookModel): string {
  for (let number = 1; ; number++) {
    if (!isTaken(workbook, `Table${number}`, null)) return `Table${number}`;
  }
}

/** The name as a table may have it: no blanks, no cell address, unique among tables and names. */
export function expectTableName(
  workbook: WorkbookModel,
  value: unknown,
  own: TableModel | null,
): string {
  const name = expectFilledText(value);
  const valid = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  if (!valid || /^([a-z]{1,3}\d{1,7}|r\d*(c\d*)?|c\d*)$/i.test(name)) throw invalidArgument();
  if (isTaken(workbook, name, own)) throw itemAlreadyExists();
  return name;
}

/** Heading texts as a table keeps them: none empty, none twice. */
export function headingNames(texts: string[], taken: string[] = []): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let blanks = 0;
  return texts.map((text) => {
    let name = text;
    if (name === '') {
      do name = `Column${++blanks}`;
      while (used.has(name.toLowerCase()));
    }
    const stem = name;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${stem}${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}

const STYLES = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

/** The name of one of Excel's table styles, null for none; else InvalidArgument. */
export function expectTableStyle(value: unknown): string | null {
  if (value === '' || value === null) return null;
  const name = expectFilledText(value);
  if (!STYLES.test(name)) throw invalidArgument();
  return name;
}
