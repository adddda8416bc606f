import { type HostContext, type HostRef, invalidArgument } from '../../wire/define';
import { callRange, readRange, writeRange } from '../arguments/area';
import { expectWhole, omitted } from '../arguments/expect';
import { makeRowRoom } from './cells';
import { bodyArea, bodyRows, rowCount } from './model';
import { define, ref } from '../define';
import { rangeRef } from '../range/reference';
import type { Rect } from '../../model/rectangles';
import type { IndexTarget, TableTarget } from './targets';

function rowArea({ table, index }: IndexTarget): Rect {
  const row = bodyRows(table).top + index;
  if (index < 0 || index >= rowCount(table)) throw invalidArgument();
  return { ...table.area, top: row, bottom: row };
}

export const tableRowType = define('TableRow', {
  id: ({ index }) => String(index),
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: (target, host) =>
        readRange({ sheet: target.sheet, rect: rowArea(target) }, 'values', host),
      set: (target, value, host) =>
        writeRange({ sheet: target.sheet, rect: rowArea(target) }, 'values', value, host),
    },
  },
  methods: {
    delete: (target, _args, host) => deleteRow(target, host),
    getRange: (target) => rangeRef(target.sheet, rowArea(target)),
  },
});

/** Takes a row out. A table keeps one row: the last is only emptied. */
function deleteRow(target: IndexTarget, host: HostContext): void {
  const { sheet, table } = target;
  const rect = rowArea(target);
  if (rowCount(table) === 1) {
    callRange({ sheet, rect }, 'clear', ['Contents'], host);
    return;
  }
  const area = { ...table.area, bottom: table.area.bottom - 1 };
  // Shrunk first, so that the shift below moves what stands under the table and not the table.
  table.area = area;
  callRange({ sheet, rect }, 'delete', ['Up'], host);
  table.area = area;
}

/** The rows given to add: a block as wide as the table, or one blank row. */
function expectRows(given: unknown, width: number): unknown[][] {
  if (omitted(given)) return [Array.from({ length: width }, () => null)];
  const rows = Array.isArray(given) ? (Array.isArray(given[0]) ? given : [given]) : [[given]];
  const fits = rows.every((row) => Array.isArray(row) && row.length === width);
  if (rows.length === 0 || !fits) throw invalidArgument();
  return rows as unknown[][];
}

function add(target: TableTarget, args: unknown[], host: HostContext): HostRef {
  const { sheet, table } = target;
  const rows = expectRows(args[1], table.columns.length);
  const count = rowCount(table);
  const given = omitted(args[0]) ? -1 : expectWhole(args[0], -1, count);
  const index = given === -1 ? count : given;
  const body = bodyArea(table);
  // A table of one blank row is new or was emptied: Excel fills that row first.
  const isBlank = count === 1 && sheet.grid.used(true, body) === null;
  const at = isBlank ? 0 : index;
  const added = isBlank ? rows.length - 1 : rows.length;
  const first = body.top + at;
  const bottom = table.area.bottom + added;
  const area = { ...table.area, bottom };
  if (added > 0) {
    const from = isBlank ? first + 1 : first;
    const room = { ...table.area, top: from, bottom: from + added - 1 };
    if (at === count && !table.showTotals) makeRowRoom(sheet, room, host);
    else callRange({ sheet, rect: room }, 'insert', ['Down'], host);
    table.area = area;
    copyLook(target, room, isBlank ? first : first > body.top ? first - 1 : first + added);
  }
  table.area = area;
  const rect = { ...table.area, top: first, bottom: first + rows.length - 1 };
  writeRange({ sheet, rect }, 'values', rows, host);
  host.raise({
    type: 'tableChanged',
    sheetId: sheet.id,
    tableId: String(table.id),
    changeType: 'RowInserted',
  });
  return ref('TableRow', { sheet, table, index: at });
}

/** New rows look like the row that they follow, number formats included. */
function copyLook({ sheet, table }: TableTarget, rows: Rect, from: number): void {
  const model = { ...table.area, top: from, bottom: from };
  for (let column = model.left; column <= model.right; column++) {
    const style = sheet.grid.get(from, column)?.style ?? 0;
    if (style === 0) continue;
    for (let row = rows.top; row <= rows.bottom; row++) {
      const cell = sheet.grid.get(row, column);
      sheet.grid.set(row, column, { ...(cell ?? { content: null }), style });
    }
  }
}

export const tableRowCollectionType = define('TableRowCollection', {
  scalars: { count: { get: ({ table }) => rowCount(table) } },
  items: (target) =>
    Array.from({ length: rowCount(target.table) }, (_, index) =>
      ref('TableRow', { ...target, index }),
    ),
  methods: {
    add: (target, args, host) => add(target, args, host),
    getItemAt: (target, [index]) =>
      ref('TableRow', { ...target, index: expectWhole(index, 0, rowCount(target.table) - 1) }),
    getCount: ({ table }) => rowCount(table),
  },
});
