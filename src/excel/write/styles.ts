import type { Area } from '../../core/sheets/plan';
import type { BorderSpec, Edge, StyleSpec } from '../../core/sheets/look/style-spec';
import { STYLES, type StyleName } from '../../core/sheets/look/styles';
import { areaAddress } from '../a1';
import type { KeyedAreas } from './rectangles';

/** Characters of one list of addresses; Excel refuses lists that are much longer. */
const ADDRESS_LIMIT = 2_000;

const HORIZONTAL = { general: 'General', left: 'Left', centre: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', centre: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
const EDGES = ['top', 'bottom', 'left', 'right'] as const satisfies readonly Edge[];
const LINES = {
  top: ['EdgeTop', 'InsideHorizontal'],
  bottom: ['EdgeBottom', 'InsideHorizontal'],
  left: ['EdgeLeft', 'InsideVertical'],
  right: ['EdgeRight', 'InsideVertical'],
} as const satisfies Record<Edge, readonly [outer: string, inner: string]>;

/** What every cell is given before the styles, which set only what differs from it. */
const BASE = STYLES.plain;

/**
 * Gives areas their looks: one style over all its rectangles at a time, and of each style only what
 * differs from the plain one, which the areas must have already. Number formats are set elsewhere.
 */
export function writeStyles(
  sheet: Excel.Worksheet,
  styled: readonly KeyedAreas<StyleName>[],
): void {
  for (const { key, areas } of styled) {
    for (const shape of byShape(areas)) {
      for (const address of addressLists(shape.areas)) {
        writeLook(sheet.getRanges(address).format, STYLES[key], shape);
      }
    }
  }
}

/** Sets the plain style, as far as it is not what Excel gives a cell without any. */
export function writeBase(format: Excel.RangeFormat): void {
  format.font.name = BASE.font.name;
  format.font.size = BASE.font.size;
  format.font.color = BASE.font.colour;
  format.verticalAlignment = VERTICAL[BASE.vertical];
}

/** Rectangles that have inner edges of the same directions: more than one row, more than one column. */
interface Shape {
  tall: boolean;
  wide: boolean;
  areas: Area[];
}

/** Inner edges exist only where a rectangle has more than one row or column, so these are kept apart. */
function byShape(areas: readonly Area[]): Shape[] {
  const shapes: Shape[] = [];
  for (const area of areas) {
    const [tall, wide] = [area.rows > 1, area.columns > 1];
    const known = shapes.find((shape) => shape.tall === tall && shape.wide === wide);
    if (known) known.areas.push(area);
    else shapes.push({ tall, wide, areas: [area] });
  }
  return shapes;
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

function writeLook(format: Excel.RangeFormat, style: StyleSpec, shape: Shape): void {
  const { font } = style;
  if (font.name !== BASE.font.name) format.font.name = font.name;
  if (font.size !== BASE.font.size) format.font.size = font.size;
  if (font.bold !== BASE.font.bold) format.font.bold = font.bold;
  if (font.italic !== BASE.font.italic) format.font.italic = font.italic;
  if (font.underline !== BASE.font.underline) {
    format.font.underline = font.underline ? 'Single' : 'None';
  }
  if (font.colour !== BASE.font.colour) format.font.color = font.colour;
  if (style.fill) {
    format.fill.color = style.fill.colour;
    if (style.fill.hatch) {
      format.fill.pattern = 'LightUp';
      format.fill.patternColor = style.fill.hatch;
    }
  }
  if (style.horizontal !== BASE.horizontal) {
    format.horizontalAlignment = HORIZONTAL[style.horizontal];
  }
  if (style.vertical !== BASE.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== BASE.wrap) format.wrapText = style.wrap;
  if (style.indent !== BASE.indent) format.indentLevel = style.indent;
  for (const edge of EDGES) {
    const border = style.borders[edge];
    if (border) writeEdge(format.borders, edge, border, shape);
  }
}

function writeEdge(
  borders: Excel.RangeBorderCollection,
  edge: Edge,
  border: BorderSpec,
  { tall, wide }: Shape,
): void {
  const [outer, inner] = LINES[edge];
  const repeated = inner === 'InsideHorizontal' ? tall : wide;
  for (const index of repeated ? [outer, inner] : [outer]) {
    const line = borders.getItem(index);
    line.style = 'Continuous';
    line.weight = WEIGHT[border.weight];
    line.color = border.colour;
  }
}
