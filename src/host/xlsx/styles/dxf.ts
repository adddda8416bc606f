import type { DifferentialStyle } from '../../model/conditional-format';
import type { XmlNode } from '../xml/node';
import { attr, child, el, flag } from '../xml/node';
import type { Palette } from './colour';
import { colourNode, resolveColour } from './colour';
import { BUILT_IN_FORMATS } from './number-formats';

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** What a differential format changes; also those that stand inside x14 rules. */
export function readDxf(node: XmlNode | undefined, palette: Palette): DifferentialStyle {
  const style: DifferentialStyle = {};
  const font = readFont(child(node, 'font'), palette);
  if (Object.keys(font).length > 0) style.font = font;
  const fill = child(child(node, 'fill'), 'patternFill');
  if (fill) {
    // In differential formats the colour of a plain fill stands in bgColor.
    const plain = ['solid', undefined].includes(attr(fill, 'patternType'));
    const element = (plain && child(fill, 'bgColor')) || child(fill, 'fgColor');
    const colour = resolveColour(element || child(fill, 'bgColor'), palette);
    if (colour !== null) style.fill = { colour };
  }
  const format = child(node, 'numFmt');
  if (format) {
    const id = Number(attr(format, 'numFmtId') ?? 0);
    style.numberFormat = attr(format, 'formatCode') ?? BUILT_IN_FORMATS[id] ?? 'General';
  }
  const borders: NonNullable<DifferentialStyle['borders']> = {};
  for (const side of SIDES) {
    const line = child(child(node, 'border'), side);
    const kind = attr(line, 'style');
    if (kind === undefined || kind === 'none') continue;
    borders[side] = { style: kind, colour: resolveColour(child(line, 'color'), palette) };
  }
  if (Object.keys(borders).length > 0) style.borders = borders;
  return style;
}

function readFont(
  node: XmlNode | undefined,
  palette: Palette,
): NonNullable<DifferentialStyle['font']> {
  const font: NonNullable<DifferentialStyle['font']> = {};
  const bold = child(node, 'b');
  const italic = child(node, 'i');
  const strike = child(node, 'strike');
  const underline = child(node, 'u');
  if (bold) font.bold = flag(bold, 'val', true);
  if (italic) font.italic = flag(italic, 'val', true);
  if (strike) font.strikethrough = flag(strike, 'val', true);
  if (underline) {
    const kind = attr(underline, 'val') ?? 'single';
    font.underline = kind === 'none' ? 'None' : kind.startsWith('double') ? 'Double' : 'Single';
  }
  const colour = resolveColour(child(node, 'color'), palette);
  if (colour !== null) font.colour = colour;
  return font;
}

/** A dxf element. */
export function dxfNode(style: DifferentialStyle, formatId: (code: string) => number): XmlNode {
  const parts: XmlNode[] = [];
  if (style.font && Object.keys(style.font).length > 0) parts.push(fontNode(style.font));
  if (style.numberFormat !== undefined) {
    const formatCode = style.numberFormat;
    parts.push(el('numFmt', { numFmtId: formatId(formatCode), formatCode }));
  }
  if (style.fill?.colour) {
    parts.push(el('fill', {}, [el('patternFill', {}, [colourNode('bgColor', style.fill.colour)])]));
  }
  const { borders } = style;
  if (borders && Object.keys(borders).length > 0) {
    const lines = SIDES.map((side) => {
      const line = borders[side];
      return line ? el(side, { style: line.style }, [colourNode('color', line.colour)]) : el(side);
    });
    parts.push(el('border', {}, lines));
  }
  return el('dxf', {}, parts);
}

function fontNode(font: NonNullable<DifferentialStyle['font']>): XmlNode {
  const parts: XmlNode[] = [];
  const toggle = (name: string, value: boolean | undefined) => {
    if (value !== undefined) parts.push(el(name, { val: value ? undefined : 0 }));
  };
  toggle('b', font.bold);
  toggle('i', font.italic);
  toggle('strike', font.strikethrough);
  if (font.underline !== undefined) {
    const val = { None: 'none', Double: 'double' }[font.underline];
    parts.push(el('u', { val }));
  }
  if (font.colour !== undefined) parts.push(colourNode('color', font.colour));
  return el('font', {}, parts);
}
