import type { NamedItemModel } from '../../model/sheet';
import {
  type HostContext,
  type HostRef,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from '../../wire/define';
import { argumentAreas, isReference } from '../arguments/area';
import { expectFilledText, expectFlag, expectText, omitted } from '../arguments/expect';
import { formulaReference } from '../../formula/reference';
import { namedArea, namedValue, namedValueType } from './value';
import { define, ref } from '../define';
import { rangeRef, worksheetRef } from '../range/reference';
import type { NamesTarget } from './targets';

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const CELL_LIKE = /^(\$?[a-z]{1,3}\$?\d{1,7}|r\d*(c\d*)?|c\d*)$/i;

/** The name as Excel accepts it, or InvalidArgument: no blanks, no cell addresses. */
function expectItemName(value: unknown): string {
  const name = expectFilledText(value);
  if (!VALID_NAME.test(name) || CELL_LIKE.test(name)) throw invalidArgument();
  return name;
}

function listOf({ workbook, sheet }: NamesTarget): NamedItemModel[] {
  return sheet ? sheet.names : workbook.names;
}

/** Names that Excel keeps for itself (print areas, filters) are no items of the collection. */
export function isReservedName(name: string): boolean {
  return /^_xl(nm|fn|pm)\./i.test(name);
}

function visibleItems(target: NamesTarget): NamedItemModel[] {
  return listOf(target).filter((item) => !isReservedName(item.name));
}

function itemRef(names: NamesTarget, item: NamedItemModel): HostRef {
  return ref('NamedItem', { ...names, item });
}

function findItem(names: NamesTarget, key: unknown): HostRef | null {
  const wanted = expectText(key).toLowerCase();
  const found = visibleItems(names).find((item) => item.name.toLowerCase() === wanted);
  return found ? itemRef(names, found) : null;
}

function addItem(names: NamesTarget, name: unknown, formula: string, comment: unknown): HostRef {
  const item: NamedItemModel = {
    name: expectItemName(name),
    formula,
    visible: true,
    comment: omitted(comment) ? '' : expectText(comment),
  };
  const wanted = item.name.toLowerCase();
  const taken = listOf(names).some((other) => other.name.toLowerCase() === wanted);
  const tables = names.sheet ? [] : names.workbook.sheets.flatMap((sheet) => sheet.tables);
  if (taken || tables.some((table) => table.name.toLowerCase() === wanted)) {
    throw itemAlreadyExists();
  }
  listOf(names).push(item);
  return itemRef(names, item);
}

/** A reference as it is given to `add`: a range, an address or a formula. */
function referenceFormula(names: NamesTarget, reference: unknown, host: HostContext): string {
  if (isReference(reference)) {
    const { sheet, rects } = argumentAreas(reference, host, names.sheet);
    return `=${rects.map((rect) => formulaReference(sheet, rect)).join(',')}`;
  }
  const text = expectFilledText(reference);
  return text.startsWith('=') ? text : `=${text}`;
}

export const namedItemType = define('NamedItem', {
  id: ({ item }) => item.name,
  scalars: {
    name: { get: ({ item }) => item.name },
    formula: {
      get: ({ item }) => item.formula,
      set: ({ item }, value) => {
        const formula = expectFilledText(value);
        item.formula = formula.startsWith('=') ? formula : `=${formula}`;
      },
    },
    comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value) => {
        item.comment = expectText(value);
      },
    },
    visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = expectFlag(value);
      },
    },
    scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    type: { get: ({ item, sheet }, host) => namedValueType(host.workbook, item.formula, sheet) },
    value: { get: ({ item, sheet }, host) => namedValue(host.workbook, item.formula, sheet) },
  },
  objects: {
    arrayValues: (target) => ref('NamedItemArrayValues', target),
    worksheet: ({ sheet }) => {
      if (!sheet) throw itemNotFound();
      return worksheetRef(sheet);
    },
    worksheetOrNullObject: ({ sheet }) => (sheet ? worksheetRef(sheet) : null),
  },
  methods: {
    delete: ({ item, ...names }) => {
      const list = listOf(names);
      list.splice(list.indexOf(item), 1);
    },
    getRange: ({ item, sheet }, _args, host) => {
      const area = namedArea(host.workbook, item.formula, sheet);
      if (!area) throw invalidArgument();
      return rangeRef(area.sheet, area.rect);
    },
    getRangeOrNullObject: ({ item, sheet }, _args, host) => {
      const area = namedArea(host.workbook, item.formula, sheet);
      return area && rangeRef(area.sheet, area.rect);
    },
  },
});

export const namedItemCollectionType = define('NamedItemCollection', {
  items: (names) => visibleItems(names).map((item) => itemRef(names, item)),
  methods: {
    add: (names, [name, reference, comment], host) =>
      addItem(names, name, referenceFormula(names, reference, host), comment),
    addFormulaLocal: (names, [name, formula, comment], host) =>
      addItem(names, name, referenceFormula(names, expectFilledText(formula), host), comment),
    getCount: (names) => visibleItems(names).length,
    getItem: (names, [key]) => {
      const found = findItem(names, key);
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (names, [key]) => findItem(names, key),
  },
});
