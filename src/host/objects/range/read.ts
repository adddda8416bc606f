import { format } from 'numfmt';
import type { Cell } from '../../model/cell';
import type { HostContext } from '../../wire/define';
import { isError } from '../cells/input';
import { cellCount, styleIdAt } from '../style/cell-style';
import type { RangeTarget } from './target';
import { toR1C1 } from '../../formula/r1c1';

/** Excel gives nothing for the cells of a range larger than this. */
const MOST_CELLS = 5_000_000;

/** Days from the first day of the 1900 date system to that of the 1904 one. */
const DAYS_TO_1904 = 1462;

type Reader = (cell: Cell | undefined, row: number, column: number) => unknown;

/** A matrix over the cells of a range; null where the range is too large. */
function matrix({ sheet, rect }: RangeTarget, read: Reader): unknown[][] | null {
  if (cellCount(rect) > MOST_CELLS) return null;
  const rows: unknown[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const cells: unknown[] = [];
    for (let column = rect.left; column <= rect.right; column++) {
      cells.push(read(sheet.grid.get(row, column), row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** A cell's value as Office.js gives it. A formula that was never calculated reads as 0. */
export function valueOf(cell: Cell | undefined): string | number | boolean {
  if (!cell) return '';
  if (cell.content === null) return cell.formula === undefined ? '' : 0;
  return isError(cell.content) ? cell.content.error : cell.content;
}

export function valueTypeOf(cell: Cell | undefined): string {
  if (!cell) return 'Empty';
  if (cell.content === null) return cell.formula === undefined ? 'Empty' : 'Double';
  if (isError(cell.content)) return 'Error';
  if (typeof cell.content === 'number') return 'Double';
  return typeof cell.content === 'boolean' ? 'Boolean' : 'String';
}

/** A value as a cell with that number format shows it. */
export function displayed(
  value: string | number | boolean,
  numberFormat: string,
  date1904: boolean,
): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General') {
    if (typeof value === 'string') return value;
    if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  }
  const isLater = date1904 && typeof value === 'number' && isDateFormat(numberFormat);
  try {
    const shown = isLater ? Number(value) + DAYS_TO_1904 : value;
    return format(numberFormat, shown, { throws: true });
  } catch {
    return String(value);
  }
}

/** Whether a format shows a serial number as a date; text in quotes and brackets does not count. */
export function isDateFormat(numberFormat: string): boolean {
  return /[ymdhs]/i.test(
    numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/General/i, ''),
  );
}

const numberFormatAt = (target: RangeTarget, host: HostContext, row: number, column: number) =>
  host.workbook.styles.get(styleIdAt(target.sheet, row, column)).numberFormat;

export const readValues = (target: RangeTarget) => matrix(target, valueOf);

export const readValueTypes = (target: RangeTarget) => matrix(target, valueTypeOf);

export const readFormulas = (target: RangeTarget) =>
  matrix(target, (cell) => cell?.formula ?? valueOf(cell));

export const readR1C1 = (target: RangeTarget) =>
  matrix(target, (cell, row, column) =>
    cell?.formula === undefined ? valueOf(cell) : toR1C1(cell.formula, row, column),
  );

export const readText = (target: RangeTarget, host: HostContext) =>
  matrix(target, (cell, row, column) => {
    const value = valueOf(cell);
    if (value === '') return '';
    const numberFormat = numberFormatAt(target, host, row, column);
    return displayed(value, numberFormat, host.workbook.date1904);
  });

export const readNumberFormats = (target: RangeTarget, host: HostContext) =>
  matrix(target, (_, row, column) => numberFormatAt(target, host, row, column));

const CATEGORIES: [RegExp, string][] = [
  [/^General$/i, 'General'],
  [/^@$/, 'Text'],
  [/%/, 'Percentage'],
  [/E[+-]/i, 'Scientific'],
  [/\?\/\?|#\/#/, 'Fraction'],
  [/^_.*\(\*|_-\*/, 'Accounting'],
  [/[$£€¥]/, 'Currency'],
  [/h|s|AM\/PM/i, 'Time'],
  [/[ymd]/i, 'Date'],
  [/^#?,?#*0/, 'Number'],
];

export const readCategories = (target: RangeTarget, host: HostContext) =>
  matrix(target, (_, row, column) => {
    const numberFormat = numberFormatAt(target, host, row, column);
    const bare = numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, '');
    return CATEGORIES.find(([pattern]) => pattern.test(bare))?.[1] ?? 'Custom';
  });
