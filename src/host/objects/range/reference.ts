import type { Area, SheetModel } from '../../model/sheet';
import type { HostRef } from '../../wire/define';
import { ref } from '../define';
import { AreasTarget, RangeTarget } from './target';
import type { Rect } from '../../model/rectangles';

/** Excel.Range of a rectangle of a sheet. */
export const rangeRef = (sheet: SheetModel, rect: Rect): HostRef =>
  ref('Range', new RangeTarget(sheet, rect));

/** Excel.RangeAreas of rectangles of a sheet. */
export const rangeAreasRef = (sheet: SheetModel, rects: Rect[]): HostRef =>
  ref('RangeAreas', new AreasTarget(sheet, rects));

/** Excel.Worksheet of a sheet. */
export const worksheetRef = (sheet: SheetModel): HostRef => ref('Worksheet', sheet);

/** Excel.Range of an area. */
export const areaRef = ({ sheet, rect }: Area): HostRef => rangeRef(sheet, rect);
