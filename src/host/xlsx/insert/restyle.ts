import type { SheetModel } from '../../model/sheet';
import type { Style, StyleTable } from '../../model/style';
import { keptWorkbook, originOf, rememberOrigin } from '../kept';
import type { WorkbookModel } from '../../model/workbook';
import type { XmlNode } from '../xml/node';
import { cloneNode, walk } from '../xml/node';

/**
 * Moves a sheet's styles from one workbook's table to another's. What looks as the source's Normal
 * looks as the target's: that is what Excel does with styles of one name.
 */
export function restyle(sheet: SheetModel, source: StyleTable, target: StyleTable): void {
  const numbers: number[] = [];
  const moved = (style: number) => (numbers[style] ??= target.intern(translate(style)));
  const translate = (number: number): Style => {
    const style = source.get(number);
    const sourceBase = source.get(0);
    const base = target.get(0);
    const part = <K extends keyof Style>(key: K): Style[K] =>
      JSON.stringify(style[key]) === JSON.stringify(sourceBase[key]) ? base[key] : style[key];
    return {
      ...base,
      numberFormat: part('numberFormat'),
      font: part('font'),
      fill: part('fill'),
      borders: part('borders'),
      alignment: part('alignment'),
      protection: part('protection'),
    };
  };
  sheet.grid.forEach((cell) => {
    cell.style = moved(cell.style);
  });
  for (const info of [...sheet.rows.values(), ...sheet.columns.values()]) {
    if (info.style !== undefined) info.style = moved(info.style);
  }
}

const DXF_ATTRIBUTE = /dxfId$/i;

/** Gives the differential formats that a sheet's rules and tables refer to their place in the target. */
export function moveDifferentialFormats(
  sheet: SheetModel,
  source: WorkbookModel,
  target: WorkbookModel,
): void {
  const from = keptWorkbook(source).styles.dxfs;
  const to = keptWorkbook(target).styles.dxfs;
  const places = new Map<string, string>();
  const place = (id: string): string | undefined => {
    const dxf = from[Number(id)];
    if (!dxf) return undefined;
    const known = places.get(id);
    if (known !== undefined) return known;
    const added = String(to.push(dxf) - 1);
    places.set(id, added);
    return added;
  };
  const move = (object: object, drop: RegExp | null) => {
    const origin = originOf(object);
    if (!origin) return;
    const node = cloneNode(origin);
    walk(node, (each) => moveAttributes(each, place, drop));
    rememberOrigin(object, node);
  };
  for (const format of sheet.conditionalFormats) move(format.rule, null);
  for (const table of sheet.tables) move(table, /^xr\d*:uid$/);
}

function moveAttributes(
  node: XmlNode,
  place: (id: string) => string | undefined,
  drop: RegExp | null,
): void {
  for (const name of Object.keys(node.attrs)) {
    if (drop?.test(name)) delete node.attrs[name];
    if (!DXF_ATTRIBUTE.test(name)) continue;
    const moved = place(node.attrs[name] ?? '');
    if (moved === undefined) delete node.attrs[name];
    else node.attrs[name] = moved;
  }
}
