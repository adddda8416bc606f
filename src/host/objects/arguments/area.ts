import { parseA1 } from '../../model/address';
import type { Area, SheetModel } from '../../model/sheet';
import { type HostContext, HostRef, invalidArgument, itemNotFound } from '../../wire/define';
import { expectFilledText } from './expect';
import { sheetNamed, splitSheetName } from '../../formula/reference';
import { namedArea } from '../names/value';
import type { MethodName, ScalarName } from '../../wire/members';
import { targetOf } from '../define';
import { areaRef } from '../range/reference';
import type { Rect } from '../../model/rectangles';

export interface Areas {
  sheet: SheetModel;
  rects: Rect[];
}

/** Whether an argument is an object of the client, such as a range, and not a plain value. */
export const isReference = (argument: unknown): argument is HostRef => argument instanceof HostRef;

/**
 * The areas that an argument stands for: a Range, a RangeAreas, an address or a name.
 * @param home the sheet of addresses that name none; null is the active sheet
 */
export function argumentAreas(
  argument: unknown,
  host: HostContext,
  home: SheetModel | null,
): Areas {
  const range = targetOf(argument, 'Range');
  if (range) return { sheet: range.sheet, rects: range.rects };
  const areas = targetOf(argument, 'RangeAreas');
  if (areas) return { sheet: areas.sheet, rects: areas.rects };
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
export const readRange = (area: Area, property: ScalarName<'Range'>, host: HostContext): unknown =>
  host.read(areaRef(area), property);

/** Sets a property of the range as a program would, with all that Excel checks and changes. */
export const writeRange = (
  area: Area,
  property: ScalarName<'Range'>,
  value: unknown,
  host: HostContext,
): void => {
  host.write(areaRef(area), property, value);
};

/** Calls a method of the range as a program would. */
export const callRange = (
  area: Area,
  method: MethodName<'Range'>,
  args: unknown[],
  host: HostContext,
): unknown => host.call(areaRef(area), method, args);
