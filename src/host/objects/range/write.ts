import type { Cell } from '../../model/cell';
import { isValidFormat } from 'numfmt';
import { invalidArgument, type HostContext } from '../../wire/define';
import { toA1 } from '../../model/address';
import { enter, type Entered } from '../cells/input';
import { addressOf } from './address';
import { cellCount, restyle, styleIdAt } from '../style/cell-style';
import { requireWritable } from '../cells/protection-check';
import { overlap, type Rect } from '../../model/rectangles';
import type { RangeTarget } from './target';
import { keepHeadings } from '../table/headings';
import { fromR1C1 } from '../../formula/r1c1';

type Visit = (value: unknown, row: number, column: number) => void;

/**
 * Calls back for each cell of a range with its value: from a block of the range's shape, or one
 * value for all. Nothing is called where the shape is wrong.
 * @throws InvalidArgument for a block of another shape
 */
function eachValue(rect: Rect, block: unknown, visit: Visit): void {
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  if (!Array.isArray(block)) {
    if (typeof block === 'object' && block !== null) throw invalidArgument();
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) visit(block, row, column);
    }
    return;
  }
  const matches =
    block.length === rows && block.every((line) => Array.isArray(line) && line.length === columns);
  if (!matches) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  for (const [y, line] of (block as unknown[][]).entries()) {
    for (const [x, value] of line.entries()) visit(value, rect.top + y, rect.left + x);
  }
}

/** Puts what was entered into a cell, keeping its style but for the format Excel adds. */
function put(
  { sheet }: RangeTarget,
  host: HostContext,
  row: number,
  column: number,
  entered: Entered,
): void {
  const { styles } = host.workbook;
  let style = styleIdAt(sheet, row, column);
  if (entered.numberFormat !== undefined && styles.get(style).numberFormat === 'General') {
    style = styles.intern({ ...styles.get(style), numberFormat: entered.numberFormat });
  }
  const known = sheet.grid.get(row, column);
  if (entered.content === null && entered.formula === undefined) {
    if (known) sheet.grid.set(row, column, { content: null, style });
    return;
  }
  const cell: Cell = { content: entered.content, style };
  if (entered.formula !== undefined) {
    cell.formula = entered.formula;
    host.workbook.recalculateOnOpen = true;
  }
  if (entered.quotePrefix) cell.quotePrefix = true;
  sheet.grid.set(row, column, cell);
}

function write(
  target: RangeTarget,
  host: HostContext,
  block: unknown,
  convert: (value: unknown, row: number, column: number) => unknown,
): void {
  requireWritable(target, host);
  const { sheet, rect } = target;
  const entries: [number, number, Entered][] = [];
  const textStyles = new Map<number, boolean>();
  const isText = (style: number): boolean => {
    let known = textStyles.get(style);
    if (known === undefined) {
      known = host.workbook.styles.get(style).numberFormat === '@';
      textStyles.set(style, known);
    }
    return known;
  };
  // All of the block is read before any of it is written.
  eachValue(rect, block, (value, row, column) => {
    if (value === null || value === undefined) return;
    const entered = enter(convert(value, row, column), isText(styleIdAt(sheet, row, column)));
    entries.push([row, column, entered]);
  });
  const formulaDetails = entries.flatMap(([row, column, { formula }]) => {
    const previousFormula = sheet.grid.get(row, column)?.formula ?? '';
    const cellAddress = toA1({ top: row, left: column, bottom: row, right: column });
    return previousFormula === (formula ?? '') ? [] : [{ cellAddress, previousFormula }];
  });
  for (const [row, column, entered] of entries) put(target, host, row, column, entered);
  told(target, host);
  if (formulaDetails.length > 0) {
    host.raise({ type: 'worksheetFormulaChanged', sheetId: sheet.id, formulaDetails });
  }
}

/** What follows from the cells of a range having changed: tables' headings, and telling listeners. */
export function told({ sheet, rect }: RangeTarget, host: HostContext, changeType?: string): void {
  keepHeadings(sheet, rect, host);
  host.raise({
    type: 'worksheetChanged',
    sheetId: sheet.id,
    address: toA1(rect),
    referenceId: addressOf(sheet, rect),
    ...(changeType === undefined ? {} : { changeType }),
  });
  for (const { id, area } of sheet.tables) {
    if (!overlap(area, rect)) continue;
    host.raise({
      type: 'tableChanged',
      sheetId: sheet.id,
      tableId: String(id),
      address: toA1(rect),
      ...(changeType === undefined ? {} : { changeType }),
    });
  }
}

export const writeValues = (target: RangeTarget, block: unknown, host: HostContext): void =>
  write(target, host, block, (value) => value);

export const writeR1C1 = (target: RangeTarget, block: unknown, host: HostContext): void =>
  write(target, host, block, (value, row, column) =>
    typeof value === 'string' && value.startsWith('=') ? fromR1C1(value, row, column) : value,
  );

/** Whether a line of a block has one cell. */
const one = (line: unknown): boolean => Array.isArray(line) && line.length === 1;

/** The number format given, or InvalidArgument. */
export function expectNumberFormat(value: unknown): string {
  if (typeof value !== 'string' || !isValidFormat(value)) throw invalidArgument();
  return value === '' ? 'General' : value;
}

/** Sets number formats from a block or one for all; null leaves a cell's as it is. */
export function writeNumberFormats(target: RangeTarget, block: unknown, host: HostContext): void {
  requireWritable(target, host, 'formatCells');
  const { sheet, rect } = target;
  // A block of one format goes to all cells, though a block of one value does not.
  const single = Array.isArray(block) && block.length === 1 && one(block[0]);
  if (!Array.isArray(block) || single) {
    const given = single ? (block as unknown[][])[0]?.[0] : block;
    if (given === null) return;
    const numberFormat = expectNumberFormat(given);
    restyle(host.workbook, sheet, [rect], (style) => ({ ...style, numberFormat }));
    return;
  }
  if (cellCount(rect) > 5_000_000) throw invalidArgument();
  const byFormat = new Map<string, Rect[]>();
  eachValue(rect, block, (value, row, column) => {
    if (value === null) return;
    const numberFormat = expectNumberFormat(value);
    const rects = byFormat.get(numberFormat) ?? [];
    rects.push({ top: row, bottom: row, left: column, right: column });
    byFormat.set(numberFormat, rects);
  });
  for (const [numberFormat, rects] of byFormat) {
    restyle(host.workbook, sheet, rects, (style) => ({ ...style, numberFormat }));
  }
}
