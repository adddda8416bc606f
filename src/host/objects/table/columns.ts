import {
  type HostContext,
  type HostRef,
  HostError,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from '../../wire/define';
import { callRange, readRange, writeRange } from '../arguments/area';
import { expectFilledText, expectText, expectWhole, omitted } from '../arguments/expect';
import { withColumnInserted, withColumnRemoved } from '../../model/filter';
import { asText } from './cells';
import { bodyRows, headingNames } from './model';
import { define, ref } from '../define';
import { rangeRef } from '../range/reference';
import type { Rect } from '../../model/rectangles';
import type { ColumnTarget, TableTarget } from './targets';

const indexOf = ({ table, column }: ColumnTarget) => table.columns.indexOf(column);

/** The column's cells on the sheet, in the rows given. */
function cells(target: ColumnTarget, rows: { top: number; bottom: number }): Rect {
  const index = indexOf(target);
  if (index < 0) throw itemNotFound();
  const column = target.table.area.left + index;
  return { ...rows, left: column, right: column };
}

function whole(target: ColumnTarget): Rect {
  return cells(target, target.table.area);
}

function rename(target: ColumnTarget, value: unknown, host: HostContext): void {
  const { sheet, table, column } = target;
  const name = expectFilledText(value);
  const wanted = name.toLowerCase();
  if (table.columns.some((each) => each !== column && each.name.toLowerCase() === wanted)) {
    throw itemAlreadyExists();
  }
  if (table.showHeaders) {
    const top = table.area.top;
    const rect = cells(target, { top, bottom: top });
    writeRange({ sheet, rect }, 'values', [[asText(name)]], host);
  }
  column.name = name;
}

function setValues(target: ColumnTarget, value: unknown, host: HostContext): void {
  const { sheet, table } = target;
  writeRange({ sheet, rect: whole(target) }, 'values', value, host);
  if (!table.showHeaders) return;
  const heading = cells(target, { top: table.area.top, bottom: table.area.top });
  const text = (readRange({ sheet, rect: heading }, 'text', host) as string[][])[0]?.[0] ?? '';
  const others = table.columns.filter((each) => each !== target.column).map(({ name }) => name);
  const [name = text] = headingNames([text], others);
  rename(target, name, host);
}

function remove(target: ColumnTarget, host: HostContext): void {
  const { sheet, table, column } = target;
  if (table.columns.length === 1) {
    throw new HostError('InvalidOperation', 'A table keeps at least one column.');
  }
  const rect = whole(target);
  const index = indexOf(target);
  const area = { ...table.area, right: table.area.right - 1 };
  const columns = table.columns.filter((each) => each !== column);
  table.filters = withColumnRemoved(table.filters, index);
  callRange({ sheet, rect }, 'delete', ['Left'], host);
  table.columns = columns;
  table.area = area;
}

export const tableColumnType = define('TableColumn', {
  id: ({ column }) => String(column.id),
  scalars: {
    id: { get: ({ column }) => column.id },
    index: { get: indexOf },
    name: { get: ({ column }) => column.name, set: rename },
    values: {
      get: (target, host) =>
        readRange({ sheet: target.sheet, rect: whole(target) }, 'values', host),
      set: setValues,
    },
  },
  objects: {
    filter: (target) => ref('Filter', { ...target, index: indexOf(target) }),
  },
  methods: {
    delete: (target, _args, host) => remove(target, host),
    getRange: (target) => rangeRef(target.sheet, whole(target)),
    getDataBodyRange: (target) => rangeRef(target.sheet, cells(target, bodyRows(target.table))),
    getHeaderRowRange: (target) => {
      const { top } = target.table.area;
      if (!target.table.showHeaders) throw itemNotFound();
      return rangeRef(target.sheet, cells(target, { top, bottom: top }));
    },
    getTotalRowRange: (target) => {
      const { bottom } = target.table.area;
      if (!target.table.showTotals) throw itemNotFound();
      return rangeRef(target.sheet, cells(target, { top: bottom, bottom }));
    },
  },
});

/** The values given to add, as a column of cells; null where none were given. */
function expectColumn(given: unknown, height: number): unknown[][] | null {
  if (omitted(given)) return null;
  const rows = Array.isArray(given)
    ? given.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [[given]];
  if (rows.length !== height || rows.some((row) => row.length !== 1)) throw invalidArgument();
  return rows;
}

function add(target: TableTarget, args: unknown[], host: HostContext): HostRef {
  const { sheet, table } = target;
  const count = table.columns.length;
  const given = omitted(args[0]) ? -1 : expectWhole(args[0], -1, count);
  const index = given === -1 ? count : given;
  const { top, bottom } = table.area;
  const values = expectColumn(args[1], bottom - top + 1);
  const wanted = omitted(args[2]) ? (headingOf(values, table.showHeaders) ?? '') : args[2];
  const taken = table.columns.map(({ name }) => name);
  const [name = ''] = headingNames([expectText(wanted)], taken);
  const left = table.area.left + index;
  const rect = { top, bottom, left, right: left };
  const area = { ...table.area, right: table.area.right + 1 };
  const columns = [...table.columns];
  const column = { id: Math.max(0, ...columns.map(({ id }) => id)) + 1, name };
  const beside = { ...rect, right: Math.max(sheet.grid.used(false)?.right ?? 0, left) };
  if (index < count || sheet.grid.used(false, beside)) {
    callRange({ sheet, rect }, 'insert', ['Right'], host);
  }
  table.area = area;
  table.columns = columns.toSpliced(index, 0, column);
  table.filters = withColumnInserted(table.filters, index);
  if (values) writeRange({ sheet, rect }, 'values', values, host);
  if (table.showHeaders) {
    writeRange({ sheet, rect: { ...rect, bottom: top } }, 'values', [[asText(name)]], host);
  }
  return ref('TableColumn', { ...target, column });
}

function headingOf(values: unknown[][] | null, showHeaders: boolean): unknown {
  return showHeaders ? values?.[0]?.[0] : undefined;
}

function find(target: TableTarget, key: unknown): HostRef | null {
  const { columns } = target.table;
  const wanted = expectText(key).toLowerCase();
  const found =
    typeof key === 'number'
      ? columns.find(({ id }) => id === key)
      : (columns.find(({ name }) => name.toLowerCase() === wanted) ??
        columns.find(({ id }) => String(id) === wanted));
  return found ? ref('TableColumn', { ...target, column: found }) : null;
}

export const tableColumnCollectionType = define('TableColumnCollection', {
  scalars: { count: { get: ({ table }) => table.columns.length } },
  items: (target) =>
    target.table.columns.map((column) => ref('TableColumn', { ...target, column })),
  methods: {
    add: (target, args, host) => add(target, args, host),
    getItem: (target, [key]) => {
      const found = find(target, key);
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (target, [key]) => find(target, key),
  },
});
