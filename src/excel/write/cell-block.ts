import type { Area, CellPlan, SheetPlan } from '../../core/sheets/plan';
import { holds } from '../areas';
import { cellFormat, cellInput } from './cell-text';

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
