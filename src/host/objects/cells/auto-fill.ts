import type { Cell, CellContent } from '../../model/cell';
import { invalidArgument, notImplemented, type HostContext } from '../../wire/define';
import { argumentArea } from '../arguments/area';
import { styleIdAt } from '../style/cell-style';
import { expectOneOf, omitted } from '../arguments/expect';
import { dates, growth, linear, texts, type Series } from './fill-series';
import { copiedFormula } from '../../formula/references';
import { requireWritable } from './protection-check';
import { isDateFormat } from '../range/read';
import { RangeTarget } from '../range/target';
import { told } from '../range/write';
import type { Rect } from '../../model/rectangles';

const TYPES = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
] as const;
type FillType = (typeof TYPES)[number];

/** Source cells of one row or column, in the order of filling. */
interface Line {
  cells: { cell: Cell; row: number; column: number }[];
  isDate: boolean;
}

const isUnit = (type: FillType) =>
  type === 'FillDays' || type === 'FillWeekdays' || type === 'FillMonths' || type === 'FillYears';

/** How the values of a line go on; null repeats its cells. */
function seriesOf({ cells, isDate }: Line, type: FillType, date1904: boolean): Series | null {
  if (type === 'FillCopy' || type === 'FillFormats' || type === 'FillValues') return null;
  const contents = cells.map(({ cell }) => cell.content);
  if (cells.some(({ cell }) => cell.formula !== undefined)) return null;
  const numbers = contents.filter((content) => typeof content === 'number');
  if (numbers.length === contents.length) {
    if (isUnit(type) && isDate) return dates(numbers, type, date1904);
    if (type === 'GrowthTrend') {
      return numbers.every((number) => number > 0) ? growth(numbers) : linear(numbers);
    }
    // By default one number is copied, one date goes on.
    if (numbers.length === 1 && type === 'FillDefault' && !isDate) return null;
    return linear(numbers);
  }
  const strings = contents.filter((content) => typeof content === 'string');
  return strings.length === contents.length ? texts(strings) : null;
}

const sameRect = (a: Rect, b: Rect) =>
  a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;

/** `Range.autoFill`: goes on from a range into a larger one that holds it, in one direction. */
export function autoFill(
  target: RangeTarget,
  [destination, type]: unknown[],
  host: HostContext,
): void {
  const kind = omitted(type) ? 'FillDefault' : expectOneOf(type, TYPES);
  if (kind === 'FlashFill') throw notImplemented('Flash fill is not implemented.');
  const { sheet, rect } = target;
  const { sheet: other, rect: into } = omitted(destination)
    ? { sheet, rect }
    : argumentArea(destination, host, sheet);
  const sameColumns = into.left === rect.left && into.right === rect.right;
  const sameRows = into.top === rect.top && into.bottom === rect.bottom;
  const holds =
    into.top <= rect.top &&
    into.bottom >= rect.bottom &&
    into.left <= rect.left &&
    into.right >= rect.right;
  const edges = Number(into.top < rect.top) + Number(into.bottom > rect.bottom);
  const sides = Number(into.left < rect.left) + Number(into.right > rect.right);
  if (other !== sheet || !holds || !(sameColumns || sameRows) || edges + sides > 1) {
    throw invalidArgument();
  }
  if (sameRect(rect, into)) return;
  const filled = new RangeTarget(sheet, into);
  requireWritable(filled, host);
  const down = sameColumns;
  const [from, to] = down ? [rect.left, rect.right] : [rect.top, rect.bottom];
  for (let across = from; across <= to; across++) fillLine(target, into, across, down, kind, host);
  told(filled, host);
}

function fillLine(
  { sheet, rect }: RangeTarget,
  into: Rect,
  across: number,
  down: boolean,
  kind: FillType,
  { workbook }: HostContext,
): void {
  const [first, last] = down ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const [start, end] = down ? [into.top, into.bottom] : [into.left, into.right];
  const count = last - first + 1;
  const cells = Array.from({ length: count }, (_, at) => {
    const [row, column] = down ? [first + at, across] : [across, first + at];
    const cell: Cell = {
      content: null,
      ...sheet.grid.get(row, column),
      style: styleIdAt(sheet, row, column),
    };
    return { cell, row, column };
  });
  const isDate = cells.every(({ cell }) =>
    isDateFormat(workbook.styles.get(cell.style).numberFormat),
  );
  const series = seriesOf({ cells, isDate }, kind, workbook.date1904);
  for (let at = start; at <= end; at++) {
    if (at >= first && at <= last) continue;
    const step = at - first;
    const source = cells[((step % count) + count) % count];
    if (!source) continue;
    const [row, column] = down ? [at, across] : [across, at];
    const style = kind === 'FillValues' ? styleIdAt(sheet, row, column) : source.cell.style;
    if (kind === 'FillFormats') {
      sheet.grid.set(row, column, { content: null, ...sheet.grid.get(row, column), style });
      continue;
    }
    const { formula, arrayRange: _, ...rest } = source.cell;
    const content: CellContent = series ? series(step) : rest.content;
    const next: Cell = { ...rest, content, style };
    if (formula !== undefined) {
      next.formula = copiedFormula(formula, row - source.row, column - source.column);
    }
    sheet.grid.set(row, column, next);
  }
}
