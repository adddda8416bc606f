import { toA1 } from '../../model/address';
import type { Cell } from '../../model/cell';
import type { SheetModel } from '../../model/sheet';
import { type HostContext, type HostRef, invalidArgument } from '../../wire/define';
import { isError } from './input';
import { styleIdAt } from '../style/cell-style';
import { expectFlag, expectObject, expectOneOf, expectWhole, omitted } from '../arguments/expect';
import { copiedFormula } from '../../formula/references';
import { requirePermission, requireWritable } from './protection-check';
import { told } from '../range/write';
import type { RangeTarget } from '../range/target';
import { valueOf } from '../range/read';
import { define, ref } from '../define';
import type { Rect } from '../../model/rectangles';

/** A line of cells as sorting and removing duplicates move it. */
type Line = Cell[];

function linesOf(sheet: SheetModel, rect: Rect, byColumns: boolean): Line[] {
  const lines: Line[] = [];
  const [from, to] = byColumns ? [rect.left, rect.right] : [rect.top, rect.bottom];
  const [start, end] = byColumns ? [rect.top, rect.bottom] : [rect.left, rect.right];
  for (let at = from; at <= to; at++) {
    const line: Line = [];
    for (let across = start; across <= end; across++) {
      const [row, column] = byColumns ? [across, at] : [at, across];
      const style = styleIdAt(sheet, row, column);
      line.push({ content: null, ...sheet.grid.get(row, column), style });
    }
    lines.push(line);
  }
  return lines;
}

function putLines(
  sheet: SheetModel,
  rect: Rect,
  lines: { line: Line; from: number }[],
  byColumns: boolean,
): void {
  for (const [index, { line, from }] of lines.entries()) {
    for (const [across, cell] of line.entries()) {
      const row = byColumns ? rect.top + across : rect.top + index;
      const column = byColumns ? rect.left + index : rect.left + across;
      const by = index - from;
      const formula =
        cell.formula && copiedFormula(cell.formula, byColumns ? 0 : by, byColumns ? by : 0);
      sheet.grid.set(row, column, { ...cell, ...(formula ? { formula } : {}) });
    }
  }
}

/** Excel's order: numbers, text, FALSE, TRUE, errors; empty cells last either way. */
function rank(cell: Cell): number {
  if (typeof cell.content === 'number') return 0;
  if (typeof cell.content === 'string') return 1;
  if (typeof cell.content === 'boolean') return 2;
  return isError(cell.content) ? 3 : 4;
}

function compare(a: Cell, b: Cell, ascending: boolean, matchCase: boolean): number {
  const [first, second] = [rank(a), rank(b)];
  if (first === 4 || second === 4) return first - second;
  const sign = ascending ? 1 : -1;
  if (first !== second) return sign * (first - second);
  if (first === 1) {
    const options = { sensitivity: matchCase ? 'variant' : 'accent' } as const;
    return sign * String(a.content).localeCompare(String(b.content), 'en', options);
  }
  return first === 3 ? 0 : sign * (Number(a.content) - Number(b.content));
}

/** Sorts a range as `RangeSort.apply` does. Lines that are equal keep their order. */
export function sortRange(target: RangeTarget, args: unknown[], host: HostContext): void {
  const [fields, matchCase, hasHeaders, orientation] = args;
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  const byColumns =
    !omitted(orientation) && expectOneOf(orientation, ['Rows', 'Columns']) === 'Columns';
  const cases = omitted(matchCase) ? false : expectFlag(matchCase);
  const header = !omitted(hasHeaders) && expectFlag(hasHeaders) ? 1 : 0;
  requireWritable(target, host);
  requirePermission(target.sheet, 'sort');
  const { sheet } = target;
  const rect = byColumns
    ? { ...target.rect, left: target.rect.left + header }
    : { ...target.rect, top: target.rect.top + header };
  const width = byColumns ? rect.bottom - rect.top : rect.right - rect.left;
  const keys = fields.map((field) => {
    const { key, ascending, sortOn } = expectObject(field);
    if (!omitted(sortOn) && sortOn !== 'Value') throw invalidArgument();
    return {
      key: expectWhole(key, 0, width),
      ascending: omitted(ascending) ? true : expectFlag(ascending),
    };
  });
  const lines = linesOf(sheet, rect, byColumns).map((line, from) => ({ line, from }));
  lines.sort((a, b) => {
    for (const { key, ascending } of keys) {
      const [first, second] = [a.line[key], b.line[key]];
      const order = first && second ? compare(first, second, ascending, cases) : 0;
      if (order !== 0) return order;
    }
    return a.from - b.from;
  });
  putLines(sheet, rect, lines, byColumns);
  told(target, host);
  host.raise({
    type: byColumns ? 'worksheetColumnSorted' : 'worksheetRowSorted',
    sheetId: sheet.id,
    address: toA1(target.rect),
  });
}

export const rangeSortType = define('RangeSort', {
  methods: { apply: sortRange },
});

export const removeDuplicatesResultType = define('RemoveDuplicatesResult', {
  scalars: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

/** `Range.removeDuplicates`: keeps the first line of each kind and moves the rest up. */
export function removeDuplicates(
  target: RangeTarget,
  [columns, includesHeader]: unknown[],
  host: HostContext,
): HostRef {
  const { sheet } = target;
  const width = target.rect.right - target.rect.left;
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
  const keys = columns.map((column) => expectWhole(column, 0, width));
  const header = expectFlag(includesHeader) ? 1 : 0;
  requireWritable(target, host);
  const rect = { ...target.rect, top: target.rect.top + header };
  const lines = linesOf(sheet, rect, false).map((line, from) => ({ line, from }));
  const seen = new Set<string>();
  const kept = lines.filter(({ line }) => {
    const key = JSON.stringify(
      keys.map((at) => {
        const value = valueOf(line[at]);
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  putLines(sheet, rect, kept, false);
  for (let row = rect.top + kept.length; row <= rect.bottom; row++) {
    sheet.grid.forEach(
      (cell, _, column) => {
        sheet.grid.set(row, column, { content: null, style: cell.style });
      },
      { ...rect, top: row, bottom: row },
    );
  }
  told(target, host);
  const result = { removed: lines.length - kept.length, uniqueRemaining: kept.length };
  return ref('RemoveDuplicatesResult', result);
}
