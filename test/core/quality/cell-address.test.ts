import { cellAt, columnLetters } from '../../../src/core/quality/cell-address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

test('rows are counted from 1 in an address', () => expect(cellAt(5, 1)).toBe('B6'));
