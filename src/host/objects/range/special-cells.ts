import type { Cell } from '../../model/cell';
import { invalidArgument } from '../../wire/define';
import { isError } from '../cells/input';
import { expectOneOf, omitted } from '../arguments/expect';
import type { CellsTarget } from './target';
import { overlap, type Rect } from '../../model/rectangles';

const TYPES = [
  'Constants',
  'Formulas',
  'Blanks',
  'Visible',
  'ConditionalFormats',
  'DataValidations',
  'SameConditionalFormat',
  'SameDataValidation',
] as const;
const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

function matchesValueType(cell: Cell, wanted: string): boolean {
  if (wanted === 'All') return true;
  const { content } = cell;
  if (isError(content)) return wanted.includes('Errors');
  if (typeof content === 'boolean') return wanted.includes('Logical');
  if (typeof content === 'number') return wanted.includes('Number');
  return wanted.includes('Text');
}

/** `getSpecialCells`: the rectangles of the cells that match, in reading order; none is []. */
export function specialCells({ sheet, rects }: CellsTarget, [type, valueType]: unknown[]): Rect[] {
  const kind = expectOneOf(type, TYPES);
  const wanted = omitted(valueType) ? 'All' : expectOneOf(valueType, VALUE_TYPES);
  switch (kind) {
    case 'Constants':
    case 'Formulas':
      return joined(cellsOf({ sheet, rects }, kind, wanted));
    case 'Blanks':
      return joined(blanks({ sheet, rects }));
    case 'Visible':
      return visible({ sheet, rects });
    case 'ConditionalFormats':
      return clipped(
        sheet.conditionalFormats.flatMap(({ areas }) => areas),
        rects,
      );
    case 'DataValidations':
      return clipped(
        sheet.dataValidations.flatMap(({ areas }) => areas),
        rects,
      );
    default:
      throw invalidArgument();
  }
}

type Spot = [row: number, column: number];

function cellsOf({ sheet, rects }: CellsTarget, kind: string, wanted: string): Spot[] {
  const spots: Spot[] = [];
  for (const rect of rects) {
    sheet.grid.forEach((cell, row, column) => {
      const isFormula = cell.formula !== undefined;
      if (!isFormula && cell.content === null) return;
      if (isFormula !== (kind === 'Formulas')) return;
      if (matchesValueType(cell, wanted)) spots.push([row, column]);
    }, rect);
  }
  return spots;
}

/** Empty cells, within the used part of the sheet as in Excel. */
function blanks({ sheet, rects }: CellsTarget): Spot[] {
  const used = sheet.grid.used(true);
  const spots: Spot[] = [];
  if (!used) return spots;
  for (const rect of clipped([used], rects)) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        const cell = sheet.grid.get(row, column);
        if (!cell || (cell.content === null && cell.formula === undefined)) {
          spots.push([row, column]);
        }
      }
    }
  }
  return spots;
}

function visible({ sheet, rects }: CellsTarget): Rect[] {
  const hiddenRows = [...sheet.rows].filter(([, { hidden }]) => hidden).map(([at]) => at);
  const hiddenColumns = [...sheet.columns].filter(([, { hidden }]) => hidden).map(([at]) => at);
  return rects.flatMap((rect) => {
    const rows = spans(rect.top, rect.bottom, hiddenRows);
    const columns = spans(rect.left, rect.right, hiddenColumns);
    return rows.flatMap(([top, bottom]) =>
      columns.map(([left, right]) => ({ top, bottom, left, right })),
    );
  });
}

/** The stretches between two ends that leave some numbers out. */
function spans(from: number, to: number, without: number[]): [number, number][] {
  const found: [number, number][] = [];
  let start = from;
  for (const at of without.filter((each) => each >= from && each <= to).sort((a, b) => a - b)) {
    if (at > start) found.push([start, at - 1]);
    start = at + 1;
  }
  if (start <= to) found.push([start, to]);
  return found;
}

function clipped(areas: Rect[], rects: Rect[]): Rect[] {
  return areas.flatMap((area) =>
    rects
      .filter((rect) => overlap(area, rect))
      .map((rect) => ({
        top: Math.max(area.top, rect.top),
        left: Math.max(area.left, rect.left),
        bottom: Math.min(area.bottom, rect.bottom),
        right: Math.min(area.right, rect.right),
      })),
  );
}

/** Cells joined into rectangles: side by side in a row first, then equal runs of rows below. */
export function joined(spots: Spot[]): Rect[] {
  const runs: Rect[] = [];
  for (const [row, column] of spots) {
    const last = runs.at(-1);
    if (last && last.bottom === row && last.right === column - 1) last.right = column;
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const rects: Rect[] = [];
  for (const run of runs) {
    const above = rects.find(
      (rect) => rect.bottom === run.top - 1 && rect.left === run.left && rect.right === run.right,
    );
    if (above) above.bottom = run.bottom;
    else rects.push({ ...run });
  }
  return rects;
}
