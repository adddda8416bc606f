import type { Border, Style } from '../../model/style';
import type { XmlNode } from '../xml/node';
import { child, cloneNode, el } from '../xml/node';
import { colourNode } from './colour';

const UNDERLINES: Record<Style['font']['underline'], string | null> = {
  None: null,
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

/** A font element; the children stand in the order that Excel writes and the schema's users expect. */
export function fontNode(font: Style['font'], automaticColour: XmlNode | undefined): XmlNode {
  const parts: XmlNode[] = [];
  if (font.bold) parts.push(el('b'));
  if (font.italic) parts.push(el('i'));
  if (font.strikethrough) parts.push(el('strike'));
  const underline = UNDERLINES[font.underline];
  if (underline) parts.push(el('u', underline === 'single' ? {} : { val: underline }));
  if (font.superscript) parts.push(el('vertAlign', { val: 'superscript' }));
  else if (font.subscript) parts.push(el('vertAlign', { val: 'subscript' }));
  parts.push(el('sz', { val: font.size }));
  if (font.colour !== null) {
    parts.push(
      font.colour === '#000000' && automaticColour
        ? cloneNode(automaticColour)
        : colourNode('color', font.colour),
    );
  }
  parts.push(el('name', { val: font.name }));
  parts.push(el('family', { val: 2 }));
  return el('font', {}, parts);
}

export function fillNode(fill: Style['fill']): XmlNode {
  const known = fill.pattern !== 'linearGradient';
  if (fill.pattern === 'none') return el('fill', {}, [el('patternFill', { patternType: 'none' })]);
  if (fill.pattern === 'solid' || !known) {
    return el('fill', {}, [
      el('patternFill', { patternType: 'solid' }, [
        colourNode('fgColor', fill.colour),
        el('bgColor', { indexed: 64 }),
      ]),
    ]);
  }
  const colours: XmlNode[] = [];
  if (fill.patternColour !== null) colours.push(colourNode('fgColor', fill.patternColour));
  if (fill.colour !== null) colours.push(colourNode('bgColor', fill.colour));
  return el('fill', {}, [el('patternFill', { patternType: fill.pattern }, colours)]);
}

export function borderNode(borders: Style['borders']): XmlNode {
  const side = (name: string, border: Border | undefined) =>
    border ? el(name, { style: border.style }, [colourNode('color', border.colour)]) : el(name);
  const diagonal = borders.diagonalUp ?? borders.diagonalDown;
  return el(
    'border',
    {
      diagonalUp: borders.diagonalUp ? 1 : undefined,
      diagonalDown: borders.diagonalDown ? 1 : undefined,
    },
    [
      side('left', borders.left),
      side('right', borders.right),
      side('top', borders.top),
      side('bottom', borders.bottom),
      side('diagonal', diagonal),
    ],
  );
}

export function alignmentNode(alignment: Style['alignment']): XmlNode {
  return el('alignment', {
    horizontal: alignment.horizontal === 'general' ? undefined : alignment.horizontal,
    vertical: alignment.vertical === 'bottom' ? undefined : alignment.vertical,
    textRotation: alignment.textRotation || undefined,
    wrapText: alignment.wrapText ? 1 : undefined,
    indent: alignment.indent || undefined,
    shrinkToFit: alignment.shrinkToFit ? 1 : undefined,
    readingOrder: alignment.readingOrder || undefined,
  });
}

export function protectionNode(protection: Style['protection']): XmlNode {
  return el('protection', {
    locked: protection.locked ? undefined : 0,
    hidden: protection.hidden ? 1 : undefined,
  });
}

/** The colour element of a font that stands for the automatic (theme's) text colour. */
export function textColourOf(font: XmlNode | undefined): XmlNode | undefined {
  return child(font, 'color');
}
