import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { Cell } from '../../model/cell';
import type { SheetModel, Area } from '../../model/sheet';
import { invalidArgument, type HostContext } from '../../wire/define';
import { isWholeColumns, isWholeRows, styleIdAt } from '../style/cell-style';
import { expectFlag, expectOneOf, omitted } from '../arguments/expect';
import { copiedFormula, mapReferences } from '../../formula/references';
import { argumentArea } from '../arguments/area';
import { requireWritable } from './protection-check';
import { told } from '../range/write';
import { contains, type Rect } from '../../model/rectangles';
import { rewriteFormulas } from './shift-references';
import { RangeTarget } from '../range/target';

const TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
type CopyType = (typeof TYPES)[number];

const heightOf = (rect: Rect) => rect.bottom - rect.top + 1;
const widthOf = (rect: Rect) => rect.right - rect.left + 1;

/** The part of a range worth copying: whole rows and columns end where the sheet's content does. */
function bounded({ sheet, rect }: Area): Rect {
  if (!isWholeColumns(rect) && !isWholeRows(rect)) return rect;
  const used = sheet.grid.used(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    ...rect,
    bottom: isWholeColumns(rect) ? Math.max(used.bottom, 0) : rect.bottom,
    right: isWholeRows(rect) ? Math.max(used.right, 0) : rect.right,
  };
}

/** `Range.copyFrom`: a smaller source fills a larger destination by repetition, as pasting does. */
export function copyFrom(
  target: RangeTarget,
  [source, type, skipBlanks, transpose]: unknown[],
  host: HostContext,
): void {
  const from = argumentArea(source, host, target.sheet);
  const kind = omitted(type) ? 'All' : expectOneOf(type, TYPES);
  if (kind === 'Link') throw invalidArgument();
  const skip = omitted(skipBlanks) ? false : expectFlag(skipBlanks);
  const turn = omitted(transpose) ? false : expectFlag(transpose);
  const area = bounded(from);
  const height = turn ? widthOf(area) : heightOf(area);
  const width = turn ? heightOf(area) : widthOf(area);
  const { rect } = target;
  const into = {
    ...rect,
    bottom: rect.top + repeated(heightOf(rect), height) - 1,
    right: rect.left + repeated(widthOf(rect), width) - 1,
  };
  if (into.bottom >= MAX_ROWS || into.right >= MAX_COLUMNS) throw invalidArgument();
  const destination = new RangeTarget(target.sheet, into);
  requireWritable(destination, host);
  const copied = snapshot(from.sheet, area);
  for (let row = into.top; row <= into.bottom; row++) {
    for (let column = into.left; column <= into.right; column++) {
      const y = (row - into.top) % height;
      const x = (column - into.left) % width;
      const cell = turn ? copied[x]?.[y] : copied[y]?.[x];
      if (!cell || (skip && cell.content === null && cell.formula === undefined)) continue;
      const origin = { row: area.top + (turn ? x : y), column: area.left + (turn ? y : x) };
      place(target.sheet, row, column, cell, origin, kind);
    }
  }
  if (kind === 'All') copyMerges(from.sheet, area, target.sheet, into, turn);
  told(destination, host);
}

/** How many rows to fill: the whole destination where the source fits into it evenly. */
const repeated = (wanted: number, step: number) => (wanted % step === 0 ? wanted : step);

function snapshot(sheet: SheetModel, rect: Rect): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const cells: Cell[] = [];
    for (let column = rect.left; column <= rect.right; column++) {
      const style = styleIdAt(sheet, row, column);
      cells.push({ content: null, ...sheet.grid.get(row, column), style });
    }
    rows.push(cells);
  }
  return rows;
}

function place(
  sheet: SheetModel,
  row: number,
  column: number,
  cell: Cell,
  origin: { row: number; column: number },
  kind: CopyType,
): void {
  const own = styleIdAt(sheet, row, column);
  const style = kind === 'All' || kind === 'Formats' ? cell.style : own;
  if (kind === 'Formats') {
    sheet.grid.set(row, column, { content: null, ...sheet.grid.get(row, column), style });
    return;
  }
  const { formula, arrayRange: _, ...rest } = cell;
  const next: Cell = { ...rest, style };
  if (formula !== undefined && kind !== 'Values') {
    next.formula = copiedFormula(formula, row - origin.row, column - origin.column);
  }
  sheet.grid.set(row, column, next);
}

function copyMerges(from: SheetModel, area: Rect, to: SheetModel, into: Rect, turn: boolean) {
  if (turn) return;
  const inside = from.merges.filter(
    (merge) =>
      merge.top >= area.top &&
      merge.bottom <= area.bottom &&
      merge.left >= area.left &&
      merge.right <= area.right,
  );
  for (const merge of inside) {
    const rows = into.top - area.top;
    const columns = into.left - area.left;
    const moved = {
      top: merge.top + rows,
      bottom: merge.bottom + rows,
      left: merge.left + columns,
      right: merge.right + columns,
    };
    const known = to.merges.some((other) => JSON.stringify(other) === JSON.stringify(moved));
    if (!known) to.merges.push(moved);
  }
}

/** `Range.moveTo`: cells go with their formulas as they are, and references follow them. */
export function moveTo(target: RangeTarget, [destination]: unknown[], host: HostContext): Area {
  const to = argumentArea(destination, host, target.sheet);
  const area = bounded(target);
  const rows = to.rect.top - area.top;
  const columns = to.rect.left - area.left;
  const into = {
    top: to.rect.top,
    left: to.rect.left,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
  if (into.bottom >= MAX_ROWS || into.right >= MAX_COLUMNS) throw invalidArgument();
  requireWritable(target, host);
  requireWritable({ sheet: to.sheet, rect: into }, host);
  const cells = snapshot(target.sheet, area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      target.sheet.grid.delete(row, column);
    }
  }
  for (const [y, line] of cells.entries()) {
    for (const [x, cell] of line.entries()) to.sheet.grid.set(into.top + y, into.left + x, cell);
  }
  rewriteFormulas(host.workbook, (formula, home) =>
    mapReferences(formula, (reference) => {
      const on = (reference.sheetName ?? home).toLowerCase();
      const moves = on === target.sheet.name.toLowerCase() && contains(area, reference.rect);
      if (!moves) return reference;
      const { top, left, bottom, right } = reference.rect;
      const rect = {
        top: top + rows,
        left: left + columns,
        bottom: bottom + rows,
        right: right + columns,
      };
      const sheetName = to.sheet === target.sheet ? reference.sheetName : to.sheet.name;
      return { ...reference, sheetName, rect };
    }),
  );
  told(target, host);
  told(new RangeTarget(to.sheet, into), host);
  return { sheet: to.sheet, rect: into };
}
