import { invalidArgument, notImplemented, type HostRef } from '../../wire/define';
import type { HostContext, Scalar } from '../../wire/define';
import { readRange } from '../arguments/area';
import { addressOf } from './address';
import { RangeTarget, type ViewTarget } from './target';
import type { ScalarName } from '../../wire/members';
import { define, ref } from '../define';
import { rangeRef } from './reference';
import type { Rect } from '../../model/rectangles';

const numbers = (from: number, to: number, isShown: (at: number) => boolean) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(isShown);

/** A block of a range's property with the hidden rows and columns left out. */
function visible(property: ScalarName<'Range'>) {
  return ({ target, rows, columns }: ViewTarget, host: HostContext): unknown[][] => {
    const { sheet, rect } = target;
    const block = readRange({ sheet, rect }, property, host) as unknown[][] | null;
    if (!block) throw invalidArgument();
    return rows.map((row) => columns.map((column) => block[row - rect.top]?.[column - rect.left]));
  };
}

/** A property of the range that its view has, too. */
type Shown = ScalarName<'Range'> & ScalarName<'RangeView'>;

const readOnly = (property: Shown): Scalar<ViewTarget> => ({ get: visible(property) });

const settable = (property: Shown): Scalar<ViewTarget> => ({
  get: visible(property),
  set: () => {
    throw notImplemented('Visible cells cannot be set here: set those of the range.');
  },
});

export const rangeViewType = define('RangeView', {
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
    text: readOnly('text'),
    valueTypes: readOnly('valueTypes'),
    values: settable('values'),
    formulas: settable('formulas'),
    formulasLocal: settable('formulasLocal'),
    formulasR1C1: settable('formulasR1C1'),
    numberFormat: settable('numberFormat'),
  },
  objects: { rows: (view) => ref('RangeViewCollection', view) },
  methods: { getRange: ({ target }) => rangeRef(target.sheet, target.rect) },
});

export const rangeViewCollectionType = define('RangeViewCollection', {
  items: ({ target, rows, columns }) =>
    rows.map((row, index) => ref('RangeView', { target, rows: [row], columns, index })),
});

/** `Range.getVisibleView`: what a filter or hidden rows and columns leave to be seen. */
export function visibleView(target: RangeTarget): HostRef {
  const { sheet } = target;
  // Whole rows and columns are looked at as far as anything is on the sheet.
  const used: Rect = sheet.grid.used(false, target.rect) ?? target.rect;
  const isHuge = target.rect.bottom - target.rect.top > 100_000;
  const rect = isHuge ? used : target.rect;
  return ref('RangeView', {
    target: new RangeTarget(sheet, rect),
    rows: numbers(rect.top, rect.bottom, (row) => !sheet.rows.get(row)?.hidden),
    columns: numbers(rect.left, rect.right, (column) => !sheet.columns.get(column)?.hidden),
    index: 0,
  });
}
