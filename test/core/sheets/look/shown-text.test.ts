import fc from 'fast-check';
import {
  differenceFormat,
  displayFormat,
  withWords,
} from '../../../../src/core/sheets/look/formats';
import { formatNumber } from '../../../../src/core/sheets/look/shown-text';

test.each([
  [0.7105, '0.0%', '71.1%'],
  [0.0625, '0.0%', '6.3%'],
  [1559, '#,##0', '1,559'],
  [1234567.5, '#,##0', '1,234,568'],
  [9.94, '#,##0.0', '9.9'],
  [-0.086, '+0.0%;-0.0%;0.0%', '-8.6%'],
  [0, '#,##0', '0'],
  [10.455, '#,##0.0" (2 of 3)"', '10.5 (2 of 3)'],
])('%p in %s is %s', (value, format, shown) => {
  expect(formatNumber(value, format)).toBe(shown);
});

test('a measure is shown with its decimals, and rounded to them at most', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('count', 'percent', 'rate', 'days' as const),
      (value, decimals, kind) => {
        const shown = formatNumber(value, displayFormat({ kind, decimals } as never));
        const scale = kind === 'percent' ? 100 : 1;
        const back = Number(shown.replace(/[,%]/g, '')) / scale;
        expect(Math.abs(back - value) * scale).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-6);
        expect(shown.replace('%', '').split('.')[1]?.length ?? 0).toBe(decimals);
      },
    ),
  );
});

test('a difference carries its sign, in points where it is between percentages', () => {
  expect(formatNumber(0.05, differenceFormat({ kind: 'percent', decimals: 1 }))).toBe('+5.0% pts');
  expect(formatNumber(-12, differenceFormat({ kind: 'count', decimals: 0 }))).toBe('-12');
});

test('words beside a number cannot break out of its format', () => {
  expect(withWords('0.0%', ' "of" 3')).toBe('0.0%" of 3"');
});
