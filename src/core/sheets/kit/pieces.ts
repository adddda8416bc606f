import type { SheetIdentity } from '../identity';
import type { LinkTarget } from '../plan';
import type { SheetDraft } from './draft';
import type { StyleName } from '../look/styles';
import { STYLES } from '../look/styles';
import { rowHeight, textWidth } from '../look/text-width';

/** A short text that stands beside others on a line above a table. */
export interface Piece {
  text: string;
  style: StyleName;
  /** Has a fill, so that it must fit into a column of its own; others run on over empty cells. */
  boxed?: boolean;
  link?: LinkTarget;
}

/** A piece that leads to the top of another sheet. */
export function pieceTo(sheet: SheetIdentity, text: string): Piece {
  return { text, style: 'link', link: { sheet: sheet.name, address: 'A1' } };
}

/** How much wider than its text the column under a box may be. */
const WIDEST_BOX = 2.2;

/** Room between two pieces. */
const GAP = 2;

/**
 * Places pieces from left to right, each in the first column that begins after the one before ends,
 * on as many lines as they need.
 *
 * @returns for each line its pieces with their columns
 */
export function placePieces(
  pieces: Piece[],
  widths: number[],
): { column: number; piece: Piece }[][] {
  const starts = widths.map((_, column) => sum(widths.slice(0, column)));
  const total = sum(widths);
  const lines: { column: number; piece: Piece }[][] = [[]];
  let used = 0;
  let boxBefore = false;
  for (const piece of pieces) {
    const needs = textWidth(piece.text, STYLES[piece.style].font) + GAP;
    // Boxes may touch each other, but no text a box.
    if (boxBefore && !piece.boxed) used += GAP;
    const fits = (column: number): boolean => {
      const start = starts[column] ?? 0;
      const own = widths[column] ?? 0;
      if (piece.boxed) return start >= used && own + GAP / 2 >= needs && own <= needs * WIDEST_BOX;
      return start >= used && total - start >= needs;
    };
    let column = widths.findIndex((_, index) => fits(index));
    if (column < 0 && used > 0) {
      lines.push([]);
      used = 0;
      column = widths.findIndex((_, index) => fits(index));
    }
    if (column < 0) column = 0;
    lines.at(-1)?.push({ column, piece });
    const start = starts[column] ?? 0;
    used = start + (piece.boxed ? (widths[column] ?? 0) : needs);
    boxBefore = piece.boxed ?? false;
  }
  return lines;
}

/** Adds lines of pieces to a sheet; gives the cells that they stand in, in order. */
export function addPieces(
  draft: SheetDraft,
  pieces: Piece[],
  widths: number[],
): { row: number; column: number }[] {
  const placed: { row: number; column: number }[] = [];
  for (const line of placePieces(pieces, widths)) {
    const size = Math.max(...line.map(({ piece }) => STYLES[piece.style].font.size), 10);
    const row = draft.add([], rowHeight(1, size));
    for (const { column, piece } of line) {
      draft.put(row, column, { value: piece.text, style: piece.style });
      if (piece.link) draft.link(row, column, piece.link);
      placed.push({ row, column });
    }
  }
  return placed;
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
