import type { TableModel } from '../../model/sheet';
import {
  type HostContext,
  type Scalar,
  HostError,
  invalidArgument,
  itemNotFound,
} from '../../wire/define';
import { argumentArea, callRange, readRange, writeRange } from '../arguments/area';
import { expectFlag } from '../arguments/expect';
import { applyFilters, clearFilters } from '../filter/rows';
import {
  bodyArea,
  expectNoOtherTable,
  expectTableName,
  expectTableStyle,
  headingNames,
} from './model';
import { asText, hideTotals, showTotals } from './cells';
import { define, ref } from '../define';
import { rangeRef, worksheetRef } from '../range/reference';
import type { Rect } from '../../model/rectangles';
import type { TableTarget } from './targets';

/** Turns the heading row off or on; the data stay where they are. */
function setShowHeaders({ sheet, table }: TableTarget, show: boolean, host: HostContext): void {
  if (show === table.showHeaders) return;
  const { top, left, right } = table.area;
  if (!show) {
    table.showHeaders = false;
    table.area = { ...table.area, top: top + 1 };
    callRange({ sheet, rect: { top, bottom: top, left, right } }, 'clear', ['Contents'], host);
    return;
  }
  const above = { top: top - 1, bottom: top - 1, left, right };
  const isFree = top > 0 && sheet.grid.used(true, above) === null;
  const area = isFree
    ? { ...table.area, top: top - 1 }
    : { ...table.area, bottom: table.area.bottom + 1 };
  if (!isFree) {
    callRange({ sheet, rect: { top, bottom: top, left, right } }, 'insert', ['Down'], host);
  }
  table.area = area;
  table.showHeaders = true;
  const heading = { ...area, bottom: area.top };
  writeRange(
    { sheet, rect: heading },
    'values',
    [table.columns.map(({ name }) => asText(name))],
    host,
  );
}

/** Moves the table's edges. Its headings stay in their row, and it keeps a row in common. */
function resize({ sheet, table }: TableTarget, given: unknown, host: HostContext): void {
  const { sheet: other, rect } = argumentArea(given, host, sheet);
  const touches = rect.left <= table.area.right && rect.right >= table.area.left;
  const least = (table.showHeaders ? 2 : 1) + (table.showTotals ? 1 : 0);
  const tooSmall = rect.bottom - rect.top + 1 < least;
  if (other !== sheet || rect.top !== table.area.top || !touches || tooSmall) {
    throw invalidArgument();
  }
  expectNoOtherTable(sheet, rect, table);
  const heading = { ...rect, bottom: rect.top };
  const texts = table.showHeaders
    ? (readRange({ sheet, rect: heading }, 'text', host) as string[][])[0]
    : undefined;
  const former = new Map(table.columns.map((column, i) => [table.area.left + i, column]));
  const columns: TableModel['columns'] = [];
  let nextId = Math.max(...table.columns.map(({ id }) => id)) + 1;
  for (let column = rect.left; column <= rect.right; column++) {
    const kept = former.get(column);
    if (kept) {
      columns.push(kept);
      continue;
    }
    const text = texts?.[column - rect.left] ?? '';
    const names = [...former.values(), ...columns].map(({ name }) => name);
    const [name = text] = headingNames([text], names);
    columns.push({ id: nextId++, name });
  }
  table.columns = columns;
  table.area = { ...rect };
  if (table.showHeaders) {
    writeRange({ sheet, rect: heading }, 'values', [columns.map(({ name }) => asText(name))], host);
  }
}

function removeTable({ sheet, table }: TableTarget, host: HostContext): void {
  clearFilters({ sheet, table });
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  host.raise({ type: 'tableDeleted', sheetId: sheet.id, tableId: String(table.id) });
}

function headingArea(table: TableModel): Rect {
  if (!table.showHeaders) throw itemNotFound();
  return { ...table.area, bottom: table.area.top };
}

function totalsArea(table: TableModel): Rect {
  if (!table.showTotals) throw itemNotFound();
  return { ...table.area, top: table.area.bottom };
}

type FlagName =
  'showBandedRows' | 'showBandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn';

const flag = (name: FlagName): Scalar<TableTarget> => ({
  get: ({ table }) => table[name],
  set: ({ table }, value) => {
    table[name] = expectFlag(value);
  },
});

export const tableType = define('Table', {
  id: ({ table }) => String(table.id),
  scalars: {
    id: { get: ({ table }) => String(table.id) },
    legacyId: { get: ({ table }) => String(table.id) },
    name: {
      get: ({ table }) => table.name,
      set: ({ table }, value, host) => {
        table.name = expectTableName(host.workbook, value, table);
      },
    },
    style: {
      get: ({ table }) => table.style ?? '',
      set: ({ table }, value) => {
        table.style = expectTableStyle(value);
      },
    },
    showHeaders: {
      get: ({ table }) => table.showHeaders,
      set: (target, value, host) => setShowHeaders(target, expectFlag(value), host),
    },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: (target, value, host) => {
        const show = expectFlag(value);
        if (show === target.table.showTotals) return;
        if (show) showTotals(target, host);
        else hideTotals(target, host);
      },
    },
    showFilterButton: {
      get: ({ table }) => table.showFilterButton,
      set: ({ table }, value) => {
        const show = expectFlag(value);
        if (show && !table.showHeaders) {
          throw new HostError('InvalidOperation', 'A table without headings has no filter button.');
        }
        table.showFilterButton = show;
      },
    },
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
  },
  objects: {
    autoFilter: (target) => ref('AutoFilter', target),
    columns: (target) => ref('TableColumnCollection', target),
    rows: (target) => ref('TableRowCollection', target),
    sort: (target) => ref('TableSort', target),
    worksheet: ({ sheet }) => worksheetRef(sheet),
  },
  methods: {
    clearFilters: (target) => clearFilters(target),
    reapplyFilters: (target, _args, host) => applyFilters(target, host),
    convertToRange: (target, _args, host) => {
      const { area } = target.table;
      removeTable(target, host);
      return rangeRef(target.sheet, area);
    },
    delete: (target, _args, host) => {
      const { area } = target.table;
      removeTable(target, host);
      callRange({ sheet: target.sheet, rect: area }, 'clear', ['All'], host);
    },
    getDataBodyRange: ({ sheet, table }) => rangeRef(sheet, bodyArea(table)),
    getHeaderRowRange: ({ sheet, table }) => rangeRef(sheet, headingArea(table)),
    getRange: ({ sheet, table }) => rangeRef(sheet, { ...table.area }),
    getTotalRowRange: ({ sheet, table }) => rangeRef(sheet, totalsArea(table)),
    resize: (target, [range], host) => resize(target, range, host),
  },
});
