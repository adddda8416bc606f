import fc from 'fast-check';
import {
  atDisplayedPrecision,
  roundHalfUp,
  storedDecimals,
} from '../../../src/core/rules/rounding';

describe('rounding half up', () => {
  it.each([
    [0.0625, 3, 0.063],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [1.45, 1, 1.5],
    [0.285, 2, 0.29],
    [8.345, 2, 8.35],
    [0.5, 0, 1],
    [1.4999999, 0, 1],
    [-1.5, 0, -2],
    [-0.4, 0, 0],
    [0, 1, 0],
  ])('%d to %d decimals is %d', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });

  it('rounds every written tie up, whatever its binary fraction', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (steps, decimals) => {
          const tie = Number(`${steps}5e-${decimals + 1}`);
          expect(roundHalfUp(tie, decimals)).toBe(Number(`${steps + 1}e-${decimals}`));
        },
      ),
    );
  });

  it('never moves a share of whole numbers by more than half a step, and rounds exact halves up', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (numerator, denominator) => {
        const thousandths = Math.round(roundHalfUp(numerator / denominator, 3) * 1000);
        // In whole numbers: 2 * 1000 * n / d lies in [2r - 1, 2r + 1).
        expect(2000 * numerator).toBeGreaterThanOrEqual((2 * thousandths - 1) * denominator);
        expect(2000 * numerator).toBeLessThan((2 * thousandths + 1) * denominator);
      }),
    );
  });

  it('is not changed by rounding again', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const once = roundHalfUp(value, 3);
        expect(roundHalfUp(once, 3)).toBe(once);
      }),
    );
  });
});

describe('displayed precision', () => {
  it('counts the decimals of a percentage after the percentage point', () => {
    expect(storedDecimals({ kind: 'percent', decimals: 1 })).toBe(3);
    expect(atDisplayedPrecision(70 / 110, { kind: 'percent', decimals: 1 })).toBe(0.636);
    expect(atDisplayedPrecision(10.5, { kind: 'average', decimals: 0 })).toBe(11);
  });
});
