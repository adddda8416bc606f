import type { SheetModel, TableModel } from '../../model/sheet';
import type { HostContext } from '../../wire/define';
import { callRange, writeRange } from '../arguments/area';
import { bodyArea } from './model';
import type { Rect } from '../../model/rectangles';
import type { TableTarget } from './targets';

/** A value that stays text when it is written to a cell. */
export function asText(text: string): string {
  const isPlain = text !== '' && !/^[=+\-@']/.test(text) && !Number.isFinite(Number(text));
  return isPlain ? text : `'${text}`;
}

/** Makes room below: shifts cells down unless the row is free anyway. */
export function makeRowRoom(sheet: SheetModel, row: Rect, host: HostContext): void {
  const below = { ...row, bottom: sheet.grid.used(false)?.bottom ?? row.bottom };
  const isFree = below.bottom < row.top || sheet.grid.used(false, below) === null;
  if (!isFree) callRange({ sheet, rect: row }, 'insert', ['Down'], host);
}

function totalOf(sheet: SheetModel, table: TableModel, index: number) {
  const column = table.area.left + index;
  const numbers: number[] = [];
  let filled = 0;
  sheet.grid.forEach(
    ({ content }) => {
      if (content !== null) filled++;
      if (typeof content === 'number') numbers.push(content);
    },
    { ...bodyArea(table), left: column, right: column },
  );
  const isNumeric = filled > 0 && numbers.length === filled;
  return isNumeric
    ? { name: 'sum', code: 109, content: numbers.reduce((sum, value) => sum + value, 0) }
    : { name: 'count', code: 103, content: filled };
}

/** Adds the totals row: "Total" first, the sum or count of the last column last. */
export function showTotals({ sheet, table }: TableTarget, host: HostContext): void {
  const row = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + 1 };
  const last = table.columns.length - 1;
  const total = totalOf(sheet, table, last);
  const area = { ...table.area, bottom: row.bottom };
  makeRowRoom(sheet, row, host);
  table.area = area;
  table.showTotals = true;
  const [first] = table.columns;
  if (first && last > 0) {
    first.totalsLabel = 'Total';
    writeRange({ sheet, rect: { ...row, right: row.left } }, 'values', [['Total']], host);
  }
  const column = table.columns[last];
  if (!column) return;
  column.totalsFunction = total.name;
  const name = column.name.replace(/['#[\]]/g, "'$&");
  const formula = `=SUBTOTAL(${total.code},${table.name}[${name}])`;
  const former = sheet.grid.get(row.top, row.right);
  sheet.grid.set(row.top, row.right, {
    content: total.content,
    formula,
    style: former?.style ?? 0,
  });
}

/** Takes the totals row away, and the cells below it up. */
export function hideTotals({ sheet, table }: TableTarget, host: HostContext): void {
  const row = { ...table.area, top: table.area.bottom };
  const area = { ...table.area, bottom: table.area.bottom - 1 };
  for (const column of table.columns) {
    delete column.totalsFunction;
    delete column.totalsLabel;
  }
  table.showTotals = false;
  table.area = area;
  callRange({ sheet, rect: row }, 'delete', ['Up'], host);
  table.area = area;
}
