import { MAX_ROWS } from '../../model/address';
import type { Rect, SheetModel, TableModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import {
  type HostContext,
  type HostRef,
  type TypeDef,
  invalidArgument,
  itemNotFound,
  ref,
} from '../../wire/define';
import { argumentArea, callRange, readRange, writeRange } from '../arguments/area';
import { expectFlag } from '../arguments/expect';
import { contains, overlap } from '../../model/rectangles';
import { tableType } from './table';
import { asText } from './cells';
import {
  type TableTarget,
  allTables,
  expectNoOtherTable,
  freeTableName,
  headingNames,
} from './model';

/** The tables of a workbook, of one sheet, or those that touch some areas of it. */
interface TablesTarget {
  workbook: WorkbookModel;
  sheet: SheetModel | null;
  within: { areas: Rect[]; fully: boolean } | null;
}

function tablesOf({ workbook, sheet, within }: TablesTarget): TableTarget[] {
  const own = allTables(workbook).filter((each) => !sheet || each.sheet === sheet);
  if (!within) return own;
  return own.filter(({ table }) =>
    within.areas.some((area) =>
      within.fully ? contains(area, table.area) : overlap(area, table.area),
    ),
  );
}

function find(target: TablesTarget, key: unknown): HostRef | null {
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
  const wanted = String(key).toLowerCase();
  const all = tablesOf(target);
  const found =
    all.find(({ table }) => table.name.toLowerCase() === wanted) ??
    all.find(({ table }) => String(table.id) === wanted);
  return found ? ref(tableType, found) : null;
}

function get(target: TablesTarget, key: unknown): HostRef {
  const found = find(target, key);
  if (!found) throw itemNotFound();
  return found;
}

/** Makes a table of a range, as Excel does: headings become texts, none empty, none twice. */
function add(target: TablesTarget, args: unknown[], host: HostContext): HostRef {
  const { sheet, rect } = argumentArea(args[0], host, target.sheet);
  if (target.sheet && sheet !== target.sheet) throw invalidArgument();
  const hasHeaders = expectFlag(args[1]);
  expectNoOtherTable(sheet, rect, null);
  const area = withinUsedRows(sheet, rect);
  const width = area.right - area.left + 1;
  const heading = { ...area, bottom: area.top };
  let names: string[];
  if (hasHeaders) {
    const texts = readRange({ sheet, rect: heading }, 'text', host) as string[][];
    names = headingNames(texts[0] ?? []);
    if (area.bottom === area.top) area.bottom++;
  } else {
    callRange({ sheet, rect: heading }, 'insert', ['Down'], host);
    names = headingNames(Array.from({ length: width }, () => ''));
    area.bottom++;
  }
  const table: TableModel = {
    id: Math.max(0, ...allTables(host.workbook).map((each) => each.table.id)) + 1,
    name: freeTableName(host.workbook),
    area,
    columns: names.map((name, index) => ({ id: index + 1, name })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  writeRange({ sheet, rect: heading }, 'values', [names.map(asText)], host);
  sheet.tables.push(table);
  host.raise({ type: 'tableAdded', sheetId: sheet.id, tableId: String(table.id) });
  return ref(tableType, { sheet, table });
}

/** Whole columns end where the sheet's cells end. */
function withinUsedRows(sheet: SheetModel, rect: Rect): Rect {
  if (rect.bottom < MAX_ROWS - 1) return { ...rect };
  const used = sheet.grid.used(false, rect);
  return { ...rect, bottom: Math.max(used?.bottom ?? 0, rect.top + 1) };
}

export const tableCollectionType: TypeDef<TablesTarget> = {
  name: 'TableCollection',
  scalars: { count: { get: (target) => tablesOf(target).length } },
  items: (target) => tablesOf(target).map((each) => ref(tableType, each)),
  methods: {
    add: (target, args, host) => add(target, args, host),
    getItem: (target, [key]) => get(target, key),
    getItemOrNullObject: (target, [key]) => find(target, key),
  },
};

export const tableScopedCollectionType: TypeDef<TablesTarget> = {
  name: 'TableScopedCollection',
  scalars: {},
  items: (target) => tablesOf(target).map((each) => ref(tableType, each)),
  methods: {
    getFirst: (target) => {
      const [first] = tablesOf(target);
      if (!first) throw itemNotFound();
      return ref(tableType, first);
    },
    getItem: (target, [key]) => get(target, key),
    getItemOrNullObject: (target, [key]) => find(target, key),
  },
};

/** Excel.TableCollection of the workbook. */
export function workbookTablesRef(workbook: WorkbookModel): HostRef {
  return ref(tableCollectionType, { workbook, sheet: null, within: null });
}

/** Excel.TableCollection of one sheet. */
export function worksheetTablesRef(workbook: WorkbookModel, sheet: SheetModel): HostRef {
  return ref(tableCollectionType, { workbook, sheet, within: null });
}

/** Excel.TableScopedCollection of ranges: the tables that they touch, or hold fully. */
export function tablesOfAreasRef(
  workbook: WorkbookModel,
  sheet: SheetModel,
  areas: Rect[],
  fully: boolean,
): HostRef {
  return ref(tableScopedCollectionType, { workbook, sheet, within: { areas, fully } });
}
