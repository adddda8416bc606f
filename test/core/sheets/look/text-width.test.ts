import fc from 'fast-check';
import { rowHeight, textWidth, wrappedLines } from '../../../../src/core/sheets/look/text-width';

test('narrow letters take less room than wide ones, bold and large text more', () => {
  expect(textWidth('iiii')).toBeLessThan(textWidth('MMMM'));
  expect(textWidth('Target', { bold: true })).toBeGreaterThan(textWidth('Target'));
  expect(textWidth('Target', { size: 16 })).toBeGreaterThan(textWidth('Target'));
});

test('text wraps at words: as many lines as needed, one for text that fits', () => {
  expect(wrappedLines('Open cases', 30)).toBe(1);
  expect(wrappedLines('Early help contacts in the month, step-downs included', 30)).toBe(2);
  expect(wrappedLines('one\ntwo', 30)).toBe(2);
  expect(wrappedLines('', 30)).toBe(0);
});

test('a word longer than its column is broken, not cut off', () => {
  expect(wrappedLines('W'.repeat(40), 20)).toBeGreaterThan(3);
});

test('a narrower column never takes fewer lines', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 5, max: 60 }), (text, width) => {
      expect(wrappedLines(text, width)).toBeGreaterThanOrEqual(wrappedLines(text, width + 5));
    }),
  );
});

test('rows grow with their lines', () => {
  expect(rowHeight(2)).toBeGreaterThan(rowHeight(1) + 12);
  expect(rowHeight(0)).toBe(rowHeight(1));
});
