import type { SheetModel } from '../../model/sheet';

const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Points of a column width as the file stores it: characters, padding included. */
const pointsOfStored = (width: number) =>
  Math.round(width * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;

/** A width in points as the file stores it, in 256ths of a character. */
export const storedOfPoints = (points: number) =>
  Math.round((points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER) * 256) / 256;

/** Points of a width in characters, without padding, as Excel's user sees it: 8.43 is 48. */
const pointsOfCharacters = (characters: number) =>
  Math.trunc(characters * PIXELS_PER_CHARACTER + PADDING) * POINTS_PER_PIXEL;

/** Width of a column in points; a hidden one has none. */
export function columnPoints(sheet: SheetModel, column: number, evenHidden = false): number {
  const info = sheet.columns.get(column);
  if (info?.hidden && !evenHidden) return 0;
  if (info?.width === undefined) return pointsOfCharacters(sheet.defaultColumnWidth);
  return pointsOfStored(info.width);
}

/** Height of a row in points; a hidden one has none. */
export function rowPoints(sheet: SheetModel, row: number, evenHidden = false): number {
  const info = sheet.rows.get(row);
  if (info?.hidden && !evenHidden) return 0;
  return info?.height ?? sheet.defaultRowHeight;
}

/** Points from the sheet's left edge to that of a column. */
export function leftOf(sheet: SheetModel, column: number): number {
  const standard = pointsOfCharacters(sheet.defaultColumnWidth);
  let points = column * standard;
  for (const at of sheet.columns.keys()) {
    if (at < column) points += columnPoints(sheet, at) - standard;
  }
  return points;
}

/** Points from the sheet's top edge to that of a row. */
export function topOf(sheet: SheetModel, row: number): number {
  let points = row * sheet.defaultRowHeight;
  for (const at of sheet.rows.keys()) {
    if (at < row) points += rowPoints(sheet, at) - sheet.defaultRowHeight;
  }
  return points;
}

/** Width in points that shows text of so many characters in full, at a font size. */
export function pointsForText(characters: number, fontSize: number, bold: boolean): number {
  const pixels = characters * PIXELS_PER_CHARACTER * (fontSize / 11) * (bold ? 1.06 : 1);
  return Math.ceil(pixels + PADDING + 2) * POINTS_PER_PIXEL;
}
