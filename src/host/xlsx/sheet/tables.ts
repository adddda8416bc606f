import { parseA1, toA1 } from '../../model/address';
import type { SheetModel, TableColumnModel, TableModel } from '../../model/sheet';
import { keptSheet, originOf, rememberOrigin } from '../kept';
import type { OfficePackage } from '../package/package';
import { REL } from '../package/relationships';
import { TYPE } from '../workbook/template';
import { NS, overlay, rootAttributes } from '../xml/assemble';
import { decodeXstring, encodeXstring } from '../xml/escapes';
import type { XmlNode } from '../xml/node';
import { attr, child, children, el, flag, number } from '../xml/node';
import { parseFragment, parseXml } from '../xml/parse';
import { serialiseChildren, serialiseDocument } from '../xml/serialise';
import { filterNodes, readFilters } from './filters';

/** Reads the tables of a sheet, each with the path of its part. */
export function readTables(source: OfficePackage, sheetPath: string): Map<TableModel, string> {
  const tables = new Map<TableModel, string>();
  for (const path of source.allRelated(sheetPath, 'table')) {
    const bytes = source.bytes(path);
    if (!bytes) continue;
    const table = readTable(parseXml(bytes, path));
    if (table) tables.set(table, path);
  }
  return tables;
}

function readTable(root: XmlNode): TableModel | null {
  const area = parseA1(attr(root, 'ref') ?? '');
  if (!area) return null;
  const style = child(root, 'tableStyleInfo');
  const filter = child(root, 'autoFilter');
  const table: TableModel = {
    id: number(root, 'id') ?? 1,
    name: decodeXstring(attr(root, 'displayName') ?? attr(root, 'name') ?? ''),
    area,
    columns: children(child(root, 'tableColumns'), 'tableColumn').map(readColumn),
    showHeaders: (number(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (number(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: filter !== undefined,
    style: attr(style, 'name') ?? null,
    showBandedRows: flag(style, 'showRowStripes'),
    showBandedColumns: flag(style, 'showColumnStripes'),
    highlightFirstColumn: flag(style, 'showFirstColumn'),
    highlightLastColumn: flag(style, 'showLastColumn'),
    filters: readFilters(filter),
  };
  rememberOrigin(table, root);
  return table;
}

function readColumn(node: XmlNode): TableColumnModel {
  const column: TableColumnModel = {
    id: number(node, 'id') ?? 0,
    name: decodeXstring(attr(node, 'name') ?? ''),
  };
  const totals = attr(node, 'totalsRowFunction');
  const label = attr(node, 'totalsRowLabel');
  if (totals !== undefined) column.totalsFunction = totals;
  if (label !== undefined) column.totalsLabel = decodeXstring(label);
  if (children(node).length > 0) column.extra = serialiseChildren(node);
  return column;
}

/** Writes the table parts of a sheet and gives its tableParts element. */
export function writeTables(sheet: SheetModel, path: string, out: OfficePackage): XmlNode[] {
  const paths = keptSheet(sheet)?.tablePaths;
  const ids = sheet.tables.map((table) => {
    const part = paths?.get(table) ?? out.freePath('xl/tables/table#.xml');
    out.set(part, TYPE.table, serialiseDocument(tableNode(table, sheet)));
    return out.relate(path, REL.table, part);
  });
  if (ids.length === 0) return [];
  return [
    el(
      'tableParts',
      { count: ids.length },
      ids.map((id) => el('tablePart', { 'r:id': id })),
    ),
  ];
}

/** Names in tables keep line breaks as escapes, in the case that Excel writes. */
const tableText = (text: string) =>
  encodeXstring(text).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_');

function tableNode(table: TableModel, sheet: SheetModel): XmlNode {
  const was = originOf(table) ?? el('table', { xmlns: NS.main });
  const attrs = rootAttributes(was, []);
  Object.assign(attrs, {
    id: String(table.id),
    name: tableText(table.name),
    displayName: tableText(table.name),
    ref: toA1(table.area),
  });
  overlay(attrs, 'headerRowCount', table.showHeaders ? 1 : 0, 1);
  overlay(attrs, 'totalsRowCount', table.showTotals ? 1 : 0, 0);
  if (!table.showTotals && !originOf(table)) attrs.totalsRowShown = '0';
  if (table.showTotals) delete attrs.totalsRowShown;
  const nodes = [
    ...autoFilterNodes(table, child(was, 'autoFilter')),
    ...children(was, 'sortState'),
  ];
  nodes.push(columnsNode(table, sheet, child(was, 'tableColumns')));
  nodes.push(
    el('tableStyleInfo', {
      name: table.style ?? undefined,
      showFirstColumn: table.highlightFirstColumn ? 1 : 0,
      showLastColumn: table.highlightLastColumn ? 1 : 0,
      showRowStripes: table.showBandedRows ? 1 : 0,
      showColumnStripes: table.showBandedColumns ? 1 : 0,
    }),
  );
  return { name: was.name, attrs, children: [...nodes, ...children(was, 'extLst')] };
}

function autoFilterNodes(table: TableModel, was: XmlNode | undefined): XmlNode[] {
  if (!table.showFilterButton || !table.showHeaders) return [];
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  const attrs = { ...was?.attrs, ref: toA1({ ...table.area, bottom }) };
  return [el('autoFilter', attrs, filterNodes(table.filters, was))];
}

function columnsNode(table: TableModel, sheet: SheetModel, was: XmlNode | undefined): XmlNode {
  const known = new Map(children(was, 'tableColumn').map((node) => [number(node, 'id'), node]));
  const nodes = table.columns.map((column, at) => {
    const attrs = { ...known.get(column.id)?.attrs };
    for (const name of ['totalsRowFunction', 'totalsRowLabel']) delete attrs[name];
    // Excel takes a file for damaged where a heading and its column's name differ.
    const heading = table.showHeaders
      ? sheet.grid.get(table.area.top, table.area.left + at)?.content
      : undefined;
    const name = typeof heading === 'string' && heading !== '' ? heading : column.name;
    const node = el('tableColumn', {
      ...attrs,
      id: column.id,
      name: tableText(name),
      totalsRowFunction: column.totalsFunction,
      totalsRowLabel: column.totalsLabel === undefined ? undefined : tableText(column.totalsLabel),
    });
    if (column.extra) node.children = parseFragment(`<x>${column.extra}</x>`).children;
    return node;
  });
  return el('tableColumns', { count: nodes.length }, nodes);
}
