import fc from 'fast-check';
import { areaAddress, holds, parseAddress, sheetReference, without } from '../../src/excel/a1';

const area = fc.record({
  row: fc.integer({ min: 0, max: 12 }),
  column: fc.integer({ min: 0, max: 12 }),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

test('an address read back is the same area', () => {
  fc.assert(
    fc.property(area, (it) => {
      expect(parseAddress(areaAddress(it))).toEqual(it);
      expect(parseAddress(areaAddress(it, true))).toEqual(it);
    }),
  );
});

test('a sheet with an apostrophe in its name is quoted', () => {
  expect(sheetReference("King's Lynn", { row: 1, column: 1, rows: 1, columns: 2 })).toBe(
    "'King''s Lynn'!$B$2:$C$2",
  );
});

test('an area without its holes is covered once by what is left', () => {
  fc.assert(
    fc.property(area, fc.array(area, { maxLength: 4 }), (whole, holes) => {
      const pieces = without(whole, holes);
      for (let row = 0; row < 20; row++) {
        for (let column = 0; column < 20; column++) {
          const wanted =
            holds(whole, row, column) && !holes.some((hole) => holds(hole, row, column));
          const found = pieces.filter((piece) => holds(piece, row, column)).length;
          expect(found).toBe(wanted ? 1 : 0);
        }
      }
    }),
  );
});
