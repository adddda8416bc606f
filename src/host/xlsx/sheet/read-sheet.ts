import { parseA1 } from '../../model/address';
import { Grid } from '../../model/grid';
import type { Rect, RowInfo, SheetModel } from '../../model/sheet';
import { HostFileError } from '../errors';
import type { KeptSheet } from '../kept';
import type { OfficePackage } from '../package/package';
import { resolveColour } from '../styles/colour';
import type { KeptStyles } from '../styles/read-styles';
import type { XmlNode } from '../xml/node';
import { attr, child, children, descend, flag, local, number } from '../xml/node';
import { streamXml, TreeBuilder } from '../xml/parse';
import type { CellContext } from './read-cells';
import { CellReader } from './read-cells';
import { readColumns } from './columns';
import { readPageLayout } from './page';
import { sheetGuid } from './ids';
import { readView } from './views';

/** What a sheet's part is read with. */
export interface SheetContext extends CellContext {
  package: OfficePackage;
  keptStyles: KeptStyles;
}

/** What workbook.xml says about a sheet. */
export interface SheetEntry {
  name: string;
  sheetId: number;
  state: string | undefined;
  path: string;
}

/** Reads a worksheet part: rows in a stream, all else as a tree. */
export function readSheet(entry: SheetEntry, context: SheetContext): SheetModel {
  const bytes = context.package.bytes(entry.path);
  if (!bytes) throw new HostFileError('damaged', `The sheet part ${entry.path} is missing.`);
  const grid = new Grid();
  const rows = new Map<number, RowInfo>();
  const keptFormulas = new Map<string, string>();
  const root = streamSheet(
    bytes,
    entry.path,
    new CellReader(context, { grid, rows, keptFormulas }),
  );
  const kept: KeptSheet = { path: entry.path, sheetId: entry.sheetId, root, keptFormulas };
  const format = child(root, 'sheetFormatPr');
  const protection = child(root, 'sheetProtection');
  return {
    id: sheetGuid(entry.sheetId),
    name: entry.name,
    visibility:
      entry.state === 'hidden' ? 'Hidden' : entry.state === 'veryHidden' ? 'VeryHidden' : 'Visible',
    tabColour: resolveColour(descend(root, 'sheetPr', 'tabColor'), context.keptStyles.palette),
    ...readView(child(root, 'sheetViews')),
    defaultRowHeight: number(format, 'defaultRowHeight') ?? 15,
    defaultColumnWidth:
      number(format, 'defaultColWidth') ?? (number(format, 'baseColWidth') ?? 8) + 0.43,
    grid,
    columns: readColumns(child(root, 'cols'), context.styles),
    rows,
    merges: areasOf(child(root, 'mergeCells'), 'mergeCell'),
    hyperlinks: [],
    conditionalFormats: [],
    dataValidations: [],
    tables: [],
    charts: [],
    names: [],
    pageLayout: readPageLayout(root),
    protection: { protected: flag(protection, 'sheet'), attributes: { ...protection?.attrs } },
    customProperties: new Map(),
    sparklineGroups: [],
    autoFilter: null,
    rowBreaks: readBreaks(child(root, 'rowBreaks')),
    columnBreaks: readBreaks(child(root, 'colBreaks')),
    kept,
  };
}

function streamSheet(bytes: Uint8Array, path: string, cells: CellReader): XmlNode {
  const tree = new TreeBuilder();
  let inRows = false;
  streamXml(
    bytes,
    {
      open: (name, attrs) => {
        if (inRows) cells.open(name, attrs);
        else {
          tree.open(name, attrs);
          inRows = tree.stack.length === 2 && local(name) === 'sheetData';
        }
      },
      text: (text) => (inRows ? cells.text(text) : tree.text(text)),
      close: (name) => {
        if (inRows && local(name) === 'sheetData') inRows = false;
        if (inRows) cells.close(name);
        else tree.close();
      },
    },
    path,
  );
  if (!tree.root) throw new HostFileError('damaged', `The sheet part ${path} is empty.`);
  return tree.root;
}

function areasOf(list: XmlNode | undefined, item: string): Rect[] {
  return children(list, item).flatMap((node) => parseA1(attr(node, 'ref') ?? '') ?? []);
}

function readBreaks(list: XmlNode | undefined): number[] {
  return children(list, 'brk').flatMap((node) => number(node, 'id') ?? []);
}
