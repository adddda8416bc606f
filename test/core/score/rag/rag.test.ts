import { ragOf } from '../../../../src/core/score/rag';
import { ragDistance } from '../../../../src/core/score/rag/distance';
import { ragHigher } from '../../../../src/core/score/rag/higher';
import { ragLower } from '../../../../src/core/score/rag/lower';
import { ragProfile, shareDue } from '../../../../src/core/score/rag/profile';
import { ragWithin } from '../../../../src/core/score/rag/within';
import { indicator, PERCENT } from '../support';

describe('higher is better', () => {
  const limits = { target: 0.95, red: 0.92 };
  it.each([
    [0.95, 'Green'],
    [1, 'Green'],
    [0.949, 'Amber'],
    [0.92, 'Amber'],
    [0.919, 'Red'],
  ])('%d is %s', (value, rag) => expect(ragHigher(value, limits)).toBe(rag));

  it('has no amber without a red limit', () => {
    expect(ragHigher(0.949, { target: 0.95 })).toBe('Red');
    expect(ragHigher(0.95, { target: 0.95 })).toBe('Green');
  });
});

describe('lower is better', () => {
  const limits = { target: 0.23, red: 0.26 };
  it.each([
    [0.1, 'Green'],
    [0.23, 'Green'],
    [0.231, 'Amber'],
    [0.259, 'Amber'],
    [0.26, 'Red'],
  ])('%d is %s', (value, rag) => expect(ragLower(value, limits)).toBe(rag));

  it('has no amber without a red limit', () => {
    expect(ragLower(0.231, { target: 0.23 })).toBe('Red');
  });
});

describe('within limits', () => {
  const range = { min: 14, max: 20, margin: 0.2, side: 'both' as const };
  it.each([
    [14, 'Green'],
    [20, 'Green'],
    [20.2, 'Amber'],
    [13.8, 'Amber'],
    [20.3, 'Red'],
    [13.7, 'Red'],
  ])('%d is %s', (value, rag) => expect(ragWithin(value, range)).toBe(rag));

  it('judges only the declared side', () => {
    expect(ragWithin(3, { ...range, side: 'above' })).toBe('Green');
    expect(ragWithin(30, { ...range, side: 'above' })).toBe('Red');
    expect(ragWithin(30, { ...range, side: 'below' })).toBe('Green');
    expect(ragWithin(3, { ...range, side: 'below' })).toBe('Red');
  });

  it('has no amber without a margin', () => {
    expect(ragWithin(20.1, { min: 14, max: 20, side: 'both' })).toBe('Red');
  });
});

describe('distance from a comparator', () => {
  const limits = { comparator: 158.8, inner: 5, outer: 15 };
  it.each([
    [158.8, 'Green'],
    [163.8, 'Green'],
    [153.8, 'Green'],
    [163.9, 'Amber'],
    [143.8, 'Amber'],
    [143.7, 'Red'],
    [173.9, 'Red'],
  ])('%d is %s', (value, rag) => expect(ragDistance(value, limits)).toBe(rag));
});

describe('annual target', () => {
  const high = { decimals: 0, lowIsGood: false };

  it('is due by a twelfth a month, or by the declared profile', () => {
    expect(shareDue({ target: 600 }, 3)).toBe(0.25);
    const profile = [0.1, 0.2, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    expect(shareDue({ target: 600, profile }, 3)).toBe(0.5);
  });

  it('is judged against what is due by now, not against the end of the year', () => {
    expect(ragProfile(150, { target: 600 }, { ...high, monthOfYear: 3 })).toBe('Green');
    expect(ragProfile(149, { target: 600 }, { ...high, monthOfYear: 3 })).toBe('Red');
    expect(ragProfile(150, { target: 600 }, { ...high, monthOfYear: 4 })).toBe('Red');
  });

  it('is amber down to the red share of what is due', () => {
    const limits = { target: 600, red: 0.9 };
    expect(ragProfile(135, limits, { ...high, monthOfYear: 3 })).toBe('Amber');
    expect(ragProfile(134, limits, { ...high, monthOfYear: 3 })).toBe('Red');
  });

  it('compares with what is due as it is displayed', () => {
    // A quarter of 633 is 158.25, shown as 158.
    expect(ragProfile(158, { target: 633 }, { ...high, monthOfYear: 3 })).toBe('Green');
  });

  it('is a ceiling where low is good', () => {
    const low = { decimals: 0, lowIsGood: true, monthOfYear: 6 };
    expect(ragProfile(50, { target: 100 }, low)).toBe('Green');
    expect(ragProfile(51, { target: 100 }, low)).toBe('Red');
    expect(ragProfile(55, { target: 100, red: 0.9 }, low)).toBe('Amber');
    expect(ragProfile(56, { target: 100, red: 0.9 }, low)).toBe('Red');
  });
});

describe('the colour of a figure', () => {
  it('is judged at displayed precision', () => {
    const share = indicator({ ...PERCENT, tolerance: { kind: 'higher', target: 0.637, red: 0.6 } });
    // 0.6365 is shown as 63.7 %, and so meets a target of 63.7 %.
    expect(ragOf(0.6365, share, 3)).toBe('Green');
    expect(ragOf(0.6364, share, 3)).toBe('Amber');
  });

  it('is none for information measures, without a target, and without a value', () => {
    expect(ragOf(0.5, indicator({ ...PERCENT, goodIs: 'info' }), 3)).toBeNull();
    expect(ragOf(0.5, indicator({ ...PERCENT, tolerance: { kind: 'none' } }), 3)).toBeNull();
    expect(ragOf(null, indicator(PERCENT), 3)).toBeNull();
  });

  it('uses each kind of tolerance', () => {
    const count = { measure: { kind: 'count' as const, decimals: 0 } };
    const rag = (value: number, own: Parameters<typeof indicator>[0]) =>
      ragOf(value, indicator({ ...count, ...own }), 6);
    expect(rag(9, { goodIs: 'low', tolerance: { kind: 'lower', target: 9 } })).toBe('Green');
    expect(
      rag(30, { goodIs: 'within', tolerance: { kind: 'within', max: 20, side: 'both' } }),
    ).toBe('Red');
    expect(
      rag(30, {
        goodIs: 'within',
        tolerance: { kind: 'distance', comparator: 20, inner: 5, outer: 10 },
      }),
    ).toBe('Amber');
    expect(rag(50, { goodIs: 'high', tolerance: { kind: 'profile', target: 100 } })).toBe('Green');
    expect(rag(51, { goodIs: 'low', tolerance: { kind: 'profile', target: 100 } })).toBe('Red');
  });
});
