import * as formulajs from '@formulajs/formulajs';
import { plain, type Environment } from './environment';
import { broadcast, caught } from './operators';
import {
  ErrorResult,
  fail,
  isErrorValue,
  toNumber,
  toText,
  type Matrix,
  type Scalar,
  type Value,
} from './values';

type Call = (args: Value[], env: Environment) => Scalar | Matrix;
type Library = (...args: unknown[]) => unknown;

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** The library's function of a name, dots included: "STDEV.S". */
function libraryFunction(name: string): Library {
  const found = name
    .split('.')
    .reduce<unknown>((owner, part) => (owner as Record<string, unknown>)[part], formulajs);
  if (typeof found !== 'function') throw new Error(`The library has no ${name}.`);
  return found as Library;
}

/** A result of the library as a cell holds it: it returns or throws errors as JavaScript's. */
function asScalar(result: unknown): Scalar {
  if (result instanceof Error) {
    return ERRORS.has(result.message) ? { error: result.message as '#NUM!' } : { error: '#VALUE!' };
  }
  if (typeof result === 'number') return Number.isFinite(result) ? result : { error: '#NUM!' };
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return { error: '#VALUE!' };
}

function called(name: string, args: unknown[]): Scalar {
  try {
    return asScalar(libraryFunction(name)(...args));
  } catch (error) {
    return asScalar(error);
  }
}

/** A function of single values: numbers, and with a list it is called for each. */
const single =
  (name: string, convert: (value: Scalar) => unknown): Call =>
  (args, env) =>
    broadcast(
      args.map((arg) => plain(arg, env)),
      (...values) => caught(() => called(name, values.map(convert))),
    );

/** A function of lists of numbers: text, flags and blanks among cells do not count. */
const list =
  (name: string): Call =>
  (args, env) =>
    called(
      name,
      args.map((arg) => {
        const value = plain(arg, env);
        if (!Array.isArray(value)) return toNumber(value);
        return value.flat().filter((each) => {
          if (isErrorValue(each)) throw new ErrorResult(each);
          return typeof each === 'number';
        });
      }),
    );

/** Text functions take numbers as text, where they want text, and text as numbers, where they want those. */
const asGiven = (value: Scalar): unknown => {
  if (isErrorValue(value)) throw new ErrorResult(value);
  return value ?? '';
};

const NUMBERS =
  'ABS ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH COS COSH DEGREES EVEN EXP FACT GCD LCM LN LOG LOG10 ODD PI POWER QUOTIENT RADIANS RAND RANDBETWEEN SIGN SIN SINH SQRT TAN TANH COMBIN PERMUT FV PMT PV NPER RATE IPMT PPMT SLN DDB SYD EFFECT NOMINAL'.split(
    ' ',
  );
const LISTS =
  'MEDIAN LARGE SMALL STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL GEOMEAN HARMEAN PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC CORREL SLOPE INTERCEPT RSQ AVEDEV DEVSQ NPV IRR'.split(
    ' ',
  );

/** Former names that Excel still takes. */
const FORMER: Record<string, string> = {
  STDEV: 'STDEV.S',
  STDEVP: 'STDEV.P',
  VAR: 'VAR.S',
  VARP: 'VAR.P',
  MODE: 'MODE.SNGL',
  PERCENTILE: 'PERCENTILE.INC',
  QUARTILE: 'QUARTILE.INC',
};

const text =
  (run: (values: string[], numbers: (at: number, otherwise?: number) => number) => Scalar): Call =>
  (args, env) =>
    broadcast(
      args.map((arg) => plain(arg, env)),
      (...values) =>
        caught(() => {
          const number = (at: number, otherwise?: number): number => {
            if (values[at] === undefined && otherwise !== undefined) return otherwise;
            return Math.trunc(toNumber(values[at] ?? null));
          };
          return run(values.map(toText), number);
        }),
    );

const within = (count: number) => (count < 0 ? fail('#VALUE!') : count);

/** Where a text stands in another, from 1. */
function position(at: number): number {
  return at < 0 ? fail('#VALUE!') : at + 1;
}

/** Functions of text that are little more than what the language has. */
const TEXTS: Record<string, Call> = {
  LEFT: text(([value = ''], number) => value.slice(0, within(number(1, 1)))),
  RIGHT: text(([value = ''], number) => {
    const count = within(number(1, 1));
    return count === 0 ? '' : value.slice(-count);
  }),
  MID: text(([value = ''], number) => {
    const start = number(1);
    if (start < 1) fail('#VALUE!');
    return value.slice(start - 1, start - 1 + within(number(2)));
  }),
  LEN: text(([value = '']) => value.length),
  UPPER: text(([value = '']) => value.toUpperCase()),
  LOWER: text(([value = '']) => value.toLowerCase()),
  TRIM: text(([value = '']) => value.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  REPT: text(([value = ''], number) => value.repeat(within(number(1)))),
  EXACT: text(([a, b]) => a === b),
  FIND: text(([wanted = '', value = ''], number) =>
    position(value.indexOf(wanted, within(number(2, 1) - 1))),
  ),
  SUBSTITUTE: text(([value = '', from = '', to = '', at], number) => {
    if (from === '') return value;
    if (at === undefined) return value.replaceAll(from, to);
    let seen = 0;
    const which = number(3);
    return value.replaceAll(from, (found) => (++seen === which ? to : found));
  }),
  VALUE: (args, env) =>
    broadcast(
      args.map((arg) => plain(arg, env)),
      (value) => caught(() => toNumber(value ?? 0)),
    ),
};

/** Worksheet functions that the library has right, or that need little more than the language. */
export const LIBRARY: Record<string, Call> = {
  ...Object.fromEntries(NUMBERS.map((name) => [name, single(name, toNumber)])),
  ...Object.fromEntries(LISTS.map((name) => [name, list(name)])),
  ...Object.fromEntries(Object.entries(FORMER).map(([name, now]) => [name, list(now)])),
  PROPER: single('PROPER', asGiven),
  ...TEXTS,
};
