import { parseA1, toA1 } from '../../model/address';
import type { Cell } from '../../model/cell';
import { found, invalidArgument, type HostContext, type HostRef } from '../../wire/define';
import { autoFill } from '../cells/auto-fill';
import {
  getCellProperties,
  getColumnProperties,
  getRowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from './cell-properties';
import { cellCount, isWholeColumns, isWholeRows } from '../style/cell-style';
import { clearCells } from '../cells/clear';
import { copyFrom, moveTo } from '../cells/copy';
import { leftOf, topOf, columnPoints, rowPoints } from './dimensions';
import { expectFlag, expectOneOf, expectWhole, omitted } from '../arguments/expect';
import { findIn, replaceAll } from './find-text';
import { hyperlinkOf, setHyperlink } from './hyperlink';
import { insertCells, deleteCells } from '../cells/insert-delete';
import { mergeCells, unmergeCells } from '../cells/merging';
import { OUTLINE } from './outline';
import { addressOf } from './address';
import { changeColumns, changeRows, sharedColumnHidden, sharedRowHidden } from './format';
import { NAVIGATION } from './navigation';
import {
  readCategories,
  readFormulas,
  readNumberFormats,
  readR1C1,
  readText,
  readValues,
  readValueTypes,
} from './read';
import type { RangeTarget } from './target';
import { appliedStyle, applyStyle } from '../style/applied';
import { TRACING } from './tracing';
import { visibleView } from './visible-view';
import { writeNumberFormats, writeR1C1, writeValues } from './write';
import { overlap, type Rect } from '../../model/rectangles';
import { removeDuplicates } from '../cells/row-moves';
import { selectRange } from './selection';
import { specialCells } from './special-cells';
import { define, ref } from '../define';
import { rangeAreasRef, rangeRef, worksheetRef } from './reference';

const sumOf = (from: number, to: number, size: (at: number) => number): number => {
  let sum = 0;
  for (let at = from; at <= to; at++) sum += size(at);
  return sum;
};

const special = (target: RangeTarget, args: unknown[]): HostRef | null => {
  const rects = specialCells(target, args);
  return rects.length > 0 ? rangeAreasRef(target.sheet, rects) : null;
};

const find = (target: RangeTarget, args: unknown[], host: HostContext): HostRef | null => {
  const rect = findIn(target, args, host);
  return rect && rangeRef(target.sheet, rect);
};

const hasSpill = ({ sheet, rect }: RangeTarget): boolean | null => {
  let some = false;
  let all = true;
  sheet.grid.forEach((cell) => {
    if (cell.arrayRange?.includes(':')) some = true;
    else all = false;
  }, rect);
  return some && !all ? null : some;
};

const arrayOf = ({ arrayRange }: Cell): Rect | null =>
  arrayRange?.includes(':') ? parseA1(arrayRange) : null;

/** Where an array formula of the file in a cell puts its results. */
function spilled({ sheet, rect }: RangeTarget): HostRef | null {
  const cell = sheet.grid.get(rect.top, rect.left);
  const area = cell ? arrayOf(cell) : null;
  return area && rangeRef(sheet, area);
}

/** The cell whose array formula puts a result into this one. */
function spillParent({ sheet, rect }: RangeTarget): HostRef | null {
  let parent: HostRef | null = null;
  sheet.grid.forEach((cell) => {
    const area = arrayOf(cell);
    if (!area || !overlap(area, { ...rect, bottom: rect.top, right: rect.left })) return;
    parent = rangeRef(sheet, { ...area, bottom: area.top, right: area.left });
  });
  return parent;
}

export const rangeType = define('Range', {
  scalars: {
    address: { get: ({ sheet, rect }) => addressOf(sheet, rect) },
    addressLocal: { get: ({ sheet, rect }) => addressOf(sheet, rect) },
    cellCount: {
      // Excel says -1 for more cells than a 32-bit number can count.
      get: ({ rect }) => (cellCount(rect) > 2 ** 31 - 1 ? -1 : cellCount(rect)),
    },
    rowCount: { get: ({ rect }) => rect.bottom - rect.top + 1 },
    columnCount: { get: ({ rect }) => rect.right - rect.left + 1 },
    rowIndex: { get: ({ rect }) => rect.top },
    columnIndex: { get: ({ rect }) => rect.left },
    values: { get: readValues, set: writeValues },
    formulas: { get: readFormulas, set: writeValues },
    formulasLocal: { get: readFormulas, set: writeValues },
    formulasR1C1: { get: readR1C1, set: writeR1C1 },
    text: { get: readText },
    valueTypes: { get: readValueTypes },
    numberFormat: { get: readNumberFormats, set: writeNumberFormats },
    numberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
    numberFormatCategories: { get: readCategories },
    isEntireColumn: { get: ({ rect }) => isWholeColumns(rect) },
    isEntireRow: { get: ({ rect }) => isWholeRows(rect) },
    hidden: {
      get: (target) => {
        const [rows, columns] = [sharedRowHidden(target), sharedColumnHidden(target)];
        return rows === true || columns === true ? true : rows === null ? null : columns;
      },
    },
    rowHidden: {
      get: sharedRowHidden,
      set: ({ sheet, rect, rects }, value, host) => {
        const hidden = expectFlag(value);
        changeRows(sheet, rects, (info) => ({ ...info, hidden }));
        host.raise({
          type: 'worksheetRowHiddenChanged',
          sheetId: sheet.id,
          address: toA1(rect),
          changeType: hidden ? 'Hidden' : 'Unhidden',
        });
      },
    },
    columnHidden: {
      get: sharedColumnHidden,
      set: ({ sheet, rects }, value) => {
        const hidden = expectFlag(value);
        changeColumns(sheet, rects, (info) => ({ ...info, hidden }));
      },
    },
    hasSpill: { get: hasSpill },
    savedAsArray: { get: hasSpill },
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
    style: { get: appliedStyle, set: applyStyle },
    left: { get: ({ sheet, rect }) => leftOf(sheet, rect.left) },
    top: { get: ({ sheet, rect }) => topOf(sheet, rect.top) },
    width: {
      get: ({ sheet, rect }) => sumOf(rect.left, rect.right, (at) => columnPoints(sheet, at)),
    },
    height: {
      get: ({ sheet, rect }) =>
        isWholeColumns(rect)
          ? topOf(sheet, rect.bottom + 1)
          : sumOf(rect.top, rect.bottom, (at) => rowPoints(sheet, at)),
    },
  },
  objects: {
    format: (target) => ref('RangeFormat', target),
    conditionalFormats: ({ sheet, rect }) =>
      ref('ConditionalFormatCollection', { sheet, areas: [rect] }),
    dataValidation: ({ sheet, rect }) => ref('DataValidation', { sheet, areas: [rect] }),
    sort: (target) => ref('RangeSort', target),
    worksheet: ({ sheet }) => worksheetRef(sheet),
  },
  methods: {
    ...NAVIGATION,
    ...OUTLINE,
    ...TRACING,
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      const fits =
        expectWhole(rows) === rect.bottom - rect.top + 1 &&
        expectWhole(columns) === rect.right - rect.left + 1;
      if (!fits) throw invalidArgument();
    },
    calculate: (_, __, host) => host.settle(true),
    setDirty: () => undefined,
    clear: clearCells,
    autoFill,
    copyFrom,
    getVisibleView: visibleView,
    getSpillingToRange: (target) => found(spilled(target)),
    getSpillingToRangeOrNullObject: spilled,
    getSpillParent: (target) => found(spillParent(target)),
    getSpillParentOrNullObject: spillParent,
    moveTo: (target, args, host) => {
      const { rect } = moveTo(target, args, host);
      target.rect = rect;
    },
    insert: (target, [shift], host) =>
      rangeRef(target.sheet, insertCells(target, expectOneOf(shift, ['Down', 'Right']), host)),
    delete: (target, [shift], host) =>
      deleteCells(target, expectOneOf(shift, ['Up', 'Left']), host),
    merge: mergeCells,
    unmerge: unmergeCells,
    removeDuplicates,
    replaceAll,
    find: (target, args, host) => found(find(target, args, host)),
    findOrNullObject: find,
    select: selectRange,
    getTables: ({ sheet, rect }, [fully], { workbook }) =>
      ref('TableScopedCollection', {
        workbook,
        sheet,
        within: { areas: [rect], fully: omitted(fully) ? false : expectFlag(fully) },
      }),
    getSpecialCells: (target, args) => found(special(target, args)),
    getSpecialCellsOrNullObject: special,
    getMergedAreasOrNullObject: ({ sheet, rect }) => {
      const areas = sheet.merges.filter((area) => overlap(area, rect));
      return areas.length > 0 ? rangeAreasRef(sheet, areas) : null;
    },
    getCellProperties,
    setCellProperties,
    getRowProperties,
    setRowProperties,
    getColumnProperties,
    setColumnProperties,
  },
});
