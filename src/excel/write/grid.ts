import type { Area, CellPlan, SheetPlan } from '../../core/sheets/plan';
import { areaAddress, holds } from '../a1';
import { cellFormat, cellInput } from './cell-text';
import { rectangles } from './rectangles';
import { blockBytes, type Requests } from './requests';

/** Bytes of values sent in one block; several blocks share a request. */
const BYTES_PER_BLOCK = 1_000_000;
/** Bytes that setting one property of one range takes in a request, path included. */
const BYTES_PER_SETTING = 600;

/** The cells of a plan as a block: number format and input of each cell; null leaves a cell alone. */
export interface CellBlock {
  area: Area;
  formats: (string | null)[][];
  inputs: (string | number | boolean | null)[][];
}

/** The area from A1 that the rows and columns of a plan take. */
export function planArea(plan: Pick<SheetPlan, 'rows' | 'columns'>): Area {
  const widest = Math.max(1, plan.columns.length, ...plan.rows.map((row) => row.cells.length));
  return { row: 0, column: 0, rows: Math.max(1, plan.rows.length), columns: widest };
}

/**
 * Lays the cells of a plan out as a block. Cells that belong to the user are left alone, and so are
 * empty cells where `fresh` says that the sheet has no content yet.
 *
 * @param formatOf number format of a cell by its plan
 */
export function cellBlock(
  plan: Pick<SheetPlan, 'rows' | 'columns' | 'userCells'>,
  formatOf: (cell: CellPlan) => string,
  fresh: boolean,
): CellBlock {
  const area = planArea(plan);
  const isUser = (row: number, column: number) =>
    plan.userCells.some((cell) => holds(cell.area, row, column));
  const formats: CellBlock['formats'] = [];
  const inputs: CellBlock['inputs'] = [];
  for (let row = 0; row < area.rows; row++) {
    const cells = plan.rows[row]?.cells ?? [];
    const formatRow: (string | null)[] = [];
    const inputRow: (string | number | boolean | null)[] = [];
    for (let column = 0; column < area.columns; column++) {
      const cell = cells[column] ?? { value: null };
      const format = formatOf(cell);
      const left = isUser(row, column);
      formatRow.push(left && !fresh ? null : cellFormat(cell.value, format));
      inputRow.push(left || (fresh && cell.value === null) ? null : cellInput(cell.value, format));
    }
    formats.push(formatRow);
    inputs.push(inputRow);
  }
  return { area, formats, inputs };
}

/** Sets number formats: over rectangles of equal format where that is shorter than a block of them. */
export async function writeNumberFormats(
  sheet: Excel.Worksheet,
  { area, formats }: CellBlock,
  requests: Requests,
): Promise<void> {
  const found = rectangles(area.rows, area.columns, (row, column) => {
    const format = formats[row]?.[column];
    return format === null || format === 'General' ? undefined : format;
  });
  const pieces = found.flatMap(({ key, areas }) => areas.map((part) => ({ key, part })));
  if (pieces.length * BYTES_PER_SETTING <= blockBytes(formats)) {
    await requests.room(pieces.length * BYTES_PER_SETTING);
    for (const { key, part } of pieces) {
      // Excel spreads one value over the whole range; its types only know blocks.
      sheet.getRange(areaAddress(part)).numberFormat = key as unknown as string[][];
    }
    return;
  }
  for (const { part, rows } of slices(area, formats)) {
    await requests.room(blockBytes(rows));
    sheet.getRange(areaAddress(part)).numberFormat = rows;
  }
}

/** Sets values, in blocks of rows. The number formats must be there already. */
export async function writeValues(
  sheet: Excel.Worksheet,
  { area, inputs }: CellBlock,
  requests: Requests,
): Promise<void> {
  for (const { part, rows } of slices(area, inputs)) {
    await requests.room(blockBytes(rows));
    sheet.getRange(areaAddress(part)).values = rows;
  }
}

function* slices<T>(area: Area, block: readonly T[][]): Generator<{ part: Area; rows: T[][] }> {
  let start = 0;
  let bytes = 0;
  for (let row = 0; row <= block.length; row++) {
    const next = block[row];
    const size = next ? blockBytes([next]) : 0;
    if (row > start && (!next || bytes + size > BYTES_PER_BLOCK)) {
      const rows = block.slice(start, row);
      yield { part: { ...area, row: area.row + start, rows: rows.length }, rows };
      start = row;
      bytes = 0;
    }
    bytes += size;
  }
}
