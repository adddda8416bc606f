import type { Measure } from '../../../src/core/rules/measure';
import { lintPack } from '../../../src/core/rules/lint';
import {
  BASIS_NAMES,
  basisOf,
  runsFromYearStart,
  type Amount,
  type BasisName,
} from '../../../src/core/rules/year-to-date';
import { indicator, packOf } from './support/small-pack';

const COUNT: Measure = { kind: 'count', decimals: 0 };
const PERCENT: Measure = { kind: 'percent', decimals: 1 };
const RATE: Measure = { kind: 'rate', decimals: 1, per: 10_000 };

const value = (figure: number | null): Amount => ({
  numerator: null,
  denominator: null,
  value: figure,
});
const share = (numerator: number, denominator: number): Amount => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

/** Several months in one figure, and of how many months it is made. */
function total(name: BasisName, months: Amount[], measure: Measure, population?: number) {
  const basis = basisOf({ ytd: { basis: name } });
  if (!('total' in basis)) throw new Error(`${name} puts no months together`);
  const made = basis.total(months, { measure, population: population ?? null });
  return [made.value, made.used];
}

const named = (holds: (name: BasisName) => boolean) => BASIS_NAMES.filter(holds);
const is = (name: BasisName) => basisOf({ ytd: { basis: name } });

test('sum adds the months that have a value', () => {
  expect(total('sum', [value(10), value(null), value(20)], COUNT)).toEqual([30, 2]);
  expect(total('sum', [value(null)], COUNT)).toEqual([null, 0]);
});

test('a rate summed is its counts over the population, or its rates added where none is known', () => {
  const months = [
    { numerator: 30, denominator: null, value: 20 },
    { numerator: 60, denominator: null, value: 40 },
  ];
  expect(total('sum', months, RATE, 15_000)).toEqual([60, 2]);
  expect(total('sum', months, RATE)).toEqual([60, 2]);
  expect(total('sum', [value(20), value(40)], RATE, 15_000)).toEqual([60, 2]);
});

test('pooled counts a month by its size, 0 of 0 too, and leaves out a percentage alone', () => {
  expect(total('pooled', [share(1, 2), share(0, 0), share(89, 98)], PERCENT)).toEqual([0.9, 3]);
  expect(total('pooled', [share(1, 2), value(0.9)], PERCENT)).toEqual([0.5, 1]);
});

test('the mean counts every month the same, whatever its size', () => {
  expect(total('mean', [share(1, 2), share(100, 100)], PERCENT)).toEqual([0.75, 2]);
  expect(total('mean', [value(null)], PERCENT)).toEqual([null, 0]);
});

test('twelve months are added for a count and pooled for a share', () => {
  expect(total('rolling12', [value(1), value(2)], COUNT)).toEqual([3, 2]);
  expect(total('rolling12', [share(1, 2), share(2, 2)], PERCENT)).toEqual([0.75, 2]);
});

test('which bases take the period by itself, and which none', () => {
  expect(named((name) => is(name).over === 'own-period')).toEqual(['latest', 'cumulative']);
  expect(named((name) => is(name).over === 'nothing')).toEqual(['none']);
});

test('which bases begin anew with each year, and which grow towards a target', () => {
  const anew = ['sum', 'pooled', 'cumulative', 'mean'];
  expect(named((name) => runsFromYearStart(is(name)))).toEqual(anew);
  expect(named((name) => is(name).grows)).toEqual(['sum', 'cumulative']);
});

test('the advice for an indicator without a basis lists them all', () => {
  const [finding] = lintPack(packOf([indicator({ ytd: undefined })]));
  for (const name of BASIS_NAMES) expect(finding?.instead).toContain(name);
});
