import { ragHigher } from '../../../../src/core/rules/tolerance/higher';

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
