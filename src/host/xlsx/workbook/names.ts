import { MAX_COLUMNS, MAX_ROWS, columnLetters, parseA1, toA1 } from '../../model/address';
import { quoteSheet, tokeniseFormula } from '../../formula/tokens';
import type { NamedItemModel, SheetModel } from '../../model/sheet';
import { originOf, rememberOrigin } from '../kept';
import type { XmlNode } from '../xml/node';
import { attr, children, el, flag, number, textOf } from '../xml/node';
import type { Rect } from '../../model/rectangles';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';

/** Names of the workbook, and the built-in ones that the model has no room for. */
export interface ReadNames {
  names: NamedItemModel[];
  others: { sheet: SheetModel | null; node: XmlNode }[];
}

/**
 * Reads definedNames; names of a sheet and its print area and titles go to the sheet.
 * @param byPosition Sheets by their place in workbook.xml; undefined where it is no worksheet.
 */
export function readNames(
  definedNames: XmlNode | undefined,
  byPosition: (SheetModel | undefined)[],
): ReadNames {
  const result: ReadNames = { names: [], others: [] };
  for (const node of children(definedNames, 'definedName')) {
    const name = attr(node, 'name') ?? '';
    const position = number(node, 'localSheetId');
    const sheet = position === undefined ? undefined : byPosition[position];
    if (name.startsWith('_xlnm.')) {
      const known = sheet !== undefined && readBuiltIn(name, textOf(node), sheet);
      if (!known) result.others.push({ sheet: sheet ?? null, node });
      continue;
    }
    const item: NamedItemModel = {
      name,
      formula: `=${textOf(node)}`,
      visible: !flag(node, 'hidden'),
      comment: attr(node, 'comment') ?? '',
    };
    rememberOrigin(item, node);
    if (sheet) sheet.names.push(item);
    else if (position === undefined) result.names.push(item);
  }
  return result;
}

/** The areas that a reference formula lists; null where it is anything else. */
function areasIn(formula: string): Rect[] | null {
  const areas: Rect[] = [];
  let reference = '';
  for (const token of [...tokeniseFormula(formula), { kind: 'other', text: ',' }]) {
    if (token.kind === 'sheet') continue;
    if (token.text !== ',') {
      reference += token.text;
      continue;
    }
    const area = parseA1(reference);
    if (!area) return null;
    areas.push(area);
    reference = '';
  }
  return areas;
}

function readBuiltIn(name: string, formula: string, sheet: SheetModel): boolean {
  const areas = areasIn(formula);
  if (!areas) return false;
  if (name === PRINT_AREA) {
    sheet.pageLayout.printArea = areas;
    return true;
  }
  if (name === FILTER) return true;
  if (name !== PRINT_TITLES) return false;
  for (const area of areas) {
    if (area.left === 0 && area.right === MAX_COLUMNS - 1) {
      sheet.pageLayout.titleRows = { from: area.top, to: area.bottom };
    } else if (area.top === 0 && area.bottom === MAX_ROWS - 1) {
      sheet.pageLayout.titleColumns = { from: area.left, to: area.right };
    } else return false;
  }
  return true;
}

/** An address with every part absolute, as names write it. */
function absolute(area: Rect): string {
  return toA1(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

function builtIns(sheet: SheetModel): { name: string; formula: string; hidden?: boolean }[] {
  const prefix = `${quoteSheet(sheet.name)}!`;
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const found: { name: string; formula: string; hidden?: boolean }[] = [];
  if (sheet.autoFilter) {
    found.push({ name: FILTER, formula: prefix + absolute(sheet.autoFilter.area), hidden: true });
  }
  if (printArea && printArea.length > 0) {
    found.push({
      name: PRINT_AREA,
      formula: printArea.map((area) => prefix + absolute(area)).join(','),
    });
  }
  const titles: string[] = [];
  if (titleColumns) {
    titles.push(`$${columnLetters(titleColumns.from)}:$${columnLetters(titleColumns.to)}`);
  }
  if (titleRows) titles.push(`$${titleRows.from + 1}:$${titleRows.to + 1}`);
  if (titles.length > 0) {
    found.push({ name: PRINT_TITLES, formula: titles.map((each) => prefix + each).join(',') });
  }
  return found;
}

function nameNode(item: NamedItemModel, position: number | undefined): XmlNode {
  const attrs = { ...originOf(item)?.attrs };
  for (const each of ['name', 'comment', 'hidden', 'localSheetId']) delete attrs[each];
  return el(
    'definedName',
    {
      name: item.name,
      comment: item.comment || undefined,
      localSheetId: position,
      hidden: item.visible ? undefined : 1,
      ...attrs,
    },
    [item.formula.replace(/^=/, '')],
  );
}

/**
 * Writes definedNames, sorted as Excel sorts them.
 * @param positionOf The place of a sheet in workbook.xml; undefined where it is gone.
 */
export function nameNodes(
  names: NamedItemModel[],
  sheets: SheetModel[],
  others: ReadNames['others'],
  positionOf: (sheet: SheetModel) => number | undefined,
): XmlNode[] {
  const nodes = names.map((item) => nameNode(item, undefined));
  const taken = new Set<string>();
  for (const sheet of sheets) {
    const localSheetId = positionOf(sheet);
    for (const { name, formula, hidden } of builtIns(sheet)) {
      taken.add(`${name} ${localSheetId}`);
      const attrs = { name, localSheetId, hidden: hidden ? 1 : undefined };
      nodes.push(el('definedName', attrs, [formula]));
    }
    nodes.push(...sheet.names.map((item) => nameNode(item, localSheetId)));
  }
  for (const { sheet, node } of others) {
    const localSheetId = sheet ? positionOf(sheet) : undefined;
    if (sheet && localSheetId === undefined) continue;
    if (taken.has(`${attr(node, 'name')} ${localSheetId}`)) continue;
    const attrs = { ...node.attrs };
    if (localSheetId !== undefined) attrs.localSheetId = String(localSheetId);
    nodes.push({ ...node, attrs });
  }
  const key = (node: XmlNode) => (node.attrs.name ?? '').toLowerCase();
  return nodes.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
