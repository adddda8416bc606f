import type { Indicator } from '../../../src/core/rules/schema';
import type { Tolerance } from '../../../src/core/rules/tolerance';
import { toleranceText } from '../../../src/core/sheets/tolerance-text';

const PERCENT = { kind: 'percent', decimals: 1 } as const;
const text = (
  tolerance: Tolerance,
  measure: Indicator['measure'] = PERCENT,
  goodIs: Indicator['goodIs'] = 'high',
  due?: number,
): [red: string, amber: string, target: string] => {
  const { red, amber, target } = toleranceText({ tolerance, measure, goodIs }, due);
  return [red, amber, target];
};

test('higher is better: red below the limit, amber up to the target', () => {
  expect(text({ kind: 'higher', target: 1, red: 0.9 })).toEqual(['< 90%', '90–100%', '100%']);
});

test('a target without a red limit has no amber: short of it is red', () => {
  expect(text({ kind: 'higher', target: 0.95 })).toEqual(['< 95%', '', '95%']);
  expect(text({ kind: 'lower', target: 0.2 })).toEqual(['> 20%', '', '20%']);
});

test('lower is better: red from the limit up', () => {
  expect(text({ kind: 'lower', target: 0.042, red: 0.05 })).toEqual(['≥ 5.0%', '4.2–5.0%', '4.2%']);
});

test('within limits: both sides, or the judged one only', () => {
  const within = { kind: 'within', min: 280, max: 350, margin: 20 } as const;
  const rate = { kind: 'rate', decimals: 1, per: 10_000 } as const;
  expect(text({ ...within, side: 'both' }, rate, 'within')).toEqual([
    '< 260 or > 370',
    '260–280 or 350–370',
    '280–350',
  ]);
  expect(text({ ...within, side: 'above' }, rate, 'within')).toEqual([
    '> 370',
    '350–370',
    '280–350',
  ]);
  expect(text({ ...within, side: 'below' }, rate, 'within')).toEqual([
    '< 260',
    '260–280',
    '280–350',
  ]);
});

test('within limits without a margin has no amber', () => {
  const range = { kind: 'within', min: 0.1, max: 0.2, side: 'both' } as const;
  expect(text(range, PERCENT, 'within')).toEqual(['< 10% or > 20%', '', '10–20%']);
});

test('distance from a comparator', () => {
  const distance = { kind: 'distance', comparator: 0.961, inner: 0.005, outer: 0.01 } as const;
  expect(text(distance)).toEqual(['beyond ± 1.0%', 'to ± 1.0%', '96.1% ± 0.5%']);
});

test('a profiled annual target says what is due of it by now', () => {
  const count = { kind: 'count', decimals: 0 } as const;
  const profile = { kind: 'profile', target: 633, red: 0.8 } as const;
  expect(text(profile, count, 'high', 3 / 12)).toEqual([
    '< 80% of profile',
    '80–100% of profile',
    '633 in the year, 158 by now',
  ]);
  expect(text(profile, count, 'low', 0.5)).toEqual([
    '> 120% of profile',
    '100–120% of profile',
    '633 in the year, 317 by now',
  ]);
});

test('no target has no limits, but may have a note', () => {
  expect(text({ kind: 'none' })).toEqual(['', '', '']);
  expect(text({ kind: 'none', note: 'to be set' })).toEqual(['', '', 'to be set']);
});
