import type { WorkbookModel } from '../model/workbook';
import type { Area, SheetModel } from '../model/sheet';
import { isArea, isErrorValue, ErrorResult, type Matrix, type Scalar, type Value } from './values';

/** What a formula is calculated in. */
export interface Environment {
  workbook: WorkbookModel;
  /** The formula's own cell. */
  sheet: SheetModel;
  row: number;
  column: number;
  now: () => Date;
  /** The value of a cell, calculated first where need be. */
  read(sheet: SheetModel, row: number, column: number): Scalar;
}

/** The part of an area that can hold anything: formulas refer to whole columns. */
function filled({ sheet, rect }: Area): Area['rect'] {
  const used = sheet.grid.used(true);
  return {
    ...rect,
    bottom: Math.max(rect.top, Math.min(rect.bottom, used?.bottom ?? 0)),
    right: Math.max(rect.left, Math.min(rect.right, used?.right ?? 0)),
  };
}

/** The values of an area, its empty end left out. */
export function matrixOf(area: Area, env: Environment): Matrix {
  const rect = filled(area);
  const rows: Matrix = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: Scalar[] = [];
    for (let column = rect.left; column <= rect.right; column++) {
      line.push(env.read(area.sheet, row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** A value with areas read. An area of one cell is that cell's value. */
export function plain(value: Value, env: Environment): Scalar | Matrix {
  if (!isArea(value)) return value;
  const { rect, sheet } = value;
  const single = rect.top === rect.bottom && rect.left === rect.right;
  return single ? env.read(sheet, rect.top, rect.left) : matrixOf(value, env);
}

/** A value as rows of values. */
export function asMatrix(value: Value, env: Environment): Matrix {
  if (isArea(value)) return matrixOf(value, env);
  return Array.isArray(value) ? value : [[value]];
}

/** One value, the first where there are several; an error is thrown. */
export function single(value: Value | undefined, env: Environment): Scalar {
  const read = value === undefined ? null : plain(value, env);
  const first = Array.isArray(read) ? (read[0]?.[0] ?? null) : read;
  if (isErrorValue(first)) throw new ErrorResult(first);
  return first;
}
