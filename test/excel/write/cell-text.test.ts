import { cellFormat, cellInput } from '../../../src/excel/write/cell-text';

describe('text that could run', () => {
  test.each(['=1+1', '+44 20', '-5', '@SUM(A1)', '\t=1', '\r=1', "'quoted"])(
    '%j is marked as text, and not left to the text format',
    (text) => {
      expect(cellFormat(text, '@')).toBe('General');
      expect(cellInput(text, '@')).toBe(`'${text}`);
      expect(cellInput(text, '0.0%')).toBe(`'${text}`);
    },
  );
});

describe('text that looks like something else', () => {
  test.each(['Jun-17', '5.10', 'TRUE', '#N/A', '2017-06'])(
    '%s stays text outside the text format',
    (text) => {
      expect(cellInput(text, 'General')).toBe(`'${text}`);
      expect(cellInput(text, '@')).toBe(text);
    },
  );
});

test('numbers keep their format, and an empty cell is emptied', () => {
  expect(cellFormat(0.5, '0.0%')).toBe('0.0%');
  expect(cellInput(0.5, '0.0%')).toBe(0.5);
  expect(cellInput(null, 'General')).toBe('');
});
