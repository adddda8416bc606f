import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { invalidArgument } from '../wire/define';
import { quotedSheetName } from './reference';
import { mapReferences, writeReference } from './references';

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[A-Za-z_][\w.]*!)`;
const ROW = String.raw`R(?:\d+|\[-?\d+\])?`;
const COLUMN = String.raw`C(?:\d+|\[-?\d+\])?`;
const AREA = String.raw`${ROW}${COLUMN}(?::${ROW}${COLUMN})?|${ROW}:${ROW}|${COLUMN}:${COLUMN}`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\w.!\]])(${SHEET})?(${AREA})(?![\w.(])`,
  'gi',
);
const PART = /^(?:R(?:(\d+)|\[(-?\d+)\])?)?(?:C(?:(\d+)|\[(-?\d+)\])?)?$/i;

/** A formula of a cell in R1C1 style. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, ({ rect, fixed, sheetName, isArea }) => {
    const wholeColumns = isArea && rect.top === 0 && rect.bottom === MAX_ROWS - 1;
    const wholeRows = isArea && rect.left === 0 && rect.right === MAX_COLUMNS - 1;
    const corner = (atRow: number, atColumn: number, fixedRow: boolean, fixedColumn: boolean) =>
      (wholeColumns ? '' : part('R', atRow, row, fixedRow)) +
      (wholeRows ? '' : part('C', atColumn, column, fixedColumn));
    const from = corner(rect.top, rect.left, fixed[1], fixed[0]);
    const to = corner(rect.bottom, rect.right, fixed[3], fixed[2]);
    const prefix = sheetName === null ? '' : `${quotedSheetName(sheetName)}!`;
    return prefix + (isArea ? `${from}:${to}` : from);
  });
}

function part(letter: string, at: number, home: number, fixed: boolean): string {
  if (fixed) return `${letter}${at + 1}`;
  return at === home ? letter : `${letter}[${at - home}]`;
}

/** A formula in R1C1 style as A1 style for the cell that it is put into. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(TOKEN, (text, prefix: string | undefined, area: string | undefined) => {
    if (area === undefined) return text;
    const [first = '', second] = area.split(':');
    const from = corner(first, row, column);
    const to = corner(second ?? first, row, column);
    const isArea = second !== undefined || !from.hasRow || !from.hasColumn;
    const rect = {
      top: from.hasRow ? from.row : 0,
      left: from.hasColumn ? from.column : 0,
      bottom: to.hasRow ? to.row : MAX_ROWS - 1,
      right: to.hasColumn ? to.column : MAX_COLUMNS - 1,
    };
    const fixed: [boolean, boolean, boolean, boolean] = [
      from.fixedColumn,
      from.fixedRow,
      to.fixedColumn,
      to.fixedRow,
    ];
    return (prefix ?? '') + writeReference({ sheetName: null, rect, fixed, isArea });
  });
}

function corner(text: string, row: number, column: number) {
  const match = PART.exec(text);
  if (!match) throw invalidArgument();
  const [, fixedRow, rowOffset, fixedColumn, columnOffset] = match;
  const at = {
    row: fixedRow === undefined ? row + Number(rowOffset ?? 0) : Number(fixedRow) - 1,
    column:
      fixedColumn === undefined ? column + Number(columnOffset ?? 0) : Number(fixedColumn) - 1,
    fixedRow: fixedRow !== undefined,
    fixedColumn: fixedColumn !== undefined,
    hasRow: /^R/i.test(text),
    hasColumn: /C/i.test(text),
  };
  if (Math.min(at.row, at.column) < 0 || at.row >= MAX_ROWS || at.column >= MAX_COLUMNS) {
    throw invalidArgument();
  }
  return at;
}
