import type { CellPlan } from '../../core/sheets/plan';

/** Text that Excel would take for a formula, or whose first character it would swallow. */
const RUNNABLE = /^[=+\-@\t\r\n']/;

/** The format in which Excel keeps what is entered as text. */
export const TEXT_FORMAT = '@';

/**
 * The number format a cell is given. Text that could run is not left to the text format alone, which
 * a user may change later: it gets the general format and Excel's own mark for text.
 */
export function cellFormat(value: CellPlan['value'], format: string): string {
  return typeof value === 'string' && RUNNABLE.test(value) ? 'General' : format;
}

/**
 * What is sent for a value in a cell of the given number format. Outside the text format every text
 * carries an apostrophe, Excel's mark for text (it is not part of the text): "Jun-17", "5.10" and
 * "=1+1" arrive as they are, neither as a date, a number nor a formula.
 */
export function cellInput(value: CellPlan['value'], format: string): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  return cellFormat(value, format) === TEXT_FORMAT ? value : `'${value}`;
}
