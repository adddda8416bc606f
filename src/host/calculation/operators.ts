import {
  ErrorResult,
  fail,
  isErrorValue,
  toNumber,
  toText,
  type Matrix,
  type Scalar,
} from './values';

const RANK = { number: 0, string: 1, boolean: 2 } as Record<string, number>;

/** Excel's order: numbers before text before logical values; text without case. */
export function compare(a: Scalar, b: Scalar): number {
  if (isErrorValue(a)) throw new ErrorResult(a);
  if (isErrorValue(b)) throw new ErrorResult(b);
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const byKind = (RANK[typeof left] ?? 0) - (RANK[typeof right] ?? 0);
  if (byKind !== 0) return byKind;
  if (typeof left === 'string' && typeof right === 'string') {
    return left.localeCompare(right, 'en', { sensitivity: 'accent' });
  }
  return Number(left) - Number(right);
}

/** A blank counts as the empty value of what it is compared with. */
function blankLike(other: Scalar): string | number | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** Sums that miss a round result only by the last bits count as that result, as in Excel. */
function settled(result: number, a: number, b: number): number {
  return Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : result;
}

const finite = (result: number) => (Number.isFinite(result) ? result : fail('#NUM!'));

const BINARY: Record<string, (a: Scalar, b: Scalar) => Scalar> = {
  '+': (a, b) => settled(toNumber(a) + toNumber(b), toNumber(a), toNumber(b)),
  '-': (a, b) => settled(toNumber(a) - toNumber(b), toNumber(a), toNumber(b)),
  '*': (a, b) => finite(toNumber(a) * toNumber(b)),
  '/': (a, b) => {
    const [above, below] = [toNumber(a), toNumber(b)];
    return below === 0 ? fail('#DIV/0!') : finite(above / below);
  },
  '^': (a, b) => {
    const [base, power] = [toNumber(a), toNumber(b)];
    if (base === 0 && power <= 0) fail(power === 0 ? '#NUM!' : '#DIV/0!');
    return finite(base ** power);
  },
  '&': (a, b) => toText(a) + toText(b),
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
};

/** Runs what may end in an Excel error, which is then its result. */
export function caught<T>(run: () => T): T | ErrorResult['value'] {
  try {
    return run();
  } catch (error) {
    if (error instanceof ErrorResult) return error.value;
    throw error;
  }
}

export function binary(operator: string, a: Scalar, b: Scalar): Scalar {
  return caught(() => BINARY[operator]?.(a, b) ?? fail('#VALUE!'));
}

export function unary(operator: string, value: Scalar): Scalar {
  if (operator === '+') return value;
  return caught(() => (operator === '%' ? toNumber(value) / 100 : -toNumber(value)));
}

/** Calls a function of single values for each place of its arguments; one value goes to all places. */
export function broadcast(args: (Scalar | Matrix)[], call: (...values: Scalar[]) => Scalar) {
  const matrices = args.filter((arg): arg is Matrix => Array.isArray(arg));
  if (matrices.length === 0) return call(...(args as Scalar[]));
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const at = (arg: Scalar | Matrix, row: number, column: number): Scalar => {
    if (!Array.isArray(arg)) return arg;
    const line = arg.length === 1 ? arg[0] : arg[row];
    const value = line?.length === 1 ? line[0] : line?.[column];
    return value === undefined ? { error: '#N/A' } : value;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      call(...args.map((arg) => at(arg, row, column))),
    ),
  );
}
