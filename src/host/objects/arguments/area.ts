import { parseA1 } from '../../model/address';
import type { Rect, SheetModel } from '../../model/sheet';
import { isRef, live } from '../../wire/context';
import {
  type HostContext,
  type HostRef,
  invalidArgument,
  itemNotFound,
  ref,
} from '../../wire/define';
import { expectFilledText } from './expect';
import { sheetNamed, splitSheetName } from '../../formula/reference';
import { namedArea } from '../names/value';
import { rangeRef } from '../range/range';
import { rangeAreasRef } from '../range/areas';
import { worksheetType } from '../sheet/worksheet';

export { rangeAreasRef, rangeRef };

/** Excel.Worksheet of a sheet. */
export const worksheetRef = (sheet: SheetModel): HostRef => ref(worksheetType, sheet);

export interface Area {
  sheet: SheetModel;
  rect: Rect;
}

export interface Areas {
  sheet: SheetModel;
  rects: Rect[];
}

/** Whether an argument is an object of the client, such as a range, and not a plain value. */
export function isReference(argument: unknown): argument is HostRef {
  return isRef(argument);
}

/**
 * The areas that an argument stands for: a Range, a RangeAreas, an address or a name.
 * @param home the sheet of addresses that name none; null is the active sheet
 */
export function argumentAreas(
  argument: unknown,
  host: HostContext,
  home: SheetModel | null,
): Areas {
  if (isReference(argument)) {
    const { type, target } = live(argument);
    const areas = target as Partial<Area & Areas>;
    if (type.name === 'Range' && areas.sheet && areas.rect) {
      return { sheet: areas.sheet, rects: [areas.rect] };
    }
    if (type.name === 'RangeAreas' && areas.sheet && areas.rects) {
      return { sheet: areas.sheet, rects: areas.rects };
    }
    throw invalidArgument();
  }
  const base = home ?? host.workbook.sheets[host.workbook.activeSheet];
  if (!base) throw itemNotFound();
  return addressedAreas(expectFilledText(argument), host, base);
}

/** The one area that an argument stands for; see {@link argumentAreas}. */
export function argumentArea(argument: unknown, host: HostContext, home: SheetModel | null): Area {
  const { sheet, rects } = argumentAreas(argument, host, home);
  const [rect, ...more] = rects;
  if (!rect || more.length > 0) throw invalidArgument();
  return { sheet, rect };
}

function addressedAreas(address: string, host: HostContext, base: SheetModel): Areas {
  const named =
    nameOf(base.names, address) ?? nameOf(host.workbook.names, address)?.replace(/^=/, '');
  if (named !== undefined) {
    const area = namedArea(host.workbook, named, base);
    if (area) return { sheet: area.sheet, rects: [area.rect] };
  }
  let sheet = base;
  const rects = address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((part) => {
    const { sheetName, rest } = splitSheetName(part.trim());
    const found = sheetName === null ? sheet : sheetNamed(host.workbook, sheetName);
    const rect = parseA1(rest);
    if (!found || !rect) throw invalidArgument();
    sheet = found;
    return rect;
  });
  return { sheet, rects };
}

function nameOf(names: SheetModel['names'], wanted: string): string | undefined {
  return names.find((item) => item.name.toLowerCase() === wanted.toLowerCase())?.formula;
}

/** Reads a property of the range as a program would. */
export function readRange(area: Area, property: string, host: HostContext): unknown {
  const { type, target } = live(rangeRef(area.sheet, area.rect));
  return type.scalars[property]?.get(target, host);
}

/** Sets a property of the range as a program would, with all that Excel checks and changes. */
export function writeRange(area: Area, property: string, value: unknown, host: HostContext): void {
  const { type, target } = live(rangeRef(area.sheet, area.rect));
  const set = type.scalars[property]?.set;
  if (!set) throw new Error(`Range.${property} cannot be set.`);
  set(target, value, host);
}

/** Calls a method of the range as a program would. */
export function callRange(area: Area, method: string, args: unknown[], host: HostContext): unknown {
  const { type, target } = live(rangeRef(area.sheet, area.rect));
  const call = type.methods?.[method];
  if (!call) throw new Error(`Range.${method} cannot be called.`);
  return call(target, args, host);
}
