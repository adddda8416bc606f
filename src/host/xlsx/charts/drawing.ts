import type { ChartModel } from '../../model/chart';
import type { SheetModel } from '../../model/sheet';
import type { OfficePackage } from '../package/package';
import { REL, relKind } from '../package/relationships';
import { TYPE } from '../workbook/template';
import type { XmlNode } from '../xml/node';
import { attr, children, cloneNode, el, local, walk } from '../xml/node';
import { parseXml } from '../xml/parse';
import { serialiseDocument } from '../xml/serialise';
import { cornerNodes, readPosition } from './anchor';
import { readChart } from './read-chart';
import { chartDocument } from './write-chart';

/** A chart of the file: its anchor and part, and what the model said of each. */
export interface KeptChart {
  anchor: XmlNode;
  path: string;
  content: string;
  position: string;
  name: string;
}

/** What of a chart stands outside its part: in the drawing, or in the model alone. */
const OUTSIDE = new Set(['id', 'name', 'left', 'top', 'width', 'height', 'kept']);

const contentOf = (chart: ChartModel) =>
  JSON.stringify(Object.entries(chart).filter(([key]) => !OUTSIDE.has(key)));
const positionOf = ({ left, top, width, height }: ChartModel) =>
  JSON.stringify([left, top, width, height]);

function frameOf(anchor: XmlNode): XmlNode | undefined {
  let found: XmlNode | undefined;
  walk(anchor, (node) => {
    if (local(node.name) === 'graphicFrame') found ??= node;
  });
  return found;
}

function find(node: XmlNode | undefined, name: string): XmlNode | undefined {
  let found: XmlNode | undefined;
  if (node) walk(node, (each) => (local(each.name) === name ? (found ??= each) : undefined));
  return found;
}

/** Reads the charts of a sheet. Call it when columns and rows are read: positions depend on them. */
export function readCharts(
  sheet: SheetModel,
  sheetPath: string,
  sheetId: number,
  source: OfficePackage,
): ChartModel[] {
  const drawing = source.related(sheetPath, 'drawing');
  const bytes = drawing === undefined ? undefined : source.bytes(drawing);
  if (drawing === undefined || !bytes) return [];
  return children(parseXml(bytes, drawing)).flatMap((anchor) => {
    const frame = frameOf(anchor);
    const id = attr(find(frame, 'chart'), 'id');
    const relationship = source.rels(drawing).find((each) => each.id === id);
    if (!frame || !relationship || relKind(relationship) !== 'chart') return [];
    const path = source.pathOf(drawing, relationship);
    const part = source.bytes(path);
    if (!part) return [];
    const properties = find(frame, 'cNvPr');
    const number = Number(attr(properties, 'id') ?? 0);
    const chart: ChartModel = {
      id: chartId(sheetId, number),
      name: attr(properties, 'name') ?? '',
      ...readPosition(anchor, sheet),
      ...readChart(parseXml(part, path)),
    };
    const kept: KeptChart = {
      anchor,
      path,
      content: contentOf(chart),
      position: positionOf(chart),
      name: chart.name,
    };
    chart.kept = kept;
    return [chart];
  });
}

function chartId(sheetId: number, number: number): string {
  const hex = (value: number, digits: number) =>
    value.toString(16).toUpperCase().padStart(digits, '0');
  return `{00000000-0008-0000-${hex(sheetId & 0xffff, 4)}-${hex(number, 12)}}`;
}

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes a sheet's drawing where its charts changed, and gives the sheet's drawing element. */
export function writeDrawing(sheet: SheetModel, path: string, out: OfficePackage): XmlNode[] {
  const known = out.related(path, 'drawing');
  const bytes = known === undefined ? undefined : out.bytes(known);
  const root = known !== undefined && bytes ? parseXml(bytes, known) : emptyDrawing();
  const drawing = known ?? out.freePath('xl/drawings/drawing#.xml');
  const isChanged = known !== undefined && chartsChanged(sheet, root, drawing, out);
  if (known === undefined ? sheet.charts.length > 0 : isChanged) {
    const nodes = rebuild(sheet, root, drawing, out);
    if (nodes.length === 0) {
      out.setRels(
        path,
        out.rels(path).filter((each) => relKind(each) !== 'drawing'),
      );
      out.delete(drawing);
      return [];
    }
    out.set(drawing, TYPE.drawing, serialiseDocument({ ...root, children: nodes }));
  } else if (known === undefined) return [];
  return [el('drawing', { 'r:id': out.relate(path, REL.drawing, drawing) })];
}

function emptyDrawing(): XmlNode {
  return el('xdr:wsDr', { 'xmlns:xdr': XDR, 'xmlns:a': A });
}

