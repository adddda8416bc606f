import { matchKey } from '../rules/names';
import { tidy } from './coerce';
import { EARLIEST_DAY } from '../calendar/days';
import { readDate } from '../calendar/read-date';
import type { CellValue, RawColumn } from './types';

/** What a row of a raw sheet is before any of its cells is read. */
export type RowNature = 'data' | 'blank' | 'heading' | 'subtotal';

/** "Total", "North total", "Grand Total", "Subtotal: June": what spreadsheets write under a group. */
const SUBTOTAL = /^(?:(?:grand|sub)[ -]?total\b.*|total\b.*|.+ (?:total|count))$/i;

/**
 * Tells a row of data from a blank one, headings repeated further down, and a subtotal. A row with any
 * date is data whatever its text says, so that no case is lost to a street called Total; a count under
 * a column of dates is a number, and no date.
 */
export function natureOf(
  columns: readonly RawColumn[],
  dateFields: ReadonlySet<string>,
  row: number,
  date1904 = false,
): RowNature {
  if (hasDate(columns, dateFields, row, date1904)) return 'data';
  let filled = 0;
  let headings = 0;
  let subtotal = false;
  let dated = false;
  for (const column of columns) {
    const value = column.values[row] ?? '';
    if (isBlank(value)) continue;
    filled += 1;
    if (typeof value !== 'string') continue;
    if (matchKey(value) === matchKey(column.heading)) headings += 1;
    else if (SUBTOTAL.test(tidy(value))) subtotal = true;
    else if (dateFields.has(column.field)) dated = true;
  }
  if (filled === 0) return 'blank';
  if (headings * 2 > filled) return 'heading';
  return subtotal && !dated ? 'subtotal' : 'data';
}

/** Whether the row has a real date, as nearly all do: then nothing else need be looked at. */
function hasDate(
  columns: readonly RawColumn[],
  dateFields: ReadonlySet<string>,
  row: number,
  date1904: boolean,
): boolean {
  return columns.some(({ field, values }) => {
    const value = values[row] ?? '';
    return typeof value === 'number' && dateFields.has(field) && isPlausible(value, date1904);
  });
}

function isPlausible(value: CellValue, date1904: boolean): boolean {
  const reading = readDate(value, date1904);
  return reading.kind === 'date' && reading.serial >= EARLIEST_DAY;
}

function isBlank(value: CellValue): boolean {
  return typeof value === 'string' && value.replace(/[\s\u00a0]/g, '') === '';
}
