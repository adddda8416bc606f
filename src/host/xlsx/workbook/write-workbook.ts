import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import type { KeptWorkbook } from '../kept';
import { keptSheet, keptWorkbook } from '../kept';
import type { OfficePackage } from '../package/package';
import { REL, relKind } from '../package/relationships';
import { writeSheet } from '../sheet/write-sheet';
import { SharedStringWriter } from '../strings';
import { StyleWriter } from '../styles/write-styles';
import { assemble, rootAttributes } from '../xml/assemble';
import type { XmlNode } from '../xml/node';
import { attr, child, cloneNode, el, flag } from '../xml/node';
import { serialiseDocument } from '../xml/serialise';
import { writeCustomXml } from './custom-xml';
import { nameNodes } from './names';
import { writeProperties } from './properties';
import { TYPE } from './template';

/** Order of the children of workbook (ISO/IEC 29500-1, 18.2.27). */
const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr ' +
  'smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

const CALCULATION = { Automatic: 'auto', AutomaticExceptTables: 'autoNoTable', Manual: 'manual' };

/** The .xlsx file of a workbook. The model is left as it is and can be saved again. */
export function writeWorkbook(model: WorkbookModel): Uint8Array {
  const kept = keptWorkbook(model);
  const out = kept.package.copy();
  const strings = new SharedStringWriter();
  const styles = new StyleWriter(kept.styles, model.styles, model.namedStyles);
  const entries = placeSheets(model, kept, out);
  // Sheets number styles and strings as they are written, so their text is made first.
  for (const { sheet, path, sheetId } of entries) {
    const selected = model.sheets[model.activeSheet] === sheet;
    const writing = { strings, styles, keptStyles: kept.styles, selected, path, out, sheetId };
    const pieces = [...writeSheet(sheet, writing)];
    out.set(path, TYPE.worksheet, () => pieces);
  }
  writeCustomXml(model, kept.customXml, kept.path, out);
  const names = model.sheets.map((sheet) => sheet.name);
  const renamed = JSON.stringify(names) !== JSON.stringify(kept.sheetNames);
  writeProperties(model.properties, kept.package, out, renamed);
  const root = workbookNode(model, kept, entries);
  out.set(kept.path, out.types.get(kept.path) ?? TYPE.workbook, serialiseDocument(root));
  const stylesPath = out.related(kept.path, 'styles') ?? out.freePath('xl/styles#.xml');
  out.set(stylesPath, TYPE.styles, styles.document());
  out.relate(kept.path, REL.styles, stylesPath);
  writeStrings(out, kept.path, strings);
  return out.write();
}

interface SheetPlace {
  sheet: SheetModel;
  path: string;
  sheetId: number;
  relationshipId: string;
}

/** Gives every sheet its part, its sheetId and its relationship; drops those of sheets that are gone. */
function placeSheets(model: WorkbookModel, kept: KeptWorkbook, out: OfficePackage): SheetPlace[] {
  const paths = new Set(model.sheets.map((sheet) => keptSheet(sheet)?.path));
  for (const path of out.allRelated(kept.path, 'worksheet')) if (!paths.has(path)) out.delete(path);
  const removable = ['worksheet', 'calcChain'];
  out.setRels(
    kept.path,
    out.rels(kept.path).filter((each) => {
      return !removable.includes(relKind(each)) || paths.has(out.pathOf(kept.path, each));
    }),
  );
  let lastId = kept.lastSheetId;
  return model.sheets.map((sheet) => {
    const known = keptSheet(sheet);
    const path = known?.path ?? out.freePath('xl/worksheets/sheet#.xml');
    // Reserves the path until the part is written.
    out.set(path, TYPE.worksheet, new Uint8Array(0));
    return {
      sheet,
      path,
      sheetId: known?.sheetId ?? ++lastId,
      relationshipId: out.relate(kept.path, REL.worksheet, path),
    };
  });
}

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' };

