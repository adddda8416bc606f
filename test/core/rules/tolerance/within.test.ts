import { ragWithin } from '../../../../src/core/rules/tolerance/within';

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
