import type { SheetModel } from './sheet';

const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Width of a column in points; a hidden one has none. */
export function columnWidthPoints(sheet: SheetModel, column: number): number {
  const info = sheet.columns.get(column);
  if (info?.hidden) return 0;
  if (info?.width === undefined) {
    return Math.trunc(sheet.defaultColumnWidth * PIXELS_PER_CHARACTER + PADDING) * POINTS_PER_PIXEL;
  }
  return Math.round(info.width * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}

/** Height of a row in points; a hidden one has none. */
export function rowHeightPoints(sheet: SheetModel, row: number): number {
  const info = sheet.rows.get(row);
  if (info?.hidden) return 0;
  return info?.height ?? sheet.defaultRowHeight;
}

/** A column's default width with its padding, as files store widths, of that without. */
export const storedDefaultWidth = (characters: number) =>
  Math.round(((characters * PIXELS_PER_CHARACTER + PADDING) / PIXELS_PER_CHARACTER) * 1e4) / 1e4;

/** The default width without its padding. */
export const unpaddedDefaultWidth = (stored: number) =>
  Math.round(((stored * PIXELS_PER_CHARACTER - PADDING) / PIXELS_PER_CHARACTER) * 1e4) / 1e4;
