import { MAX_ROWS } from '../../model/address';
import type { SheetModel, TableModel } from '../../model/sheet';
import { type HostContext, type HostRef, invalidArgument, itemNotFound } from '../../wire/define';
import { argumentArea, callRange, readRange, writeRange } from '../arguments/area';
import { expectFlag } from '../arguments/expect';
import { contains, overlap, type Rect } from '../../model/rectangles';
import { asText } from './cells';
import { allTables, expectNoOtherTable, freeTableName, headingNames } from './model';
import { define, ref } from '../define';
import type { TableTarget, TablesTarget } from './targets';

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
  return found ? ref('Table', found) : null;
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
    filters: [],
  };
  writeRange({ sheet, rect: heading }, 'values', [names.map(asText)], host);
  sheet.tables.push(table);
  host.raise({ type: 'tableAdded', sheetId: sheet.id, tableId: String(table.id) });
  return ref('Table', { sheet, table });
}

/** Whole columns end where the sheet's cells end. */
function withinUsedRows(sheet: SheetModel, rect: Rect): Rect {
  if (rect.bottom < MAX_ROWS - 1) return { ...rect };
  const used = sheet.grid.used(false, rect);
  return { ...rect, bottom: Math.max(used?.bottom ?? 0, rect.top + 1) };
}

export const tableCollectionType = define('TableCollection', {
  scalars: { count: { get: (target) => tablesOf(target).length } },
  items: (target) => tablesOf(target).map((each) => ref('Table', each)),
  methods: {
    add: (target, args, host) => add(target, args, host),
    getItem: (target, [key]) => get(target, key),
    getItemOrNullObject: (target, [key]) => find(target, key),
  },
});

export const tableScopedCollectionType = define('TableScopedCollection', {
  items: (target) => tablesOf(target).map((each) => ref('Table', each)),
  methods: {
    getFirst: (target) => {
      const [first] = tablesOf(target);
      if (!first) throw itemNotFound();
      return ref('Table', first);
    },
    getItem: (target, [key]) => get(target, key),
    getItemOrNullObject: (target, [key]) => find(target, key),
  },
});
