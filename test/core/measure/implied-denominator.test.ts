import fc from 'fast-check';
import { impliedDenominator } from '../../../src/core/measure/implied-denominator';
import { roundHalfUp } from '../../../src/core/rules/rounding';

describe('the denominator that a count and its percentage imply', () => {
  it('is the only whole number that gives the percentage', () => {
    expect(impliedDenominator(223, 0.991, 3)).toEqual({ kind: 'only', denominator: 225 });
    expect(impliedDenominator(5, 1, 3)).toEqual({ kind: 'only', denominator: 5 });
  });

  it('is none or several otherwise', () => {
    expect(impliedDenominator(73, 0.53, 3)).toEqual({ kind: 'none' });
    expect(impliedDenominator(4915, 0.405, 3)).toEqual({ kind: 'several' });
  });

  it('is never any but the true one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (numerator, rest) => {
          const denominator = numerator + rest;
          const shown = roundHalfUp(numerator / denominator, 3);
          fc.pre(shown > 0);
          const implied = impliedDenominator(numerator, shown, 3);
          expect(implied.kind).not.toBe('none');
          if (implied.kind === 'only') expect(implied.denominator).toBe(denominator);
        },
      ),
    );
  });
});
