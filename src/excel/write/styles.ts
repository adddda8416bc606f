import type { Area } from '../../core/sheets/plan';
import type { BorderSpec, Edge, StyleSpec } from '../../core/sheets/look/style-spec';
import { areaAddress } from '../a1';
import type { KeyedAreas } from './rectangles';

/** Characters of one list of addresses; Excel refuses lists that are much longer. */
const ADDRESS_LIMIT = 2_000;

const HORIZONTAL = { general: 'General', left: 'Left', centre: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', centre: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
const EDGES = {
  top: ['EdgeTop', 'InsideHorizontal'],
  bottom: ['EdgeBottom', 'InsideHorizontal'],
  left: ['EdgeLeft', 'InsideVertical'],
  right: ['EdgeRight', 'InsideVertical'],
} as const;

/**
 * Gives areas their looks: one style over all its rectangles at a time, and of each style only what
 * differs from `base`, which the areas must have already. Number formats are set elsewhere.
 */
export function writeStyles(
  sheet: Excel.Worksheet,
  styled: readonly KeyedAreas<string>[],
  styles: Readonly<Record<string, StyleSpec>>,
  base: StyleSpec,
): void {
  for (const { key, areas } of styled) {
    const style = styles[key];
    if (!style) throw new Error(`There is no style ${key}.`);
    for (const shape of byShape(areas)) {
      for (const address of addressLists(shape)) {
        writeLook(sheet.getRanges(address).format, style, base, shape[0] as Area);
      }
    }
  }
}

/** Sets everything of a style but its number format and edges. */
export function writeBase(format: Excel.RangeFormat, style: StyleSpec): void {
  format.font.name = style.font.name;
  format.font.size = style.font.size;
  format.font.color = style.font.colour;
  format.verticalAlignment = VERTICAL[style.vertical];
}

/** Inner edges exist only where a rectangle has more than one row or column, so these are kept apart. */
function byShape(areas: readonly Area[]): Area[][] {
  const shapes = new Map<string, Area[]>();
  for (const area of areas) {
    const shape = `${area.rows > 1} ${area.columns > 1}`;
    shapes.set(shape, [...(shapes.get(shape) ?? []), area]);
  }
  return [...shapes.values()];
}

function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map((area) => areaAddress(area))) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= ADDRESS_LIMIT) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

function writeLook(
  format: Excel.RangeFormat,
  style: StyleSpec,
  base: StyleSpec,
  shape: Area,
): void {
  const { font } = style;
  if (font.name !== base.font.name) format.font.name = font.name;
  if (font.size !== base.font.size) format.font.size = font.size;
  if (font.bold !== base.font.bold) format.font.bold = font.bold;
  if (font.italic !== base.font.italic) format.font.italic = font.italic;
  if (font.underline !== base.font.underline) {
    format.font.underline = font.underline ? 'Single' : 'None';
  }
  if (font.colour !== base.font.colour) format.font.color = font.colour;
  if (style.fill) {
    format.fill.color = style.fill.colour;
    if (style.fill.hatch) {
      format.fill.pattern = 'LightUp';
      format.fill.patternColor = style.fill.hatch;
    }
  }
  if (style.horizontal !== base.horizontal) {
    format.horizontalAlignment = HORIZONTAL[style.horizontal];
  }
  if (style.vertical !== base.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== base.wrap) format.wrapText = style.wrap;
  if (style.indent !== base.indent) format.indentLevel = style.indent;
  for (const [edge, border] of Object.entries(style.borders)) {
    writeEdge(format.borders, edge as Edge, border, shape);
  }
}

function writeEdge(
  borders: Excel.RangeBorderCollection,
  edge: Edge,
  border: BorderSpec,
  shape: Area,
): void {
  const [outer, inner] = EDGES[edge];
  const repeated = inner === 'InsideHorizontal' ? shape.rows > 1 : shape.columns > 1;
  for (const index of repeated ? [outer, inner] : [outer]) {
    const line = borders.getItem(index);
    line.style = 'Continuous';
    line.weight = WEIGHT[border.weight];
    line.color = border.colour;
  }
}
