import { wildcards } from '../model/wildcards';
import { compare } from './operators';
import { asMatrix, single, type Environment } from './environment';
import { fail, isArea, isErrorValue, type Scalar, type Value } from './values';

type Test = (value: Scalar) => boolean;

/** What SUMIF and its like test: ">5", "<>done", "a*", or a value. */
export function criterion(given: Scalar): Test {
  if (typeof given !== 'string') {
    const wanted = given ?? 0;
    return (value) => value !== null && !isErrorValue(value) && compare(value, wanted) === 0;
  }
  const [, operator = '', operand = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(given) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand.replace(/%$/, ''));
  const wanted: Scalar = Number.isNaN(number)
    ? /^(TRUE|FALSE)$/i.test(operand)
      ? /^TRUE$/i.test(operand)
      : operand
    : operand.endsWith('%')
      ? number / 100
      : number;
  const equal: Test =
    wanted === ''
      ? (value) => value === null || (value === '' && operator === '')
      : typeof wanted === 'string'
        ? matching(wildcards(wanted))
        : (value) => !isErrorValue(value) && value !== null && compare(value, wanted) === 0;
  if (operator === '' || operator === '=') return equal;
  if (operator === '<>') return (value) => !equal(value);
  return (value) => {
    if (value === null || isErrorValue(value) || typeof value !== typeof wanted) return false;
    const order = compare(value, wanted);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

const matching =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** Places at which all pairs of cells and criterion hold, as row and column. */
function places(pairs: Value[], env: Environment): [number, number][] {
  const tests: { values: Scalar[][]; test: Test }[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const cells = pairs[at] as Value;
    if (!isArea(cells)) fail('#VALUE!');
    const rule = single(pairs[at + 1], env);
    tests.push({ values: asMatrix(cells, env), test: criterion(rule) });
  }
  const [first] = tests;
  const found: [number, number][] = [];
  first?.values.forEach((line, row) =>
    line.forEach((_, column) => {
      const all = tests.every(({ values, test }) => test(values[row]?.[column] ?? null));
      if (all) found.push([row, column]);
    }),
  );
  return found;
}

/** The numbers of cells that start where `cells` starts, at the places given. */
function numbersAt(cells: Value, found: [number, number][], env: Environment): number[] {
  if (!isArea(cells)) return fail('#VALUE!');
  const { sheet, rect } = cells;
  return found
    .map(([row, column]) => env.read(sheet, rect.top + row, rect.left + column))
    .filter((value) => typeof value === 'number');
}

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

const mean = (numbers: number[]) =>
  numbers.length > 0 ? total(numbers) / numbers.length : fail('#DIV/0!');

type Call = (args: Value[], env: Environment) => Scalar;

const overOne =
  (reduce: (numbers: number[]) => number): Call =>
  ([cells = null, rule = null, values], env) =>
    reduce(numbersAt(values ?? cells, places([cells, rule], env), env));

const overMany =
  (reduce: (numbers: number[]) => number): Call =>
  ([values = null, ...pairs], env) =>
    reduce(numbersAt(values, places(pairs, env), env));

const extreme = (pick: (...numbers: number[]) => number) =>
  overMany((numbers) => (numbers.length > 0 ? pick(...numbers) : 0));

/** Functions over the cells that meet criteria. */
export const CRITERIA_FUNCTIONS: Record<string, Call> = {
  SUMIF: overOne(total),
  AVERAGEIF: overOne(mean),
  SUMIFS: overMany(total),
  AVERAGEIFS: overMany(mean),
  MAXIFS: extreme(Math.max),
  MINIFS: extreme(Math.min),
  COUNTIF: (args, env) => countPlaces(args, env),
  COUNTIFS: (args, env) => countPlaces(args, env),
};

/** Empty cells beyond the used ones count where the criterion takes blanks. */
function countPlaces(args: Value[], env: Environment): number {
  return places(args, env).length;
}