function workbookNode(model: WorkbookModel, kept: KeptWorkbook, entries: SheetPlace[]): XmlNode {
  const { root } = kept;
  const nodes: XmlNode[] = [];
  const positions = new Map<SheetModel, number>();
  const others = (after: SheetModel | null) =>
    kept.otherSheets.filter((each) => each.after === after).map((each) => each.node);
  nodes.push(...others(null));
  for (const { sheet, sheetId, relationshipId } of entries) {
    positions.set(sheet, nodes.length);
    const state = STATES[sheet.visibility];
    nodes.push(el('sheet', { name: sheet.name, sheetId, state, 'r:id': relationshipId }));
    nodes.push(...others(sheet));
  }
  nodes.push(
    ...kept.otherSheets.filter((o) => o.after && !positions.has(o.after)).map((o) => o.node),
  );
  const names = nameNodes(model.names, model.sheets, kept.otherNames, (s) => positions.get(s));
  const active = model.sheets[model.activeSheet];
  return {
    name: root.name,
    attrs: rootAttributes(root, ['r']),
    children: assemble(root, ORDER, {
      workbookPr: [propertiesNode(model, child(root, 'workbookPr'))],
      workbookProtection: protectionNodes(model, child(root, 'workbookProtection')),
      bookViews: [viewsNode((active && positions.get(active)) ?? 0, child(root, 'bookViews'))],
      sheets: [el('sheets', {}, nodes)],
      definedNames: names.length > 0 ? [el('definedNames', {}, names)] : [],
      calcPr: calculationNodes(model, child(root, 'calcPr')),
    }),
  };
}

function propertiesNode(model: WorkbookModel, was: XmlNode | undefined): XmlNode {
  const node = was ? cloneNode(was) : el('workbookPr');
  if (flag(was, 'date1904') !== model.date1904) node.attrs.date1904 = model.date1904 ? '1' : '0';
  return node;
}

function protectionNodes(model: WorkbookModel, was: XmlNode | undefined): XmlNode[] {
  const hash = model.structurePasswordHash;
  if (
    flag(was, 'lockStructure') === model.structureProtected &&
    attr(was, 'workbookPassword') === hash
  ) {
    return was ? [was] : [];
  }
  if (!model.structureProtected) return [];
  return [el('workbookProtection', { workbookPassword: hash, lockStructure: 1 })];
}

function viewsNode(activeTab: number, was: XmlNode | undefined): XmlNode {
  const node = was ? cloneNode(was) : el('bookViews', {}, [el('workbookView')]);
  const view = child(node, 'workbookView');
  if (view) {
    if (activeTab > 0) view.attrs.activeTab = String(activeTab);
    else delete view.attrs.activeTab;
    if (Number(view.attrs.firstSheet ?? 0) > activeTab) delete view.attrs.firstSheet;
  }
  return node;
}

function calculationNodes(model: WorkbookModel, was: XmlNode | undefined): XmlNode[] {
  const node = el('calcPr', { ...was?.attrs });
  const mode = CALCULATION[model.calculationMode];
  if ((attr(was, 'calcMode') ?? 'auto') !== mode) node.attrs.calcMode = mode;
  if (model.recalculateOnOpen) node.attrs.fullCalcOnLoad = '1';
  return was || Object.keys(node.attrs).length > 0 ? [node] : [];
}

function writeStrings(out: OfficePackage, path: string, strings: SharedStringWriter): void {
  const known = out.related(path, 'sharedStrings');
  if (strings.size === 0) {
    out.setRels(
      path,
      out.rels(path).filter((each) => relKind(each) !== 'sharedStrings'),
    );
    return;
  }
  const part = known ?? out.freePath('xl/sharedStrings#.xml').replace('Strings1.', 'Strings.');
  out.set(part, TYPE.sharedStrings, () => strings.document());
  out.relate(path, REL.sharedStrings, part);
}
