import { ragOf } from '../../../src/core/score/rag';
import { indicator, PERCENT } from './support';

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
