import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { SheetModel } from '../../model/sheet';
import { invalidArgument, itemNotFound } from '../../wire/define';
import { argumentArea } from '../arguments/area';
import { expectWhole, omitted } from '../arguments/expect';
import { define } from '../define';
import { rangeRef } from '../range/reference';
import type { Rect } from '../../model/rectangles';

function freeze(sheet: SheetModel, rows: number, columns: number): void {
  sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
}

/** The frozen cells: whole rows, whole columns, or the block at the top left. */
function location({ freeze: frozen }: SheetModel): Rect | null {
  if (!frozen) return null;
  return {
    top: 0,
    left: 0,
    bottom: frozen.rows > 0 ? frozen.rows - 1 : MAX_ROWS - 1,
    right: frozen.columns > 0 ? frozen.columns - 1 : MAX_COLUMNS - 1,
  };
}

const count = (value: unknown, most: number) => (omitted(value) ? 1 : expectWhole(value, 0, most));

export const worksheetFreezePanesType = define('WorksheetFreezePanes', {
  methods: {
    freezeAt: (sheet, [range], host) => {
      const { sheet: other, rect } = argumentArea(range, host, sheet);
      if (other !== sheet) throw invalidArgument();
      const rows = rect.bottom === MAX_ROWS - 1 ? 0 : rect.bottom + 1;
      const columns = rect.right === MAX_COLUMNS - 1 ? 0 : rect.right + 1;
      freeze(sheet, rows, columns);
    },
    freezeRows: (sheet, [rows]) => freeze(sheet, count(rows, MAX_ROWS - 1), 0),
    freezeColumns: (sheet, [columns]) => freeze(sheet, 0, count(columns, MAX_COLUMNS - 1)),
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocation: (sheet) => {
      const rect = location(sheet);
      if (!rect) throw itemNotFound();
      return rangeRef(sheet, rect);
    },
    getLocationOrNullObject: (sheet) => {
      const rect = location(sheet);
      return rect && rangeRef(sheet, rect);
    },
  },
});
