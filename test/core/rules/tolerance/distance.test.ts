import { ragDistance } from '../../../../src/core/rules/tolerance/distance';

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
