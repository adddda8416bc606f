import { toA1 } from '../../model/address';
import type { ColumnInfo, RowInfo, SheetModel } from '../../model/sheet';
import { type HostContext } from '../../wire/define';
import { autofitColumns, autofitRows } from './autofit';
import { commonStyle, restyle } from '../style/cell-style';
import { columnPoints, rowPoints, storedOfPoints } from './dimensions';
import { expectFlag, expectNumber } from '../arguments/expect';
import { requirePermission } from '../cells/protection-check';
import type { CellsTarget } from './target';
import { ALIGNMENT } from '../style/properties';
import { define, ref } from '../define';
import type { Rect } from '../../model/rectangles';
import type { LookTarget } from '../style/targets';
import { bordersOf } from './borders';
import { lookScalars } from '../style/look';

/** Tells listeners that cells look different. */
export function tellOfFormat(sheet: SheetModel, rects: Rect[], host: HostContext): void {
  const address = rects.map(toA1).join(',');
  host.raise({ type: 'worksheetFormatChanged', sheetId: sheet.id, address });
}

/** The look of cells. */
export const lookOf = ({ sheet, rects }: CellsTarget): LookTarget => ({
  read: (pick, { workbook }) => commonStyle(workbook, sheet, rects, pick),
  change: (to, host) => {
    requirePermission(sheet, 'formatCells');
    restyle(host.workbook, sheet, rects, to);
    tellOfFormat(sheet, rects, host);
  },
});

/** The value that all columns or rows of some rectangles share; null where they differ. */
function shared<T>(
  rects: Rect[],
  ends: (rect: Rect) => [number, number],
  known: Iterable<number>,
  read: (at: number) => T,
): T | null {
  const seen = new Set<T>();
  const set = new Set(known);
  for (const rect of rects) {
    const [from, to] = ends(rect);
    let plain = to - from + 1;
    for (const at of set) {
      if (at < from || at > to) continue;
      plain--;
      seen.add(read(at));
    }
    if (plain > 0) {
      let at = from;
      while (set.has(at)) at++;
      seen.add(read(at));
    }
  }
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

const columnsOf = (rect: Rect): [number, number] => [rect.left, rect.right];
const rowsOf = (rect: Rect): [number, number] => [rect.top, rect.bottom];

export function changeColumns(
  sheet: SheetModel,
  rects: Rect[],
  change: (info: ColumnInfo) => ColumnInfo,
): void {
  requirePermission(sheet, 'formatColumns');
  for (const { left, right } of rects) {
    for (let at = left; at <= right; at++) {
      sheet.columns.set(at, change(sheet.columns.get(at) ?? {}));
    }
  }
}

export function changeRows(
  sheet: SheetModel,
  rects: Rect[],
  change: (info: RowInfo) => RowInfo,
): void {
  requirePermission(sheet, 'formatRows');
  for (const { top, bottom } of rects) {
    for (let at = top; at <= bottom; at++) {
      sheet.rows.set(at, change(sheet.rows.get(at) ?? {}));
    }
  }
}

/** Width in points that all columns share. */
export const sharedWidth = ({ sheet, rects }: CellsTarget) =>
  shared(rects, columnsOf, sheet.columns.keys(), (at) => columnPoints(sheet, at));

/** Height in points that all rows share. */
export const sharedHeight = ({ sheet, rects }: CellsTarget) =>
  shared(rects, rowsOf, sheet.rows.keys(), (at) => rowPoints(sheet, at));

/** Whether columns are hidden: null where some are and some are not. */
export const sharedColumnHidden = ({ sheet, rects }: CellsTarget) =>
  shared(rects, columnsOf, sheet.columns.keys(), (at) => sheet.columns.get(at)?.hidden ?? false);

export const sharedRowHidden = ({ sheet, rects }: CellsTarget) =>
  shared(rects, rowsOf, sheet.rows.keys(), (at) => sheet.rows.get(at)?.hidden ?? false);

export function setColumnWidth({ sheet, rects }: CellsTarget, value: unknown): void {
  const width = storedOfPoints(expectNumber(value, 0, 1343));
  changeColumns(sheet, rects, (info) => ({ ...info, width, hidden: width === 0 }));
}

export function setRowHeight({ sheet, rects }: CellsTarget, value: unknown): void {
  const height = expectNumber(value, 0, 409.5);
  changeRows(sheet, rects, (info) => ({
    ...info,
    height,
    customHeight: true,
    hidden: height === 0,
  }));
}

export const rangeFormatType = define('RangeFormat', {
  scalars: {
    ...lookScalars(ALIGNMENT, lookOf),
    autoIndent: { get: () => false },
    columnWidth: { get: sharedWidth, set: setColumnWidth },
    rowHeight: { get: sharedHeight, set: setRowHeight },
    useStandardWidth: {
      get: ({ sheet, rects }) =>
        shared(
          rects,
          columnsOf,
          sheet.columns.keys(),
          (at) => sheet.columns.get(at)?.width === undefined,
        ),
      set: ({ sheet, rects }, value) => {
        if (!expectFlag(value)) return;
        changeColumns(sheet, rects, ({ width: _, ...rest }) => rest);
      },
    },
    useStandardHeight: {
      get: ({ sheet, rects }) =>
        shared(rects, rowsOf, sheet.rows.keys(), (at) => sheet.rows.get(at)?.height === undefined),
      set: ({ sheet, rects }, value) => {
        if (!expectFlag(value)) return;
        changeRows(sheet, rects, ({ height: _, customHeight: __, ...rest }) => rest);
      },
    },
  },
  objects: {
    font: (cells) => ref('RangeFont', lookOf(cells)),
    fill: (cells) => ref('RangeFill', lookOf(cells)),
    borders: (cells) => ref('RangeBorderCollection', bordersOf(cells)),
    protection: (cells) => ref('FormatProtection', lookOf(cells)),
  },
  methods: {
    autofitColumns: ({ sheet, rects }, _, host) => autofitColumns(sheet, rects, host),
    autofitRows: ({ sheet, rects }, _, host) => autofitRows(sheet, rects, host),
    adjustIndent: ({ sheet, rects }, [amount], host: HostContext) => {
      requirePermission(sheet, 'formatCells');
      const by = expectNumber(amount, -250, 250);
      restyle(host.workbook, sheet, rects, (style) => {
        const indent = Math.max(0, Math.min(250, style.alignment.indent + by));
        return ALIGNMENT.indentLevel.write(style, indent);
      });
    },
  },
});
