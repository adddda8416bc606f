import type { Rect } from '../../model/sheet';
import {
  invalidArgument,
  notImplemented,
  ref,
  type HostRef,
  type TypeDef,
} from '../../wire/define';
import type { HostContext } from '../../wire/define';
import { rangeRef, readRange } from '../arguments/area';
import { addressOf } from './address';
import { RangeTarget } from './target';

/** The rows and columns of a range that are not hidden, by their number on the sheet. */
interface View {
  target: RangeTarget;
  rows: number[];
  columns: number[];
  index: number;
}

const numbers = (from: number, to: number, isShown: (at: number) => boolean) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(isShown);

/** A block of a range's property with the hidden rows and columns left out. */
function visible(property: string) {
  return ({ target, rows, columns }: View, host: HostContext): unknown[][] => {
    const { sheet, rect } = target;
    const block = readRange({ sheet, rect }, property, host) as unknown[][] | null;
    if (!block) throw invalidArgument();
    return rows.map((row) => columns.map((column) => block[row - rect.top]?.[column - rect.left]));
  };
}

const READ_ONLY = ['text', 'valueTypes'];
const SETTABLE = ['values', 'formulas', 'formulasLocal', 'formulasR1C1', 'numberFormat'];

const viewType: TypeDef<View> = {
  name: 'RangeView',
  scalars: {
    cellAddresses: {
      get: ({ target, rows, columns }) =>
        rows.map((row) =>
          columns.map((column) =>
            addressOf(target.sheet, { top: row, bottom: row, left: column, right: column }),
          ),
        ),
    },
    columnCount: { get: ({ columns }) => columns.length },
    rowCount: { get: ({ rows }) => rows.length },
    index: { get: ({ index }) => index },
    ...Object.fromEntries(READ_ONLY.map((name) => [name, { get: visible(name) }])),
    ...Object.fromEntries(
      SETTABLE.map((name) => [
        name,
        {
          get: visible(name),
          set: () => {
            throw notImplemented('Visible cells cannot be set here: set those of the range.');
          },
        },
      ]),
    ),
  },
  objects: { rows: (view) => ref(viewsType, view) },
  methods: { getRange: ({ target }) => rangeRef(target.sheet, target.rect) },
};

const viewsType: TypeDef<View> = {
  name: 'RangeViewCollection',
  scalars: {},
  items: ({ target, rows, columns }) =>
    rows.map((row, index) => ref(viewType, { target, rows: [row], columns, index })),
};

/** `Range.getVisibleView`: what a filter or hidden rows and columns leave to be seen. */
export function visibleView(target: RangeTarget): HostRef {
  const { sheet } = target;
  // Whole rows and columns are looked at as far as anything is on the sheet.
  const used: Rect = sheet.grid.used(false, target.rect) ?? target.rect;
  const isHuge = target.rect.bottom - target.rect.top > 100_000;
  const rect = isHuge ? used : target.rect;
  return ref(viewType, {
    target: new RangeTarget(sheet, rect),
    rows: numbers(rect.top, rect.bottom, (row) => !sheet.rows.get(row)?.hidden),
    columns: numbers(rect.left, rect.right, (column) => !sheet.columns.get(column)?.hidden),
    index: 0,
  });
}
