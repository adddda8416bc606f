import { found, type HostRef } from '../../wire/define';
import { clearCells } from '../cells/clear';
import { cellCount, isWholeColumns, isWholeRows } from '../style/cell-style';
import { copyFrom } from '../cells/copy';
import { addressOf } from './address';
import type { AreasTarget } from './target';
import { RangeTarget } from './target';
import { intersection, type Rect } from '../../model/rectangles';
import { appliedStyle, applyStyle } from '../style/applied';
import { specialCells } from './special-cells';
import { argumentAreas } from '../arguments/area';
import { expectFlag, expectWhole, omitted } from '../arguments/expect';
import { invalidArgument } from '../../wire/define';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import { define, ref } from '../define';
import { rangeAreasRef, worksheetRef } from './reference';

const addressList = ({ sheet, rects }: AreasTarget) =>
  rects.map((rect) => addressOf(sheet, rect)).join(',');

const special = (areas: AreasTarget, args: unknown[]): HostRef | null => {
  const rects = specialCells(areas, args);
  return rects.length > 0 ? rangeAreasRef(areas.sheet, rects) : null;
};

function common(areas: AreasTarget, others: Rect[]): HostRef | null {
  const shared = areas.rects.flatMap((rect) =>
    others.flatMap((other) => intersection(rect, other) ?? []),
  );
  return shared.length > 0 ? rangeAreasRef(areas.sheet, shared) : null;
}

export const rangeAreasType = define('RangeAreas', {
  scalars: {
    address: { get: addressList },
    addressLocal: { get: addressList },
    areaCount: { get: ({ rects }) => rects.length },
    cellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
    isEntireColumn: { get: ({ rects }) => rects.every(isWholeColumns) },
    isEntireRow: { get: ({ rects }) => rects.every(isWholeRows) },
    style: { get: appliedStyle, set: applyStyle },
  },
  objects: {
    areas: ({ sheet, rects }) =>
      ref(
        'RangeCollection',
        rects.map((rect) => ({ sheet, rect })),
      ),
    conditionalFormats: ({ sheet, rects }) =>
      ref('ConditionalFormatCollection', { sheet, areas: rects }),
    dataValidation: ({ sheet, rects }) => ref('DataValidation', { sheet, areas: rects }),
    format: (areas) => ref('RangeFormat', areas),
    worksheet: ({ sheet }) => worksheetRef(sheet),
  },
  methods: {
    calculate: (_, __, host) => host.settle(true),
    setDirty: () => undefined,
    copyFrom: ({ sheet, rects }, args, host) => {
      for (const rect of rects) copyFrom(new RangeTarget(sheet, rect), args, host);
    },
    clear: ({ sheet, rects }, args, host) => {
      for (const rect of rects) clearCells(new RangeTarget(sheet, rect), args, host);
    },
    getEntireRow: ({ sheet, rects }) =>
      rangeAreasRef(
        sheet,
        rects.map((rect) => ({ ...rect, left: 0, right: MAX_COLUMNS - 1 })),
      ),
    getEntireColumn: ({ sheet, rects }) =>
      rangeAreasRef(
        sheet,
        rects.map((rect) => ({ ...rect, top: 0, bottom: MAX_ROWS - 1 })),
      ),
    getOffsetRangeAreas: ({ sheet, rects }, [rows, columns]) => {
      const [down, right] = [expectWhole(rows), expectWhole(columns)];
      const moved = rects.map((rect) => ({
        top: rect.top + down,
        bottom: rect.bottom + down,
        left: rect.left + right,
        right: rect.right + right,
      }));
      const inside = moved.every(
        (rect) =>
          rect.top >= 0 && rect.left >= 0 && rect.bottom < MAX_ROWS && rect.right < MAX_COLUMNS,
      );
      if (!inside) throw invalidArgument();
      return rangeAreasRef(sheet, moved);
    },
    getIntersection: (areas, [other], host) =>
      found(common(areas, argumentAreas(other, host, areas.sheet).rects)),
    getIntersectionOrNullObject: (areas, [other], host) =>
      common(areas, argumentAreas(other, host, areas.sheet).rects),
    getTables: ({ sheet, rects }, [fully], { workbook }) =>
      ref('TableScopedCollection', {
        workbook,
        sheet,
        within: { areas: rects, fully: omitted(fully) ? false : expectFlag(fully) },
      }),
    getSpecialCells: (areas, args) => found(special(areas, args)),
    getSpecialCellsOrNullObject: special,
    getUsedRangeAreas: (areas, [valuesOnly]) => found(usedAreas(areas, valuesOnly === true)),
    getUsedRangeAreasOrNullObject: (areas, [valuesOnly]) => usedAreas(areas, valuesOnly === true),
  },
});

function usedAreas({ sheet, rects }: AreasTarget, valuesOnly: boolean): HostRef | null {
  const used = rects
    .map((rect) => sheet.grid.used(valuesOnly, rect))
    .filter((rect) => rect !== null);
  return used.length > 0 ? rangeAreasRef(sheet, used) : null;
}
