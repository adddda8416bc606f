import type { Area } from '../core/sheets/plan';

/** The parts of `area` that none of `holes` covers, as rectangles that do not overlap. */
export function without(area: Area, holes: readonly Area[]): Area[] {
  let rest = [area];
  for (const hole of holes) rest = rest.flatMap((piece) => cut(piece, hole));
  return rest;
}

function cut(piece: Area, hole: Area): Area[] {
  const top = Math.max(piece.row, hole.row);
  const bottom = Math.min(piece.row + piece.rows, hole.row + hole.rows);
  const left = Math.max(piece.column, hole.column);
  const right = Math.min(piece.column + piece.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [piece];
  const band = { row: top, rows: bottom - top };
  return [
    { ...piece, rows: top - piece.row },
    { ...piece, row: bottom, rows: piece.row + piece.rows - bottom },
    { ...band, column: piece.column, columns: left - piece.column },
    { ...band, column: right, columns: piece.column + piece.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Whether a cell lies in an area. */
export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
