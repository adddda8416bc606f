import type { ChartFont, ChartLine } from '../../model/chart';
import type { XmlNode } from '../xml/node';
import { attr, child, children, descend, el, flag, number, textOf } from '../xml/node';
import { LINE_STYLES } from './words';

/** English Metric Units in a point. */
export const EMU_PER_POINT = 12_700;

/** An element whose one attribute is its value. */
export const val = (name: string, value: string | number | boolean) =>
  el(name, { val: typeof value === 'boolean' ? (value ? 1 : 0) : value });

function solid(colour: string): XmlNode {
  const hex = colour.replace('#', '').toUpperCase();
  return el('a:solidFill', {}, [el('a:srgbClr', { val: hex })]);
}

/** A fill: a colour, or 'none'. */
export function fillNode(colour: string): XmlNode {
  return colour === 'none' ? el('a:noFill') : solid(colour);
}

/** An outline; null where it says nothing. */
export function lineNode(line: ChartLine | undefined): XmlNode | null {
  if (!line || (line.colour ?? line.weight ?? line.style) === undefined) return null;
  const attrs = {
    w: line.weight === undefined ? undefined : Math.round(line.weight * EMU_PER_POINT),
  };
  if (line.style === 'None') return el('a:ln', attrs, [el('a:noFill')]);
  const parts: XmlNode[] = [];
  if (line.colour !== undefined) parts.push(fillNode(line.colour));
  const dash = LINE_STYLES.toFile(line.style);
  if (dash !== undefined) parts.push(val('a:prstDash', dash));
  return el('a:ln', attrs, parts);
}

/** Shape properties with a fill and an outline, where either says anything. */
export function shapeNodes(fill: string | undefined, line: ChartLine | undefined): XmlNode[] {
  const outline = lineNode(line);
  const parts = [...(fill === undefined ? [] : [fillNode(fill)]), ...(outline ? [outline] : [])];
  return parts.length > 0 ? [el('c:spPr', {}, parts)] : [];
}

export function readFill(properties: XmlNode | undefined): string | undefined {
  if (child(properties, 'noFill')) return 'none';
  const hex = attr(descend(properties, 'solidFill', 'srgbClr'), 'val');
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

export function readLine(properties: XmlNode | undefined): ChartLine | undefined {
  const node = child(properties, 'ln');
  if (!node) return undefined;
  const line: ChartLine = {};
  const width = number(node, 'w');
  if (width !== undefined) line.weight = width / EMU_PER_POINT;
  if (child(node, 'noFill')) return { ...line, style: 'None' };
  const colour = readFill(node);
  if (colour !== undefined) line.colour = colour;
  const style = LINE_STYLES.toOffice(attr(child(node, 'prstDash'), 'val'));
  if (style !== undefined) line.style = style;
  return Object.keys(line).length > 0 ? line : undefined;
}

function runProperties(name: string, font: ChartFont | undefined): XmlNode {
  const parts: XmlNode[] = [];
  if (font?.colour !== undefined) parts.push(solid(font.colour));
  if (font?.name !== undefined) parts.push(el('a:latin', { typeface: font.name }));
  return el(
    name,
    {
      sz: font?.size === undefined ? undefined : Math.round(font.size * 100),
      b: font?.bold === undefined ? undefined : font.bold ? 1 : 0,
      i: font?.italic === undefined ? undefined : font.italic ? 1 : 0,
      u: font?.underline === undefined ? undefined : font.underline === 'Single' ? 'sng' : 'none',
    },
    parts,
  );
}

/** Text properties: font, and the angle of axis labels in degrees. */
export function textNodes(font: ChartFont | undefined, degrees?: number): XmlNode[] {
  if ((!font || Object.keys(font).length === 0) && degrees === undefined) return [];
  const rot = degrees === undefined ? undefined : Math.round(-degrees * 60_000);
  return [
    el('c:txPr', {}, [
      el('a:bodyPr', { rot, vert: rot === undefined ? undefined : 'horz' }),
      el('a:lstStyle'),
      el('a:p', {}, [
        el('a:pPr', {}, [runProperties('a:defRPr', font)]),
        el('a:endParaRPr', { lang: 'en-GB' }),
      ]),
    ]),
  ];
}

/** A title with its text, one paragraph a line. */
/** How a title looks beside its font. */
export interface TitleLook {
  fill?: string;
  border?: ChartLine;
  /** Degrees, -90 to 90. */
  textOrientation?: number;
}

export function titleNode(
  text: string,
  overlay: boolean,
  font: ChartFont | undefined,
  look: TitleLook = {},
): XmlNode {
  const paragraphs = text
    .split('\n')
    .map((line) =>
      el('a:p', {}, [
        el('a:pPr', {}, [runProperties('a:defRPr', font)]),
        el('a:r', {}, [runProperties('a:rPr', { ...font }), el('a:t', {}, [line])]),
      ]),
    );
  const turned = look.textOrientation;
  const body = el('a:bodyPr', { rot: turned === undefined ? undefined : -turned * 60_000 });
  const rich = el('c:rich', {}, [body, el('a:lstStyle'), ...paragraphs]);
  return el('c:title', {}, [
    el('c:tx', {}, [rich]),
    val('c:overlay', overlay),
    ...shapeNodes(look.fill, look.border),
  ]);
}

export function readTitleText(title: XmlNode | undefined): string {
  const rich = descend(title, 'tx', 'rich');
  const cached = descend(title, 'tx', 'strRef', 'strCache', 'pt', 'v');
  if (!rich) return textOf(cached);
  return children(rich, 'p')
    .map((paragraph) =>
      children(paragraph)
        .map((run) => textOf(child(run, 't')))
        .join(''),
    )
    .join('\n');
}

/** The font that a title's or a label's paragraphs begin with. */
export function readFont(holder: XmlNode | undefined): ChartFont | undefined {
  const paragraph = child(child(holder, 'txPr') ?? descend(holder, 'tx', 'rich'), 'p');
  const run = child(child(paragraph, 'r'), 'rPr');
  const node = descend(paragraph, 'pPr', 'defRPr') ?? run;
  if (!node) return undefined;
  const font: ChartFont = {};
  const name = attr(child(node, 'latin'), 'typeface');
  const size = number(node, 'sz');
  const underline = attr(node, 'u');
  const colour = readFill(node);
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size / 100;
  if (attr(node, 'b') !== undefined) font.bold = flag(node, 'b');
  if (attr(node, 'i') !== undefined) font.italic = flag(node, 'i');
  if (underline !== undefined) font.underline = underline === 'none' ? 'None' : 'Single';
  if (colour !== undefined) font.colour = colour;
  return Object.keys(font).length > 0 ? font : undefined;
}
