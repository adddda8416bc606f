import type { CellPlan } from '../plan';
import { shownText } from '../look/shown-text';
import { STYLES } from '../look/styles';
import type { StyleName } from '../look/styles';
import type { StyleSpec } from '../look/style-spec';
import { rowHeight, textWidth, wrappedLines } from '../look/text-width';

/** A column of a table: what stands in it for each row of data, and how wide it may be. */
export interface ColumnSpec<R> {
  id: string;
  heading: string;
  headingStyle?: StyleName;
  width: { min: number; max: number };
  /** Left out where no row has anything in it. */
  optional?: boolean;
  cell(row: R): CellPlan;
}

/** Columns with their cells worked out: widths that fit, and the cells of each row. */
export interface LaidColumns<R> {
  specs: ColumnSpec<R>[];
  widths: number[];
  cells: CellPlan[][];
}

/** Width that one step of indent takes, and what is kept free at the other edge. */
const INDENT = 1.3;
const EDGE = 0.4;
/** Room beside a text in its column, its indent included. */
const PADDING = 2;

/** Works out the cells of every row, leaves out optional columns that stay empty, and fits widths. */
export function layColumns<R>(specs: ColumnSpec<R>[], rows: readonly R[]): LaidColumns<R> {
  const all = specs.map((spec) => rows.map((row) => spec.cell(row)));
  const kept = specs
    .map((spec, index) => ({ spec, cells: all[index] ?? [] }))
    .filter(
      ({ spec, cells }) =>
        !spec.optional || cells.some((cell) => cell.value !== null && cell.value !== ''),
    );
  return {
    specs: kept.map(({ spec }) => spec),
    widths: kept.map(({ spec, cells }) => fittedWidth(spec, cells)),
    cells: rows.map((_, row) => kept.map(({ cells }) => cells[row] ?? { value: null })),
  };
}

function fittedWidth<R>(spec: ColumnSpec<R>, cells: CellPlan[]): number {
  const needs = cells.map((cell) => {
    const look = styleOf(cell);
    const text = shownText(cell);
    const longest = look.wrap ? longestWord(text) : text;
    return textWidth(longest, look.font);
  });
  const heading = textWidth(longestWord(spec.heading), STYLES.heading.font);
  const wanted = Math.max(heading, ...needs, 0) + PADDING;
  const wraps = cells.some((cell) => styleOf(cell).wrap);
  const whole = wraps
    ? Math.max(...cells.map((cell) => textWidth(shownText(cell), styleOf(cell).font))) + PADDING
    : wanted;
  const width = Math.min(
    Math.max(wanted, Math.min(whole, spec.width.max), spec.width.min),
    spec.width.max,
  );
  return Math.round(width * 4) / 4;
}

/** Splits only where a line may break. */
function longestWord(text: string): string {
  return text.split(/[\s]/).reduce((a, b) => (textWidth(b) > textWidth(a) ? b : a), '');
}

/** The height that a row of cells needs in columns of these widths. */
export function heightOf(cells: CellPlan[], widths: number[]): number {
  const heights = cells.map((cell, column) => {
    const look = styleOf(cell);
    const { wrap, font } = look;
    const text = shownText(cell);
    const lines = wrap ? wrappedLines(text, roomIn(widths[column] ?? 10, look), font) : 1;
    return rowHeight(lines, font.size);
  });
  return Math.max(rowHeight(1), ...heights);
}

/** What of a column's width a text of this look can use. */
export function roomIn(width: number, look: StyleSpec): number {
  return width - EDGE - INDENT * look.indent;
}

/** The look of a planned cell. */
export function styleOf(cell: CellPlan): StyleSpec {
  return STYLES[cell.style ?? 'plain'];
}
