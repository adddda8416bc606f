import { columnLetters } from '../core/quality/cell-address';
import type { Area } from '../core/sheets/plan';
import { sameName } from './same-name';

/** A1 address of an area on its sheet: "B2" or "B2:D9"; with `absolute`, "$B$2:$D$9". */
export function areaAddress(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const cell = (row: number, column: number) => `${mark}${columnLetters(column)}${mark}${row + 1}`;
  const first = cell(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cell(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A sheet's name as a formula writes it; always quoted, so that no name needs a closer look. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** An area of a sheet as a name or a sparkline refers to it: "'North'!$B$2:$D$9". */
export function sheetReference(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${areaAddress(area, true)}`;
}

/** The area of an address without a sheet, "$B$2:$D$9" or "B2"; null where it is none. */
export function parseAddress(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(address);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnIndex(left);
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The absolute address that a name's formula has on a sheet; null where it points elsewhere. */
export function addressOnSheet(formula: string | undefined, sheet: string): string | null {
  const mark = formula?.lastIndexOf('!') ?? -1;
  if (!formula || mark < 0) return null;
  const quoted = formula.slice(1, mark);
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const address = formula.slice(mark + 1);
  return sameName(name, sheet) && address.startsWith('$') ? address : null;
}
