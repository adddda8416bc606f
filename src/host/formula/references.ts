import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { quotedSheetName } from './reference';
import type { Rect } from '../model/rectangles';

/** A reference in a formula: its rectangle, and which of its four parts carry a dollar sign. */
export interface FormulaReference {
  /** Name of the sheet it is written with; null where it means the formula's own sheet. */
  sheetName: string | null;
  rect: Rect;
  /** Dollar signs of left, top, right and bottom. */
  fixed: [boolean, boolean, boolean, boolean];
  /** Written as "B2:C9", "B:C" or "2:9" rather than as one cell. */
  isArea: boolean;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CELL}:${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|${CELL}`;
/** Text in quotes and structured references are matched first, so that nothing in them is. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\w.$\u00C0-\uFFFF!])(${SHEET})?(${AREA})(?![\w.(!\u00C0-\uFFFF])`,
  'g',
);
const PART = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/;

function parseReference(prefix: string | undefined, text: string): FormulaReference | null {
  const [from = '', to] = text.split(':');
  const first = PART.exec(from);
  const second = PART.exec(to ?? from);
  if (!first || !second) return null;
  // In "$2" the dollar sign is taken by the first group, though it is the row's.
  const rowOnly = first[2] === undefined;
  const fixedRow = (match: RegExpExecArray) => (rowOnly ? match[1] : match[3]) === '$';
  const column = (match: RegExpExecArray, otherwise: number) =>
    match[2] === undefined ? otherwise : columnIndex(match[2]);
  const row = (match: RegExpExecArray, otherwise: number) =>
    match[4] === undefined ? otherwise : Number(match[4]) - 1;
  const rect = {
    left: column(first, 0),
    top: row(first, 0),
    right: column(second, MAX_COLUMNS - 1),
    bottom: row(second, MAX_ROWS - 1),
  };
  if (rect.right >= MAX_COLUMNS || rect.left >= MAX_COLUMNS) return null;
  if (rect.bottom >= MAX_ROWS || rect.top >= MAX_ROWS) return null;
  const name = prefix?.slice(0, -1);
  return {
    sheetName: name === undefined ? null : name.replace(/^'|'$/g, '').replaceAll("''", "'"),
    rect,
    fixed: [
      first[1] === '$' && !rowOnly,
      fixedRow(first),
      second[1] === '$' && !rowOnly,
      fixedRow(second),
    ],
    isArea: to !== undefined,
  };
}

/** A reference as it is written in a formula. */
export function writeReference({ sheetName, rect, fixed, isArea }: FormulaReference): string {
  const prefix = sheetName === null ? '' : `${quotedSheetName(sheetName)}!`;
  const wholeColumns = isArea && rect.top === 0 && rect.bottom === MAX_ROWS - 1;
  const wholeRows = isArea && rect.left === 0 && rect.right === MAX_COLUMNS - 1;
  const part = (column: number, row: number, fixedColumn: boolean, fixedRow: boolean) => {
    const letters = `${fixedColumn ? '$' : ''}${columnLetters(column)}`;
    const number = `${fixedRow ? '$' : ''}${row + 1}`;
    return wholeRows ? number : wholeColumns ? letters : letters + number;
  };
  const from = part(rect.left, rect.top, fixed[0], fixed[1]);
  if (!isArea) return prefix + from;
  return `${prefix}${from}:${part(rect.right, rect.bottom, fixed[2], fixed[3])}`;
}

/**
 * Rewrites the references of a formula. Text, function names, defined names and structured
 * references stay as they are.
 * @param change gives the new reference or its text, the same one to leave it, or null for #REF!
 */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => FormulaReference | string | null,
): string {
  return formula.replace(TOKEN, (text, prefix: string | undefined, area: string | undefined) => {
    if (area === undefined) return text;
    const reference = parseReference(prefix, area);
    if (!reference) return text;
    const changed = change(reference);
    if (changed === reference) return text;
    if (typeof changed === 'string') return changed;
    return changed ? writeReference(changed) : '#REF!';
  });
}

/** A formula as it reads after being copied by so many rows and columns. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const { rect, fixed } = reference;
    const wholeColumns = rect.top === 0 && rect.bottom === MAX_ROWS - 1;
    const wholeRows = rect.left === 0 && rect.right === MAX_COLUMNS - 1;
    const moved = {
      left: fixed[0] || wholeRows ? rect.left : rect.left + columns,
      top: fixed[1] || wholeColumns ? rect.top : rect.top + rows,
      right: fixed[2] || wholeRows ? rect.right : rect.right + columns,
      bottom: fixed[3] || wholeColumns ? rect.bottom : rect.bottom + rows,
    };
    const outside =
      Math.min(moved.left, moved.top) < 0 || moved.right >= MAX_COLUMNS || moved.bottom >= MAX_ROWS;
    return outside ? null : { ...reference, rect: moved };
  });
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A formula after a sheet got another name. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheetName !== null && sameName(reference.sheetName, from)
      ? { ...reference, sheetName: to }
      : reference,
  );
}

/** A formula after a sheet was deleted. */
export function withSheetDeleted(formula: string, name: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheetName !== null && sameName(reference.sheetName, name) ? null : reference,
  );
}
