import type { NamedStyleModel } from '../../model/named-style';
import type { Border, BorderEdge, Style } from '../../model/style';
import { DEFAULT_STYLE, StyleTable } from '../../model/style';
import type { XmlNode } from '../xml/node';
import { attr, child, children, flag, number } from '../xml/node';
import type { Palette } from './colour';
import { resolveColour } from './colour';
import { includesOf, styleNames } from './named-styles';
import { BUILT_IN_FORMATS } from './number-formats';

/** The formats of a file: what the model sees of each, and what the file had. */
export interface KeptStyles {
  root: XmlNode;
  palette: Palette;
  /** Cell formats by their index in the file: element and resolved look. */
  formats: { node: XmlNode; style: Style }[];
  dxfs: XmlNode[];
}

export interface ReadStyles {
  kept: KeptStyles;
  table: StyleTable;
  /** Style number of each cell format of the file. */
  numbers: number[];
  namedStyles: NamedStyleModel[];
}

/** Reads styles.xml into interned styles. */
export function readStyles(root: XmlNode, palette: Palette): ReadStyles {
  const formatCodes = new Map<number, string>();
  for (const node of children(child(root, 'numFmts'), 'numFmt')) {
    formatCodes.set(number(node, 'numFmtId') ?? -1, attr(node, 'formatCode') ?? 'General');
  }
  const fonts = children(child(root, 'fonts'), 'font').map((node) => readFont(node, palette));
  const fills = children(child(root, 'fills'), 'fill').map((node) => readFill(node, palette));
  const borders = children(child(root, 'borders'), 'border').map((node) =>
    readBorders(node, palette),
  );
  const lookOf = (node: XmlNode): Style => {
    const numFmtId = number(node, 'numFmtId') ?? 0;
    return {
      numberFormat: formatCodes.get(numFmtId) ?? BUILT_IN_FORMATS[numFmtId] ?? 'General',
      font: fonts[number(node, 'fontId') ?? 0] ?? DEFAULT_STYLE.font,
      fill: fills[number(node, 'fillId') ?? 0] ?? DEFAULT_STYLE.fill,
      borders: borders[number(node, 'borderId') ?? 0] ?? {},
      alignment: readAlignment(child(node, 'alignment')),
      protection: readProtection(child(node, 'protection')),
    };
  };
  const names = styleNames(root);
  const formats = children(child(root, 'cellXfs'), 'xf').map((node, origin) => {
    const named = names.get(number(node, 'xfId') ?? 0);
    const isNormal = named === undefined || named.builtinId === 0;
    const style = { ...lookOf(node), ...(isNormal ? {} : { named: named.name }), origin };
    return { node, style };
  });
  const styleFormats = children(child(root, 'cellStyleXfs'), 'xf');
  const namedStyles = [...names].flatMap(([place, entry]): NamedStyleModel[] => {
    const node = styleFormats[place];
    return node ? [{ ...entry, look: lookOf(node), includes: includesOf(node) }] : [];
  });
  const table = new StyleTable(formats[0]?.style ?? DEFAULT_STYLE);
  return {
    kept: { root, palette, formats, dxfs: children(child(root, 'dxfs'), 'dxf') },
    table,
    numbers: formats.map((format) => table.intern(format.style)),
    namedStyles,
  };
}

const UNDERLINES: Record<string, Style['font']['underline']> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
  none: 'None',
};

function on(node: XmlNode | undefined): boolean {
  return node !== undefined && flag(node, 'val', true);
}

function readFont(node: XmlNode, palette: Palette): Style['font'] {
  const underline = child(node, 'u');
  const vertical = attr(child(node, 'vertAlign'), 'val');
  return {
    name: attr(child(node, 'name'), 'val') ?? DEFAULT_STYLE.font.name,
    size: number(child(node, 'sz'), 'val') ?? DEFAULT_STYLE.font.size,
    bold: on(child(node, 'b')),
    italic: on(child(node, 'i')),
    strikethrough: on(child(node, 'strike')),
    underline: underline ? (UNDERLINES[attr(underline, 'val') ?? 'single'] ?? 'Single') : 'None',
    subscript: vertical === 'subscript',
    superscript: vertical === 'superscript',
    colour: resolveColour(child(node, 'color'), palette) ?? '#000000',
  };
}

function readFill(node: XmlNode, palette: Palette): Style['fill'] {
  const pattern = child(node, 'patternFill');
  if (!pattern) {
    const stop = children(child(node, 'gradientFill'), 'stop')[0];
    if (!stop) return DEFAULT_STYLE.fill;
    const colour = resolveColour(child(stop, 'color'), palette);
    return { pattern: 'linearGradient', colour, patternColour: null };
  }
  const kind = attr(pattern, 'patternType') ?? 'none';
  if (kind === 'none') return DEFAULT_STYLE.fill;
  const foreground = resolveColour(child(pattern, 'fgColor'), palette);
  const background = resolveColour(child(pattern, 'bgColor'), palette);
  return kind === 'solid'
    ? { pattern: kind, colour: foreground ?? '#000000', patternColour: null }
    : { pattern: kind, colour: background, patternColour: foreground };
}

function readBorders(node: XmlNode, palette: Palette): Style['borders'] {
  const borders: Style['borders'] = {};
  const edge = (element: string, ...edges: BorderEdge[]) => {
    const side = child(node, element);
    const style = attr(side, 'style') ?? 'none';
    if (style === 'none') return;
    const border: Border = { style, colour: resolveColour(child(side, 'color'), palette) };
    for (const each of edges) borders[each] = border;
  };
  edge(child(node, 'left') ? 'left' : 'start', 'left');
  edge(child(node, 'right') ? 'right' : 'end', 'right');
  edge('top', 'top');
  edge('bottom', 'bottom');
  if (flag(node, 'diagonalUp')) edge('diagonal', 'diagonalUp');
  if (flag(node, 'diagonalDown')) edge('diagonal', 'diagonalDown');
  return borders;
}

function readAlignment(node: XmlNode | undefined): Style['alignment'] {
  if (!node) return DEFAULT_STYLE.alignment;
  return {
    horizontal: attr(node, 'horizontal') ?? 'general',
    vertical: attr(node, 'vertical') ?? 'bottom',
    wrapText: flag(node, 'wrapText'),
    indent: number(node, 'indent') ?? 0,
    shrinkToFit: flag(node, 'shrinkToFit'),
    textRotation: number(node, 'textRotation') ?? 0,
    readingOrder: number(node, 'readingOrder') ?? 0,
  };
}

function readProtection(node: XmlNode | undefined): Style['protection'] {
  return { locked: flag(node, 'locked', true), hidden: flag(node, 'hidden') };
}
