import type { Members } from '../define';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import { invalidArgument, found, type HostContext, type HostRef } from '../../wire/define';
import { argumentArea } from '../arguments/area';
import { expectFlag, expectOneOf, expectWhole, omitted } from '../arguments/expect';
import type { RangeTarget } from './target';
import { rangeRef } from './reference';
import { intersection, type Rect } from '../../model/rectangles';

type Method = (target: RangeTarget, args: unknown[], host: HostContext) => HostRef | null;

const DIRECTIONS = ['Left', 'Right', 'Up', 'Down'] as const;

/** A rectangle of the sheet, or InvalidArgument where it leaves the sheet or has no cells. */
function inSheet(rect: Rect): Rect {
  const outside =
    rect.top < 0 || rect.left < 0 || rect.bottom >= MAX_ROWS || rect.right >= MAX_COLUMNS;
  if (outside || rect.top > rect.bottom || rect.left > rect.right) throw invalidArgument();
  return rect;
}

/** A method that leads from one rectangle to another of the same sheet. */
const to =
  (find: (rect: Rect, ...args: unknown[]) => Rect): Method =>
  ({ sheet, rect }, args) =>
    rangeRef(sheet, inSheet(find(rect, ...args)));

function intersect(
  { sheet, rect }: RangeTarget,
  other: unknown,
  host: HostContext,
): HostRef | null {
  const { sheet: otherSheet, rect: otherRect } = argumentArea(other, host, sheet);
  if (otherSheet !== sheet) return null;
  const common = intersection(rect, otherRect);
  return common && rangeRef(sheet, common);
}

/** The used part of a range: null where nothing is used. */
function used({ sheet, rect }: RangeTarget, valuesOnly: unknown): HostRef | null {
  const only = omitted(valuesOnly) ? false : expectFlag(valuesOnly);
  const found = sheet.grid.used(only, rect);
  return found && rangeRef(sheet, found);
}

/** The block of filled cells around a range, up to empty rows and columns. */
function surroundingRegion({ sheet, rect }: RangeTarget): Rect {
  const holds = (area: Rect) => sheet.grid.used(true, area) !== null;
  const region = { ...rect };
  for (let grown = true; grown;) {
    grown = false;
    const { top, left, bottom, right } = region;
    const around = {
      left: Math.max(left - 1, 0),
      right: Math.min(right + 1, MAX_COLUMNS - 1),
      top: Math.max(top - 1, 0),
      bottom: Math.min(bottom + 1, MAX_ROWS - 1),
    };
    if (top > 0 && holds({ ...around, bottom: top - 1, top: top - 1 })) {
      region.top--;
      grown = true;
    }
    if (bottom < MAX_ROWS - 1 && holds({ ...around, top: bottom + 1, bottom: bottom + 1 })) {
      region.bottom++;
      grown = true;
    }
    if (left > 0 && holds({ ...around, right: left - 1, left: left - 1 })) {
      region.left--;
      grown = true;
    }
    if (right < MAX_COLUMNS - 1 && holds({ ...around, left: right + 1, right: right + 1 })) {
      region.right++;
      grown = true;
    }
  }
  return region;
}

/** Where Ctrl+arrow goes from a cell: to the end of a block, the start of the next, or the edge. */
function edgeFrom({ sheet }: RangeTarget, row: number, column: number, direction: string) {
  const down = direction === 'Down' ? 1 : direction === 'Up' ? -1 : 0;
  const right = direction === 'Right' ? 1 : direction === 'Left' ? -1 : 0;
  const filled = (y: number, x: number) => {
    const cell = sheet.grid.get(y, x);
    return cell !== undefined && (cell.content !== null || cell.formula !== undefined);
  };
  const inside = (y: number, x: number) => y >= 0 && x >= 0 && y < MAX_ROWS && x < MAX_COLUMNS;
  const bounds = sheet.grid.used(true);
  const beyond = (y: number, x: number) =>
    !bounds ||
    (down > 0 && y > bounds.bottom) ||
    (down < 0 && y < bounds.top) ||
    (right > 0 && x > bounds.right) ||
    (right < 0 && x < bounds.left);
  let y = row + down;
  let x = column + right;
  if (!inside(y, x)) return { row, column };
  if (filled(row, column) && filled(y, x)) {
    while (inside(y + down, x + right) && filled(y + down, x + right)) {
      y += down;
      x += right;
    }
    return { row: y, column: x };
  }
  while (inside(y, x) && !filled(y, x)) {
    if (beyond(y, x)) {
      return {
        row: down > 0 ? MAX_ROWS - 1 : down < 0 ? 0 : row,
        column: right > 0 ? MAX_COLUMNS - 1 : right < 0 ? 0 : column,
      };
    }
    y += down;
    x += right;
  }
  return inside(y, x) ? { row: y, column: x } : { row: y - down, column: x - right };
}

