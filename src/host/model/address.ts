import type { Rect } from './rectangles';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Column letters of a zero-based index: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based index of column letters, in either case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 address of a rectangle, without the sheet: "B2", "B2:D9", "B:D", "2:9". */
export function toA1(rect: Rect): string {
  const wholeColumns = rect.top === 0 && rect.bottom === MAX_ROWS - 1;
  const wholeRows = rect.left === 0 && rect.right === MAX_COLUMNS - 1;
  if (wholeColumns && !wholeRows) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  if (wholeRows) return `${rect.top + 1}:${rect.bottom + 1}`;
  const from = `${columnLetters(rect.left)}${rect.top + 1}`;
  if (rect.top === rect.bottom && rect.left === rect.right) return from;
  return `${from}:${columnLetters(rect.right)}${rect.bottom + 1}`;
}

const PART = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** The rectangle of an A1 address without a sheet; null where it is no such address. */
export function parseA1(address: string): Rect | null {
  const parts = address.split(':');
  if (parts.length > 2 || parts.length === 0) return null;
  const first = PART.exec(parts[0] ?? '');
  const second = PART.exec(parts[1] ?? parts[0] ?? '');
  if (!first || !second) return null;
  const [, fromColumn, fromRow] = first;
  const [, toColumn, toRow] = second;
  if ((fromColumn === undefined) !== (toColumn === undefined)) return null;
  if ((fromRow === undefined) !== (toRow === undefined)) return null;
  if (fromColumn === undefined && fromRow === undefined) return null;
  if (parts.length === 1 && (fromColumn === undefined || fromRow === undefined)) return null;
  const left = fromColumn === undefined ? 0 : columnIndex(fromColumn);
  const right = toColumn === undefined ? MAX_COLUMNS - 1 : columnIndex(toColumn);
  const top = fromRow === undefined ? 0 : Number(fromRow) - 1;
  const bottom = toRow === undefined ? MAX_ROWS - 1 : Number(toRow) - 1;
  if (top < 0 || bottom < 0 || Math.max(top, bottom) >= MAX_ROWS) return null;
  if (Math.max(left, right) >= MAX_COLUMNS) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
