import type { ChartModel } from '../../model/chart';
import { columnWidthPoints, rowHeightPoints } from '../../model/geometry';
import type { SheetModel } from '../../model/sheet';
import type { XmlNode } from '../xml/node';
import { child, el, local, number, textOf } from '../xml/node';
import { EMU_PER_POINT } from './shape-properties';

export type Position = Pick<ChartModel, 'left' | 'top' | 'width' | 'height'>;

const points = (emu: number) => Math.round((emu / EMU_PER_POINT) * 1000) / 1000;

/** Where an anchor stands, in points from the sheet's top left corner. */
export function readPosition(anchor: XmlNode, sheet: SheetModel): Position {
  const ext = child(anchor, 'ext');
  const size = { width: points(number(ext, 'cx') ?? 0), height: points(number(ext, 'cy') ?? 0) };
  if (local(anchor.name) === 'absoluteAnchor') {
    const pos = child(anchor, 'pos');
    return { left: points(number(pos, 'x') ?? 0), top: points(number(pos, 'y') ?? 0), ...size };
  }
  const from = cornerOf(child(anchor, 'from'), sheet);
  if (local(anchor.name) === 'oneCellAnchor') return { left: from.x, top: from.y, ...size };
  const to = cornerOf(child(anchor, 'to'), sheet);
  const span = (start: number, end: number) => Math.round((end - start) * 1000) / 1000;
  return { left: from.x, top: from.y, width: span(from.x, to.x), height: span(from.y, to.y) };
}

function cornerOf(node: XmlNode | undefined, sheet: SheetModel): { x: number; y: number } {
  const value = (name: string) => Number(textOf(child(node, name))) || 0;
  const sum = (count: number, size: (sheet: SheetModel, at: number) => number) => {
    let total = 0;
    for (let at = 0; at < count; at++) total += size(sheet, at);
    return total;
  };
  const tidy = (length: number) => Math.round(length * 1000) / 1000;
  return {
    x: tidy(sum(value('col'), columnWidthPoints) + value('colOff') / EMU_PER_POINT),
    y: tidy(sum(value('row'), rowHeightPoints) + value('rowOff') / EMU_PER_POINT),
  };
}

/** From and to of a two-cell anchor: the chart moves and grows with the cells under it. */
export function cornerNodes(position: Position, sheet: SheetModel): XmlNode[] {
  const { left, top, width, height } = position;
  return [
    cornerNode('xdr:from', left, top, sheet),
    cornerNode('xdr:to', left + width, top + height, sheet),
  ];
}

function cornerNode(name: string, x: number, y: number, sheet: SheetModel): XmlNode {
  const column = cellAt(x, sheet, columnWidthPoints);
  const row = cellAt(y, sheet, rowHeightPoints);
  return el(name, {}, [
    el('xdr:col', {}, [String(column.at)]),
    el('xdr:colOff', {}, [String(Math.round(column.rest * EMU_PER_POINT))]),
    el('xdr:row', {}, [String(row.at)]),
    el('xdr:rowOff', {}, [String(Math.round(row.rest * EMU_PER_POINT))]),
  ]);
}

function cellAt(
  length: number,
  sheet: SheetModel,
  size: (sheet: SheetModel, at: number) => number,
): { at: number; rest: number } {
  let rest = Math.max(0, length);
  let at = 0;
  while (at < 16_000 && rest >= size(sheet, at)) rest -= size(sheet, at++);
  return { at, rest };
}
