import type { TableModel } from '../model/sheet';
import { fail, NotCalculated } from './values';
import type { Rect } from '../model/rectangles';

/** Column names in brackets are written with an apostrophe before signs that mean something. */
const plainName = (text: string) => text.replace(/'(.)/g, '$1').trim();

/**
 * The cells that a structured reference means.
 * @param text what is in brackets, brackets included: "[Amount]", "[[#Totals],[Amount]]", "[@Amount]"
 * @param row the row of the formula, for "@" and "#This Row"
 */
export function structuredArea(table: TableModel, text: string, row: number): Rect {
  let inner = text.slice(1, -1).trim();
  const items: string[] = [];
  if (inner.startsWith('@')) {
    items.push('#this row');
    inner = inner.slice(1);
  }
  const parts = inner.match(/\[(?:[^[\]']|'.)*\]|:/g);
  const names: string[] = [];
  let spans = false;
  for (const part of parts ?? (inner === '' ? [] : [`[${inner}]`])) {
    const name = part.slice(1, -1);
    if (part === ':') spans = true;
    else if (name.startsWith('#')) items.push(name.toLowerCase());
    else names.push(plainName(name));
  }
  if (names.length > 2 || (names.length === 2 && !spans)) throw new NotCalculated(text);
  return { ...rowsOf(table, items, row), ...columnsOf(table, names) };
}

function columnsOf({ columns, area }: TableModel, names: string[]): Pick<Rect, 'left' | 'right'> {
  if (names.length === 0) return { left: area.left, right: area.right };
  const places = names.map((wanted) => {
    const at = columns.findIndex(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return at < 0 ? fail('#REF!') : area.left + at;
  });
  return { left: Math.min(...places), right: Math.max(...places) };
}

function rowsOf(table: TableModel, items: string[], row: number): Pick<Rect, 'top' | 'bottom'> {
  const { area, showHeaders, showTotals } = table;
  const body = {
    top: area.top + (showHeaders ? 1 : 0),
    bottom: area.bottom - (showTotals ? 1 : 0),
  };
  const [item, second] = items;
  if (second !== undefined) throw new NotCalculated(items.join());
  if (item === undefined || item === '#data') return body;
  if (item === '#all') return { top: area.top, bottom: area.bottom };
  if (item === '#headers' && showHeaders) return { top: area.top, bottom: area.top };
  if (item === '#totals' && showTotals) return { top: area.bottom, bottom: area.bottom };
  if (item === '#this row') {
    return row >= body.top && row <= body.bottom ? { top: row, bottom: row } : fail('#VALUE!');
  }
  return fail('#REF!');
}