function chartParts(root: XmlNode, drawing: string, out: OfficePackage): (string | null)[] {
  return children(root).map((anchor) => {
    const id = attr(find(frameOf(anchor), 'chart'), 'id');
    const relationship = out.rels(drawing).find((each) => each.id === id);
    return relationship && relKind(relationship) === 'chart'
      ? out.pathOf(drawing, relationship)
      : null;
  });
}

const keptOf = (chart: ChartModel) => chart.kept as KeptChart | undefined;

function isUnchanged(chart: ChartModel): boolean {
  const kept = keptOf(chart);
  return (
    kept !== undefined &&
    kept.content === contentOf(chart) &&
    kept.position === positionOf(chart) &&
    kept.name === chart.name
  );
}

function chartsChanged(
  sheet: SheetModel,
  root: XmlNode,
  drawing: string,
  out: OfficePackage,
): boolean {
  const there = chartParts(root, drawing, out).filter((path) => path !== null);
  const wanted = sheet.charts.map((chart) => keptOf(chart)?.path);
  return JSON.stringify(there) !== JSON.stringify(wanted) || !sheet.charts.every(isUnchanged);
}

/** The anchors of a drawing: charts as the model has them, all else as it was. */
function rebuild(sheet: SheetModel, root: XmlNode, drawing: string, out: OfficePackage): XmlNode[] {
  const parts = chartParts(root, drawing, out);
  const byPath = new Map(sheet.charts.map((chart) => [keptOf(chart)?.path, chart]));
  const placed = new Set<ChartModel>();
  const nodes: XmlNode[] = [];
  children(root).forEach((anchor, at) => {
    const path = parts[at] ?? null;
    if (path === null) nodes.push(anchor);
    else {
      const chart = byPath.get(path);
      if (chart) {
        placed.add(chart);
        nodes.push(changedAnchor(chart, anchor, sheet, path, out));
      } else removeChart(path, drawing, out);
    }
  });
  let lastId = 1;
  for (const node of nodes) {
    walk(node, (each) => {
      if (local(each.name) === 'cNvPr') lastId = Math.max(lastId, Number(attr(each, 'id')));
    });
  }
  for (const chart of sheet.charts) {
    if (!placed.has(chart)) nodes.push(newAnchor(chart, ++lastId, sheet, drawing, out));
  }
  return nodes;
}

function removeChart(path: string, drawing: string, out: OfficePackage): void {
  out.setRels(
    drawing,
    out.rels(drawing).filter((each) => out.pathOf(drawing, each) !== path),
  );
  out.delete(path);
}

function changedAnchor(
  chart: ChartModel,
  anchor: XmlNode,
  sheet: SheetModel,
  path: string,
  out: OfficePackage,
): XmlNode {
  const kept = keptOf(chart) as KeptChart;
  if (kept.content !== contentOf(chart)) out.set(path, TYPE.chart, chartDocument(chart));
  const node = cloneNode(anchor);
  const properties = find(frameOf(node), 'cNvPr');
  if (properties) properties.attrs.name = chart.name;
  if (kept.position === positionOf(chart)) return node;
  const rest = children(node).filter(
    (each) => !['from', 'to', 'pos', 'ext'].includes(local(each.name)),
  );
  return el('xdr:twoCellAnchor', { 'xmlns:xdr': XDR }, [...cornerNodes(chart, sheet), ...rest]);
}

function newAnchor(
  chart: ChartModel,
  id: number,
  sheet: SheetModel,
  drawing: string,
  out: OfficePackage,
): XmlNode {
  const path = out.freePath('xl/charts/chart#.xml');
  out.set(path, TYPE.chart, chartDocument(chart));
  const relationship = out.relate(drawing, REL.chart, path);
  return el('xdr:twoCellAnchor', { 'xmlns:xdr': XDR }, [
    ...cornerNodes(chart, sheet),
    el('xdr:graphicFrame', { macro: '' }, [
      el('xdr:nvGraphicFramePr', {}, [
        el('xdr:cNvPr', { id, name: chart.name }),
        el('xdr:cNvGraphicFramePr'),
      ]),
      el('xdr:xfrm', {}, [
        el('a:off', { 'xmlns:a': A, x: 0, y: 0 }),
        el('a:ext', { 'xmlns:a': A, cx: 0, cy: 0 }),
      ]),
      el('a:graphic', { 'xmlns:a': A }, [
        el('a:graphicData', { uri: C }, [
          el('c:chart', { 'xmlns:c': C, 'xmlns:r': R, 'r:id': relationship }),
        ]),
      ]),
    ]),
    el('xdr:clientData'),
  ]);
}
