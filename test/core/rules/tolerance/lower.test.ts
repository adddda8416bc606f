import { ragLower } from '../../../../src/core/rules/tolerance/lower';

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
