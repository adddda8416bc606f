import { toA1 } from '../../model/address';
import type { SheetModel, TableModel } from '../../model/sheet';
import { storedDefaultWidth } from '../../model/geometry';
import { writeDrawing } from '../charts/drawing';
import { conditionalFormatNodes } from '../conditional/conditional-formats';
import { keptSheet, originOf } from '../kept';
import type { SharedStringWriter } from '../strings';
import type { KeptStyles } from '../styles/read-styles';
import type { StyleWriter } from '../styles/write-styles';
import { assemble, NS, rootAttributes } from '../xml/assemble';
import type { XmlNode } from '../xml/node';
import { child, el, local } from '../xml/node';
import { serialise, serialiseAttributes, XML_DECLARATION } from '../xml/serialise';
import type { OfficePackage } from '../package/package';
import { relKind } from '../package/relationships';
import { columnsNode } from './columns';
import { customPropertyNodes } from './custom-properties';
import { dataValidationNodes } from './data-validations';
import { EXTENSION, extensionNodes } from './extensions';
import { hyperlinkNodes } from './hyperlinks';
import { isGuid, sheetGuid } from './ids';
import { breakNodes, formatNode, propertiesNodes } from './sheet-properties';
import { sparklinesNode } from './sparklines';
import { writeTables } from './tables';
import { pageNodes } from './page';
import { viewsNode } from './views';
import { writeRows } from './write-cells';
import type { AutoFilterModel } from '../../model/filter';
import { filterNodes } from './filters';

/** Order of the children of worksheet (ISO/IEC 29500-1, 18.3.1.99). */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection ' +
  'protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells ' +
  'phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing ' +
  'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** What a sheet is written with. */
export interface SheetWriting {
  strings: SharedStringWriter;
  styles: StyleWriter;
  keptStyles: KeptStyles;
  selected: boolean;
  /** The path of the sheet's part, and the package that its relationships go to. */
  path: string;
  out: OfficePackage;
  sheetId: number;
}

const PIECE = 1 << 16;

/** A worksheet part, in pieces: rows become text only when they are written. */
export function* writeSheet(sheet: SheetModel, writing: SheetWriting): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  const { start, end } = surroundings(sheet, writing);
  let text = start;
  for (const row of writeRows(
    { grid: sheet.grid, rows: sheet.rows, keptFormulas: keptSheet(sheet)?.keptFormulas },
    writing,
  )) {
    text += row;
    if (text.length > PIECE) {
      yield encoder.encode(text);
      text = '';
    }
  }
  yield encoder.encode(text + end);
}

function surroundings(sheet: SheetModel, writing: SheetWriting): { start: string; end: string } {
  const root = keptSheet(sheet)?.root ?? el('worksheet', { xmlns: NS.main });
  const nodes = assemble(root, ORDER, modelledNodes(sheet, root, writing));
  const at = nodes.findIndex((node) => local(node.name) === 'sheetData');
  const before = nodes.slice(0, at).map(serialise).join('');
  const after = nodes
    .slice(at + 1)
    .map(serialise)
    .join('');
  const attrs = serialiseAttributes(sheetAttributes(sheet, root, writing.sheetId));
  return {
    start: `${XML_DECLARATION}<${root.name}${attrs}>${before}<sheetData>`,
    end: `</sheetData>${after}</${root.name}>`,
  };
}

/** The sheet's own id goes with it where the number of the sheet does not say it. */
function sheetAttributes(
  sheet: SheetModel,
  root: XmlNode,
  sheetId: number,
): Record<string, string> {
  const own = sheet.id.toUpperCase() !== sheetGuid(sheetId) && isGuid(sheet.id);
  if (!own && root.attrs['xr:uid'] === undefined) return rootAttributes(root, ['r']);
  const attrs = rootAttributes(root, ['r', 'mc', 'xr']);
  const ignorable = new Set((attrs['mc:Ignorable'] ?? '').split(/\s+/).filter(Boolean));
  attrs['mc:Ignorable'] = [...ignorable.add('xr')].join(' ');
  attrs['xr:uid'] = isGuid(sheet.id) ? sheet.id.toUpperCase() : sheetGuid(sheetId);
  return attrs;
}

/** Takes away what the model's own elements will relate to anew. */
function dropRelated(sheet: SheetModel, path: string, out: OfficePackage): void {
  const tables = keptSheet(sheet)?.tablePaths ?? new Map<TableModel, string>();
  const gone = new Set([...tables].filter(([t]) => !sheet.tables.includes(t)).map(([, p]) => p));
  for (const part of [...gone, ...out.allRelated(path, 'customProperty')]) out.delete(part);
  const made = ['table', 'hyperlink', 'customProperty'];
  out.setRels(
    path,
    out.rels(path).filter((each) => !made.includes(relKind(each))),
  );
}

function modelledNodes(
  sheet: SheetModel,
  root: XmlNode,
  writing: SheetWriting,
): Record<string, XmlNode[]> {
  const used = sheet.grid.used(false);
  const { path, out } = writing;
  dropRelated(sheet, path, out);
  const formats = conditionalFormatNodes(sheet.conditionalFormats, writing.styles);
  const validations = dataValidationNodes(sheet.dataValidations, root);
  const columns = columnsNode(
    sheet.columns,
    storedDefaultWidth(sheet.defaultColumnWidth),
    writing.styles,
  );
  return {
    sheetPr: propertiesNodes(sheet, child(root, 'sheetPr'), writing.keptStyles.palette),
    dimension: [el('dimension', { ref: used ? toA1(used) : 'A1' })],
    sheetViews: [viewsNode(sheet, writing.selected, child(root, 'sheetViews'))],
    sheetFormatPr: [formatNode(sheet, child(root, 'sheetFormatPr'))],
    cols: columns ? [columns] : [],
    sheetData: [el('sheetData')],
    sheetProtection: sheet.protection.protected
      ? [el('sheetProtection', { ...sheet.protection.attributes, sheet: 1 })]
      : [],
    mergeCells: list(
      'mergeCells',
      sheet.merges.map((area) => el('mergeCell', { ref: toA1(area) })),
    ),
    autoFilter: sheet.autoFilter ? [autoFilterNode(sheet.autoFilter)] : [],
    conditionalFormatting: formats.main,
    dataValidations: validations.main,
    hyperlinks: hyperlinkNodes(sheet, path, out),
    customProperties: customPropertyNodes(sheet, path, out),
    drawing: writeDrawing(sheet, path, out),
    tableParts: writeTables(sheet, path, out),
    extLst: extensionNodes(root, {
      [EXTENSION.conditionalFormats]: formats.extension,
      [EXTENSION.dataValidations]: validations.extension,
      [EXTENSION.sparklines]: sparklinesNode(sheet.sparklineGroups),
    }),
    ...pageNodes(sheet.pageLayout, root),
    rowBreaks: breakNodes('rowBreaks', sheet.rowBreaks, 16383, child(root, 'rowBreaks')),
    colBreaks: breakNodes('colBreaks', sheet.columnBreaks, 1048575, child(root, 'colBreaks')),
  };
}

function autoFilterNode(filter: AutoFilterModel): XmlNode {
  return el(
    'autoFilter',
    { ref: toA1(filter.area) },
    filterNodes(filter.filters, originOf(filter)),
  );
}

function list(name: string, items: XmlNode[]): XmlNode[] {
  return items.length > 0 ? [el(name, { count: items.length }, items)] : [];
}
