import { directionOf } from '../../../src/core/score/direction';
import { indicator, PERCENT } from './support';

const high = indicator(PERCENT);
const low = indicator({ ...PERCENT, goodIs: 'low' });
const info = indicator();
const range = indicator({
  goodIs: 'within',
  measure: { kind: 'average', decimals: 1 },
  tolerance: { kind: 'within', min: 14, max: 20, side: 'both' },
});

describe('direction of travel', () => {
  it('is improved when the value moves to the better side, whatever the colour', () => {
    expect(directionOf(0.7, 0.6, high, 'Red')).toBe('improved');
    expect(directionOf(0.6, 0.7, low, 'Green')).toBe('improved');
    expect(directionOf(0.7, 0.6, high, null)).toBe('improved');
  });

  it('is declined within limits when green or amber', () => {
    expect(directionOf(0.95, 0.97, high, 'Green')).toBe('declined-within-limits');
    expect(directionOf(0.85, 0.97, high, 'Amber')).toBe('declined-within-limits');
    expect(directionOf(0.3, 0.2, low, 'Amber')).toBe('declined-within-limits');
  });

  it('is declined off target when red, and when there is no target to be within', () => {
    expect(directionOf(0.5, 0.6, high, 'Red')).toBe('declined-off-target');
    expect(directionOf(0.5, 0.6, high, null)).toBe('declined-off-target');
  });

  it('is stable by colour, and without judgement where there is no target', () => {
    expect(directionOf(0.95, 0.95, high, 'Green')).toBe('stable-within-limits');
    expect(directionOf(0.85, 0.85, high, 'Amber')).toBe('stable-within-limits');
    expect(directionOf(0.5, 0.5, high, 'Red')).toBe('stable-off-target');
    expect(directionOf(0.5, 0.5, high, null)).toBe('stable');
  });

  it('is told at displayed precision', () => {
    expect(directionOf(0.95041, 0.94961, high, 'Green')).toBe('stable-within-limits');
    expect(directionOf(0.9505, 0.9504, high, 'Green')).toBe('improved');
  });

  it('only says what the number did for information measures', () => {
    expect(directionOf(12, 10, info, null)).toBe('increased');
    expect(directionOf(10, 10, info, null)).toBe('unchanged');
    expect(directionOf(8, 10, info, null)).toBe('decreased');
  });

  it('is better closer to the range for measures within limits', () => {
    expect(directionOf(13, 11, range, 'Red')).toBe('improved');
    expect(directionOf(21, 23, range, 'Red')).toBe('improved');
    expect(directionOf(24, 11, range, 'Red')).toBe('declined-off-target');
    expect(directionOf(22, 12, range, 'Red')).toBe('stable-off-target');
    expect(directionOf(15, 19, range, 'Green')).toBe('stable-within-limits');
  });

  it('is better closer to the comparator for a distance', () => {
    const near = {
      ...range,
      tolerance: { kind: 'distance' as const, comparator: 20, inner: 1, outer: 2 },
    };
    expect(directionOf(21, 23, near, 'Green')).toBe('improved');
    expect(directionOf(18, 19, near, 'Amber')).toBe('declined-within-limits');
  });

  it('is empty without a value now or before', () => {
    expect(directionOf(null, 0.5, high, null)).toBeNull();
    expect(directionOf(0.5, null, high, 'Red')).toBeNull();
  });
});
