import { parseA1 } from '../../model/address';
import { readCharts } from '../charts/drawing';
import { unpaddedDefaultWidth } from '../../model/geometry';
import { Grid } from '../../model/grid';
import type { RowInfo, SheetModel } from '../../model/sheet';
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
import { readConditionalFormats } from '../conditional/conditional-formats';
import { readCustomProperties } from './custom-properties';
import { readDataValidations } from './data-validations';
import { readHyperlinks } from './hyperlinks';
import { isGuid, sheetGuid } from './ids';
import { readSparklineGroups } from './sparklines';
import { readTables } from './tables';
import { readView } from './views';
import type { Rect } from '../../model/rectangles';
import type { AutoFilterModel } from '../../model/filter';
import { readFilters } from './filters';
import { rememberOrigin } from '../kept';

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
  const tablePaths = readTables(context.package, entry.path);
  const kept: KeptSheet = {
    path: entry.path,
    sheetId: entry.sheetId,
    root,
    keptFormulas,
    tablePaths,
  };
  const format = child(root, 'sheetFormatPr');
  const storedWidth = number(format, 'defaultColWidth');
  const protection = child(root, 'sheetProtection');
  const sheet: SheetModel = {
    id: idOf(root, entry.sheetId),
    name: entry.name,
    visibility:
      entry.state === 'hidden' ? 'Hidden' : entry.state === 'veryHidden' ? 'VeryHidden' : 'Visible',
    tabColour: resolveColour(descend(root, 'sheetPr', 'tabColor'), context.keptStyles.palette),
    ...readView(child(root, 'sheetViews')),
    defaultRowHeight: number(format, 'defaultRowHeight') ?? 15,
    defaultColumnWidth:
      storedWidth === undefined
        ? (number(format, 'baseColWidth') ?? 8) + 0.43
        : unpaddedDefaultWidth(storedWidth),
    grid,
    columns: readColumns(child(root, 'cols'), context.styles),
    rows,
    merges: areasOf(child(root, 'mergeCells'), 'mergeCell'),
    hyperlinks: readHyperlinks(root, entry.path, context.package),
    conditionalFormats: readConditionalFormats(root, entry.sheetId, context.keptStyles),
    dataValidations: readDataValidations(root),
    tables: [...tablePaths.keys()],
    charts: [],
    names: [],
    pageLayout: readPageLayout(root),
    protection: { protected: flag(protection, 'sheet'), attributes: { ...protection?.attrs } },
    customProperties: readCustomProperties(root, entry.path, context.package),
    sparklineGroups: readSparklineGroups(root),
    autoFilter: readAutoFilter(child(root, 'autoFilter')),
    rowBreaks: readBreaks(child(root, 'rowBreaks')),
    columnBreaks: readBreaks(child(root, 'colBreaks')),
    kept,
  };
  sheet.charts = readCharts(sheet, entry.path, entry.sheetId, context.package);
  return sheet;
}

/** Sheets that were added with an id of their own carry it as a revision mark, as Excel's sheets do. */
function idOf(root: XmlNode, sheetId: number): string {
  const uid = root.attrs['xr:uid'];
  return uid !== undefined && isGuid(uid) ? uid.toUpperCase() : sheetGuid(sheetId);
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

function readAutoFilter(node: XmlNode | undefined): AutoFilterModel | null {
  const area = parseA1(attr(node, 'ref') ?? '');
  if (!node || !area) return null;
  const filter: AutoFilterModel = { area, filters: readFilters(node) };
  rememberOrigin(filter, node);
  return filter;
}

function readBreaks(list: XmlNode | undefined): number[] {
  return children(list, 'brk').flatMap((node) => number(node, 'id') ?? []);
}