function edgeOf(target: RangeTarget, [direction, from]: unknown[], host: HostContext): Rect {
  const word = expectOneOf(direction, DIRECTIONS);
  const start = omitted(from) ? target.rect : argumentArea(from, host, target.sheet).rect;
  const { row, column } = edgeFrom(target, start.top, start.left, word);
  return { top: row, bottom: row, left: column, right: column };
}

const boundingRect = (a: Rect, b: Rect): Rect => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** A count of rows or columns next to a range: 1 unless given, negative for the other side. */
function countOf(value: unknown): number {
  const count = omitted(value) ? 1 : expectWhole(value);
  if (count === 0) throw invalidArgument();
  return count;
}

const rowsAfter = (rect: Rect, count: number): Rect =>
  count > 0
    ? { ...rect, top: rect.bottom + 1, bottom: rect.bottom + count }
    : { ...rect, top: rect.top + count, bottom: rect.top - 1 };

const columnsAfter = (rect: Rect, count: number): Rect =>
  count > 0
    ? { ...rect, left: rect.right + 1, right: rect.right + count }
    : { ...rect, left: rect.left + count, right: rect.left - 1 };

const resized = (rect: Rect, rows: number, columns: number): Rect => ({
  ...rect,
  bottom: rect.top + rows - 1,
  right: rect.left + columns - 1,
});

/** Methods of Range that lead to another range. */
export const NAVIGATION = {
  getCell: to((rect, row, column) => {
    const top = rect.top + expectWhole(row);
    const left = rect.left + expectWhole(column);
    return { top, bottom: top, left, right: left };
  }),
  getRow: to((rect, row) => {
    const at = rect.top + expectWhole(row, 0, rect.bottom - rect.top);
    return { ...rect, top: at, bottom: at };
  }),
  getColumn: to((rect, column) => {
    const at = rect.left + expectWhole(column, 0, rect.right - rect.left);
    return { ...rect, left: at, right: at };
  }),
  getLastCell: to(({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
  getLastRow: to((rect) => ({ ...rect, top: rect.bottom })),
  getLastColumn: to((rect) => ({ ...rect, left: rect.right })),
  getEntireRow: to((rect) => ({ ...rect, left: 0, right: MAX_COLUMNS - 1 })),
  getEntireColumn: to((rect) => ({ ...rect, top: 0, bottom: MAX_ROWS - 1 })),
  getOffsetRange: to((rect, rows, columns) => ({
    top: rect.top + expectWhole(rows),
    bottom: rect.bottom + expectWhole(rows),
    left: rect.left + expectWhole(columns),
    right: rect.right + expectWhole(columns),
  })),
  // The bottom right corner moves, beyond the top left one too.
  getResizedRange: to((rect, rows, columns) => {
    const [bottom, right] = [rect.bottom + expectWhole(rows), rect.right + expectWhole(columns)];
    return {
      top: Math.min(rect.top, bottom),
      bottom: Math.max(rect.top, bottom),
      left: Math.min(rect.left, right),
      right: Math.max(rect.left, right),
    };
  }),
  getAbsoluteResizedRange: to((rect, rows, columns) =>
    resized(rect, expectWhole(rows, 1), expectWhole(columns, 1)),
  ),
  getRowsBelow: to((rect, count) => rowsAfter(rect, countOf(count))),
  getRowsAbove: to((rect, count) => rowsAfter(rect, -countOf(count))),
  getColumnsAfter: to((rect, count) => columnsAfter(rect, countOf(count))),
  getColumnsBefore: to((rect, count) => columnsAfter(rect, -countOf(count))),
  getBoundingRect: (target, [other], host) => {
    const { sheet, rect } = argumentArea(other, host, target.sheet);
    if (sheet !== target.sheet) throw invalidArgument();
    return rangeRef(sheet, boundingRect(target.rect, rect));
  },
  getIntersection: (target, [other], host) => {
    return found(intersect(target, other, host));
  },
  getIntersectionOrNullObject: (target, [other], host) => intersect(target, other, host),
  getUsedRange: (target, [valuesOnly]) => {
    const { top, left } = target.rect;
    // Excel answers the first cell where nothing is used.
    const first = { top, left, bottom: top, right: left };
    return used(target, valuesOnly) ?? rangeRef(target.sheet, first);
  },
  getUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly),
  getSurroundingRegion: (target) => rangeRef(target.sheet, surroundingRegion(target)),
  getRangeEdge: (target, args, host) => rangeRef(target.sheet, edgeOf(target, args, host)),
  getExtendedRange: (target, args, host) =>
    rangeRef(target.sheet, boundingRect(target.rect, edgeOf(target, args, host))),
} satisfies Members<'Range'>['methods'];
