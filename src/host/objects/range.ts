import { toA1 } from '../model/address';
import type { Rect, SheetModel } from '../model/sheet';
import { ref, type HostRef, type TypeDef } from '../wire/define';
import { quotedSheetName } from './formula-reference';
import { RangeTarget } from './range-target';

export const rangeType: TypeDef<RangeTarget> = {
  name: 'Range',
  scalars: {
    address: { get: ({ sheet, rect }) => `${quotedSheetName(sheet.name)}!${toA1(rect)}` },
    values: {
      get: ({ sheet, rect }) => {
        const rows: unknown[][] = [];
        for (let row = rect.top; row <= rect.bottom; row++) {
          const cells: unknown[] = [];
          for (let column = rect.left; column <= rect.right; column++) {
            cells.push(sheet.grid.get(row, column)?.content ?? '');
          }
          rows.push(cells);
        }
        return rows;
      },
    },
  },
};

/** A Range of a sheet. */
export const rangeRef = (sheet: SheetModel, rect: Rect): HostRef =>
  ref(rangeType, new RangeTarget(sheet, rect));
