import { runs } from '../../core/collections/runs';
import type { SheetPlan } from '../../core/sheets/plan';
import { areaAddress } from '../a1';

/** Pixels of a digit, and around the text of a cell, in Calibri 11: the width Excel counts in. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * A column width in points, which Office.js takes, from characters, which Excel shows: 8.43
 * characters are 64 pixels or 48 points.
 */
export function columnPoints(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** Sets column widths and row heights, neighbours of the same size at once, and hides columns. */
export function writeSizes(
  sheet: Excel.Worksheet,
  { columns, rows }: Pick<SheetPlan, 'columns' | 'rows'>,
): void {
  for (const { from, count, value } of runs(columns.map((column) => column.width))) {
    const area = { row: 0, column: from, rows: 1, columns: count };
    sheet.getRange(areaAddress(area)).format.columnWidth = columnPoints(value);
  }
  for (const { from, count, value } of runs(columns.map((column) => column.hidden ?? false))) {
    const area = { row: 0, column: from, rows: 1, columns: count };
    sheet.getRange(areaAddress(area)).getEntireColumn().columnHidden = value;
  }
  for (const { from, count, value } of runs(rows.map((row) => row.height))) {
    const area = { row: from, column: 0, rows: count, columns: 1 };
    const format = sheet.getRange(areaAddress(area)).format;
    if (value !== undefined) format.rowHeight = value;
  }
}
