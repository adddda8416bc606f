import fc from 'fast-check';
import { rectangles } from '../../../src/excel/write/rectangles';

const grid = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.constantFrom(undefined, 'a', 'b', 'c'), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

describe('covering cells with rectangles', () => {
  test('gives every cell its own key, once, and covers no cell without one', () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const columns = cells[0]?.length ?? 0;
        const covered = cells.map((row) => row.map((): string | undefined => undefined));
        for (const { key, areas } of rectangles(cells.length, columns, (r, c) => cells[r]?.[c])) {
          for (const area of areas) {
            for (let row = area.row; row < area.row + area.rows; row++) {
              for (let column = area.column; column < area.column + area.columns; column++) {
                const line = covered[row] as (string | undefined)[];
                expect(line[column]).toBeUndefined();
                line[column] = key;
              }
            }
          }
        }
        expect(covered).toEqual(cells);
      }),
    );
  });

  test('takes one rectangle for a column of any length', () => {
    const [found] = rectangles(20_000, 1, () => 'text');
    expect(found).toEqual({
      key: 'text',
      areas: [{ row: 0, column: 0, rows: 20_000, columns: 1 }],
    });
  });
});
