import { columnLetters } from '../core/quality/cell-address';
import type { Area } from '../core/sheets/plan';

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

/** The parts of `area` that none of `holes` covers, as rectangles that do not overlap. */
export function without(area: Area, holes: readonly Area[]): Area[] {
  let rest = [area];
  for (const hole of holes) rest = rest.flatMap((piece) => cut(piece, hole));
  return rest;
}

function cut(piece: Area, hole: Area): Area[] {
  const top = Math.max(piece.row, hole.row);
  const bottom = Math.min(piece.row + piece.rows, hole.row + hole.rows);
  const left = Math.max(piece.column, hole.column);
  const right = Math.min(piece.column + piece.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [piece];
  const band = { row: top, rows: bottom - top };
  return [
    { ...piece, rows: top - piece.row },
    { ...piece, row: bottom, rows: piece.row + piece.rows - bottom },
    { ...band, column: piece.column, columns: left - piece.column },
    { ...band, column: right, columns: piece.column + piece.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Whether a cell lies in an area. */
export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
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
