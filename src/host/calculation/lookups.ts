import { wildcards } from '../model/wildcards';
import { asMatrix, plain, single, type Environment } from './environment';
import { compare } from './operators';
import {
  fail,
  isArea,
  isErrorValue,
  toFlag,
  toNumber,
  type Matrix,
  type Scalar,
  type Value,
} from './values';

type Call = (args: Value[], env: Environment) => Value;

const sameKind = (a: Scalar, b: Scalar) => typeof a === typeof b && a !== null && !isErrorValue(a);

/** The first place that equals what is looked for, or -1; text may have wildcards. */
function exactly(wanted: Scalar, line: Scalar[]): number {
  const pattern = typeof wanted === 'string' && /[*?~]/.test(wanted) ? wildcards(wanted) : null;
  return line.findIndex((value) =>
    pattern
      ? typeof value === 'string' && pattern.test(value)
      : sameKind(value, wanted) && compare(value, wanted) === 0,
  );
}

/** The last place up to what is looked for in ascending values (or down to it in descending). */
function nearest(wanted: Scalar, line: Scalar[], descending = false): number {
  let found = -1;
  for (const [at, value] of line.entries()) {
    if (!sameKind(value, wanted)) continue;
    const order = compare(value, wanted);
    if (descending ? order < 0 : order > 0) break;
    found = at;
  }
  return found;
}

const wantedOf = (value: Value | undefined, env: Environment): Scalar => single(value, env) ?? 0;

const transposed = (matrix: Matrix): Matrix =>
  (matrix[0] ?? []).map((_, column) => matrix.map((line) => line[column] ?? null));

function tableLookup(args: Value[], env: Environment, table: Matrix): Scalar {
  const wanted = wantedOf(args[0], env);
  const index = Math.trunc(toNumber(single(args[2], env)));
  if (index < 1) fail('#VALUE!');
  if (index > (table[0]?.length ?? 0)) fail('#REF!');
  const near = args[3] === undefined ? true : toFlag(single(args[3], env));
  const keys = table.map((line) => line[0] ?? null);
  const at = near ? nearest(wanted, keys) : exactly(wanted, keys);
  return at < 0 ? fail('#N/A') : (table[at]?.[index - 1] ?? null);
}

function index([cells = null, rowArg, columnArg]: Value[], env: Environment): Value {
  const area = isArea(cells) ? cells : null;
  const matrix = area ? null : asMatrix(cells, env);
  const rows = area ? area.rect.bottom - area.rect.top + 1 : (matrix?.length ?? 0);
  const columns = area ? area.rect.right - area.rect.left + 1 : (matrix?.[0]?.length ?? 0);
  let row = Math.trunc(toNumber(single(rowArg, env)));
  let column = columnArg === undefined ? 0 : Math.trunc(toNumber(single(columnArg, env)));
  if (columnArg === undefined && rows === 1 && columns > 1) [row, column] = [1, row];
  if (row < 0 || column < 0) fail('#VALUE!');
  if (row > rows || column > columns) fail('#REF!');
  if (columnArg === undefined && column === 0 && columns === 1) column = 1;
  if (area) {
    const { sheet, rect } = area;
    return {
      sheet,
      rect: {
        top: row === 0 ? rect.top : rect.top + row - 1,
        bottom: row === 0 ? rect.bottom : rect.top + row - 1,
        left: column === 0 ? rect.left : rect.left + column - 1,
        right: column === 0 ? rect.right : rect.left + column - 1,
      },
    };
  }
  const lines = row === 0 ? (matrix ?? []) : [matrix?.[row - 1] ?? []];
  return column === 0 ? lines : lines.map((line) => [line[column - 1] ?? null]);
}

function match([wanted, cells = null, type]: Value[], env: Environment): Scalar {
  const kind = type === undefined ? 1 : Math.sign(toNumber(single(type, env)));
  const matrix = asMatrix(cells, env);
  const line = matrix.length === 1 ? (matrix[0] ?? []) : matrix.map((row) => row[0] ?? null);
  const looked = wantedOf(wanted, env);
  const at = kind === 0 ? exactly(looked, line) : nearest(looked, line, kind < 0);
  return at < 0 ? fail('#N/A') : at + 1;
}

function xlookup(args: Value[], env: Environment): Value {
  const [wanted, keyCells = null, resultCells = null, missing, mode] = args;
  if (mode !== undefined && toNumber(single(mode, env)) !== 0) fail('#N/A');
  const keys = asMatrix(keyCells, env);
  const across = keys.length === 1 && (keys[0]?.length ?? 0) > 1;
  const at = exactly(
    wantedOf(wanted, env),
    across ? (keys[0] ?? []) : keys.map((l) => l[0] ?? null),
  );
  if (at < 0) return missing === undefined ? fail('#N/A') : plain(missing, env);
  const results = asMatrix(resultCells, env);
  return across ? results.map((line) => [line[at] ?? null]) : [results[at] ?? [null]];
}

const sizeOf = (value: Value | undefined, env: Environment) => {
  if (value !== undefined && isArea(value)) {
    const { top, left, bottom, right } = value.rect;
    return { rows: bottom - top + 1, columns: right - left + 1 };
  }
  const matrix = asMatrix(value ?? null, env);
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
};

/** Functions that find a value or tell a place. */
export const LOOKUPS: Record<string, Call> = {
  VLOOKUP: (args, env) => tableLookup(args, env, asMatrix(args[1] ?? null, env)),
  HLOOKUP: (args, env) => tableLookup(args, env, transposed(asMatrix(args[1] ?? null, env))),
  XLOOKUP: xlookup,
  INDEX: index,
  MATCH: match,
  TRANSPOSE: ([cells = null], env) => transposed(asMatrix(cells, env)),
  ROWS: ([cells], env) => sizeOf(cells, env).rows,
  COLUMNS: ([cells], env) => sizeOf(cells, env).columns,
  ROW: ([cells], env) => 1 + (cells === undefined ? env.row : topLeft(cells).top),
  COLUMN: ([cells], env) => 1 + (cells === undefined ? env.column : topLeft(cells).left),
};

function topLeft(cells: Value): { top: number; left: number } {
  return isArea(cells) ? cells.rect : fail('#VALUE!');
}
