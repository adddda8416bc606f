import { format } from 'numfmt';
import { AGGREGATES, everyValue } from './aggregates';
import { CRITERIA_FUNCTIONS } from './criteria';
import { DATES } from './dates';
import { plain, single, type Environment } from './environment';
import { LIBRARY } from './library';
import { LOOKUPS } from './lookups';
import { broadcast, caught } from './operators';
import {
  ErrorResult,
  fail,
  isErrorValue,
  toFlag,
  toNumber,
  toText,
  type Scalar,
  type Value,
} from './values';

/** A worksheet function on values that are worked out already. */
export type FunctionCall = (args: Value[], env: Environment) => Value;

/** Flags among the arguments: text and blanks among cells do not count. */
function flags(args: Value[], env: Environment): boolean[] {
  const found = everyValue(args, env).flatMap((value) => {
    if (isErrorValue(value)) throw new ErrorResult(value);
    return value === null || typeof value === 'string' ? [] : [toFlag(value)];
  });
  return found.length > 0 ? found : fail('#VALUE!');
}

const numbers =
  (run: (...values: number[]) => number): FunctionCall =>
  (args, env) =>
    broadcast(
      args.map((arg) => plain(arg, env)),
      (...values) => caught(() => run(...values.map(toNumber))),
    );

const test =
  (run: (value: Scalar) => boolean): FunctionCall =>
  ([value = null], env) =>
    broadcast([plain(value, env)], run);

/** A decimal shift on the digits as written, so that 2.675 rounds as it reads. */
const shifted = (value: number, digits: number) => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
};

/** Rounds the size of a number, whatever its sign. */
const rounding =
  (round: (size: number) => number) =>
  (value: number, digits = 0) => {
    const places = Math.trunc(digits);
    return Math.sign(value) * shifted(round(shifted(Math.abs(value), places)), -places);
  };

/** A multiple of a step: away from zero or towards it. */
const multiple = (round: (count: number) => number) => (value: number, step: number) => {
  if (step === 0) return 0;
  if (value > 0 && step < 0) fail('#NUM!');
  return Number((round(value / step) * step).toPrecision(15));
};

const OWN: Record<string, FunctionCall> = {
  AND: (args, env) => flags(args, env).every(Boolean),
  OR: (args, env) => flags(args, env).some(Boolean),
  XOR: (args, env) => flags(args, env).filter(Boolean).length % 2 === 1,
  NOT: ([value], env) => !toFlag(single(value, env)),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => fail('#N/A'),
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test(isErrorValue),
  ISNA: test((value) => isErrorValue(value) && value.error === '#N/A'),
  ROUND: numbers(rounding(Math.round)),
  ROUNDUP: numbers(rounding(Math.ceil)),
  ROUNDDOWN: numbers(rounding(Math.floor)),
  TRUNC: numbers(rounding(Math.floor)),
  INT: numbers(Math.floor),
  CEILING: numbers(multiple(Math.ceil)),
  FLOOR: numbers(multiple(Math.floor)),
  MROUND: numbers(multiple(Math.round)),
  MOD: numbers((value, by) => (by === 0 ? fail('#DIV/0!') : value - by * Math.floor(value / by))),
  CONCATENATE: (args, env) => everyValue(args, env).map(toText).join(''),
  CONCAT: (args, env) => everyValue(args, env).map(toText).join(''),
  TEXTJOIN: ([separator, skip, ...args], env) => {
    const texts = everyValue(args, env).map(toText);
    const kept = toFlag(single(skip, env)) ? texts.filter((text) => text !== '') : texts;
    return kept.join(toText(single(separator, env)));
  },
  TEXT: ([value, pattern], env) => {
    const shown = single(value, env) ?? 0;
    const code = toText(single(pattern, env));
    const later = env.workbook.date1904 && typeof shown === 'number' && /[ymdhs]/i.test(code);
    try {
      return format(code, later ? shown + 1462 : (shown as number), { throws: true });
    } catch {
      return fail('#VALUE!');
    }
  },
};

/** The worksheet functions that are calculated, by name. */
export const FUNCTIONS: Record<string, FunctionCall> = {
  ...LIBRARY,
  ...AGGREGATES,
  ...CRITERIA_FUNCTIONS,
  ...LOOKUPS,
  ...DATES,
  ...OWN,
};

/** Functions with another result each time. */
export const VOLATILE = new Set(['NOW', 'RAND', 'RANDBETWEEN', 'TODAY']);
