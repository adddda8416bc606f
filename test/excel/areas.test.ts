import fc from 'fast-check';
import { holds, without } from '../../src/excel/areas';
import { anyArea } from './support/areas';

test('an area without its holes is covered once by what is left', () => {
  fc.assert(
    fc.property(anyArea, fc.array(anyArea, { maxLength: 4 }), (whole, holes) => {
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
