import fc from 'fast-check';
import { placePieces } from '../../../../src/core/sheets/kit/pieces';
import type { Piece } from '../../../../src/core/sheets/kit/pieces';
import { textWidth } from '../../../../src/core/sheets/look/text-width';
import { STYLES } from '../../../../src/core/sheets/look/styles';

const note = (text: string): Piece => ({ text, style: 'note' });

test('a piece begins in the first column that the one before leaves free', () => {
  const [line] = placePieces([note('improved'), note('declined')], [6, 40, 9, 9]);
  expect(line?.map(({ column }) => column)).toEqual([0, 2]);
});

test('what does not fit goes on the next line', () => {
  const lines = placePieces([note('m'.repeat(20)), note('m'.repeat(20))], [20, 20]);
  expect(lines).toHaveLength(2);
});

test('a box stands in a column of its own that its text fits and fills', () => {
  const box: Piece = { text: 'A amber', style: 'keyAmber', boxed: true };
  const [line] = placePieces([box], [4, 60, 10]);
  expect(line?.map(({ column }) => column)).toEqual([2]);
});

test('no piece ever runs into the next', () => {
  fc.assert(
    fc.property(
      fc.array(fc.lorem({ maxCount: 4 }), { minLength: 1, maxLength: 9 }),
      fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 8, maxLength: 20 }),
      (words, widths) => {
        const startOf = (column: number): number =>
          widths.slice(0, column).reduce((a, b) => a + b, 0);
        for (const line of placePieces(words.map(note), widths)) {
          for (let i = 1; i < line.length; i += 1) {
            const before = line[i - 1]!;
            const end = startOf(before.column) + textWidth(before.piece.text, STYLES.note.font);
            expect(startOf(line[i]!.column)).toBeGreaterThanOrEqual(end);
          }
        }
      },
    ),
  );
});
