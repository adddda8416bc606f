import { toA1 } from '../model/address';
import type { Rect, SheetModel } from '../model/sheet';
import { ref, type HostRef, type TypeDef } from '../wire/define';
import { quotedSheetName } from './formula-reference';
import { AreasTarget } from './range-target';

export const rangeAreasType: TypeDef<AreasTarget> = {
  name: 'RangeAreas',
  scalars: {
    address: {
      get: ({ sheet, rects }) =>
        rects.map((rect) => `${quotedSheetName(sheet.name)}!${toA1(rect)}`).join(','),
    },
    areaCount: { get: ({ rects }) => rects.length },
  },
};

/** RangeAreas of a sheet. */
export const rangeAreasRef = (sheet: SheetModel, rects: Rect[]): HostRef =>
  ref(rangeAreasType, new AreasTarget(sheet, rects));
