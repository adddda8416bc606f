import fc from 'fast-check';
import { areaAddress, parseAddress, sheetReference } from '../../src/excel/a1';
import { anyArea } from './support/areas';

test('an address read back is the same area', () => {
  fc.assert(
    fc.property(anyArea, (it) => {
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
