import type { SheetPlan } from '../../core/sheets/plan';
import { areaAddress } from '../a1';

/** Freezes the rows and columns that stay in sight, in place of any frozen before. */
export function writeFreeze(sheet: Excel.Worksheet, freeze: SheetPlan['freeze']): void {
  sheet.freezePanes.unfreeze();
  if (!freeze) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(areaAddress({ row: 0, column: 0, rows, columns })));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
