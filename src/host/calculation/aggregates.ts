import { isFiltered } from '../model/filter';
import { asMatrix, plain, type Environment } from './environment';
import {
  ErrorResult,
  fail,
  isErrorValue,
  NotCalculated,
  toNumber,
  type Scalar,
  type Value,
} from './values';
import { isArea } from './values';

type Aggregate = (args: Value[], env: Environment) => Scalar;

/** Every single value of the arguments. */
export function everyValue(args: Value[], env: Environment): Scalar[] {
  return args.flatMap((arg) => asMatrix(arg, env).flat());
}

/** The numbers of the arguments: text and flags count only where they are typed into the formula. */
export function numbersOf(args: Value[], env: Environment): number[] {
  return args.flatMap((arg) => {
    if (!isArea(arg) && !Array.isArray(arg)) return [toNumber(arg)];
    const numbers: number[] = [];
    for (const value of asMatrix(arg, env).flat()) {
      if (isErrorValue(value)) throw new ErrorResult(value);
      if (typeof value === 'number') numbers.push(value);
    }
    return numbers;
  });
}

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

const over =
  (reduce: (numbers: number[]) => number): Aggregate =>
  (args, env) =>
    reduce(numbersOf(args, env));

const average = (numbers: number[]) =>
  numbers.length > 0 ? total(numbers) / numbers.length : fail('#DIV/0!');
const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);

const isNumber = (value: Scalar) => typeof value === 'number';

const count: Aggregate = (args, env) =>
  args.reduce<number>((sum, arg) => {
    const values = asMatrix(arg, env).flat();
    if (isArea(arg) || Array.isArray(arg)) return sum + values.filter(isNumber).length;
    return sum + (typeof arg === 'string' && Number.isNaN(Number(arg)) ? 0 : 1);
  }, 0);

export const AGGREGATES: Record<string, Aggregate> = {
  SUM: over(total),
  AVERAGE: over(average),
  MIN: over(least),
  MAX: over(most),
  PRODUCT: over((numbers) => (numbers.length > 0 ? numbers.reduce((a, b) => a * b, 1) : 0)),
  SUMSQ: over((numbers) => total(numbers.map((number) => number * number))),
  COUNT: count,
  COUNTA: (args, env) => everyValue(args, env).filter((value) => value !== null).length,
  COUNTBLANK: (args, env) => {
    const [area] = args;
    if (!area || !isArea(area)) return fail('#VALUE!');
    const { top, left, bottom, right } = area.rect;
    const cells = (bottom - top + 1) * (right - left + 1);
    return cells - everyValue(args, env).filter((value) => value !== null && value !== '').length;
  },
  SUMPRODUCT: (args, env) => {
    const matrices = args.map((arg) => asMatrix(arg, env));
    const [first = []] = matrices;
    const columns = first[0]?.length ?? 0;
    const same = matrices.every((m) => m.length === first.length && m[0]?.length === columns);
    if (!same) fail('#VALUE!');
    return total(
      first.flatMap((line, row) =>
        line.map((_, column) =>
          matrices.reduce((product, matrix) => {
            const value = matrix[row]?.[column] ?? null;
            if (isErrorValue(value)) throw new ErrorResult(value);
            return product * (typeof value === 'number' ? value : 0);
          }, 1),
        ),
      ),
    );
  },
  SUBTOTAL: subtotal,
};

const SUBTOTALS: Record<number, string> = {
  1: 'AVERAGE',
  2: 'COUNT',
  3: 'COUNTA',
  4: 'MAX',
  5: 'MIN',
  6: 'PRODUCT',
  9: 'SUM',
};

/** SUBTOTAL leaves out hidden rows (the host does not tell filtered ones from others) and subtotals. */
function subtotal([kind, ...areas]: Value[], env: Environment): Scalar {
  const number = toNumber(plain(kind ?? null, env) as Scalar);
  const name = SUBTOTALS[number % 100];
  if (name === undefined) throw new NotCalculated(`SUBTOTAL ${number}`);
  const values = areas.flatMap((area) => {
    if (!isArea(area)) return fail('#VALUE!');
    const { sheet, rect } = area;
    const filtered =
      sheet.autoFilter !== null || sheet.tables.some((table) => isFiltered(table.filters));
    return asMatrix(area, env).flatMap((line, y) => {
      const hidden = sheet.rows.get(rect.top + y)?.hidden === true;
      if (hidden && (number > 100 || filtered)) return [];
      return line.filter((_, x) => {
        const formula = sheet.grid.get(rect.top + y, rect.left + x)?.formula;
        return !formula?.toUpperCase().startsWith('=SUBTOTAL(');
      });
    });
  });
  return AGGREGATES[name]?.([[values]], env) ?? fail('#VALUE!');
}
