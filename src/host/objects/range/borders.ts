import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { Border, BorderEdge, Style } from '../../model/style';
import { type HostContext } from '../../wire/define';
import { commonStyle, restyle } from '../style/cell-style';
import { expectOneOf } from '../arguments/expect';
import { requirePermission } from '../cells/protection-check';
import type { CellsTarget } from './target';
import type { BordersTarget } from '../style/targets';
import type { Rect } from '../../model/rectangles';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof SIDES)[number];

/** Cells whose own edge is part of a side of a range, and which edge that is. */
interface EdgeCells {
  rect: Rect;
  edge: BorderEdge;
}

/** The cells inside a range that carry one of its sides. */
function own(rect: Rect, side: BorderSide): EdgeCells[] {
  const { top, left, bottom, right } = rect;
  switch (side) {
    case 'EdgeTop':
      return [{ rect: { ...rect, bottom: top }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ rect: { ...rect, top: bottom }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ rect: { ...rect, right: left }, edge: 'left' }];
    case 'EdgeRight':
      return [{ rect: { ...rect, left: right }, edge: 'right' }];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      return [
        { rect: { ...rect, bottom: bottom - 1 }, edge: 'bottom' },
        { rect: { ...rect, top: top + 1 }, edge: 'top' },
      ];
    case 'InsideVertical':
      if (left === right) return [];
      return [
        { rect: { ...rect, right: right - 1 }, edge: 'right' },
        { rect: { ...rect, left: left + 1 }, edge: 'left' },
      ];
    case 'DiagonalDown':
      return [{ rect, edge: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ rect, edge: 'diagonalUp' }];
  }
}

/** The cells beyond a side: their edge towards the range is the same line. */
function beyond({ top, left, bottom, right }: Rect, side: BorderSide): EdgeCells[] {
  const inside = ({ rect }: EdgeCells) =>
    rect.top >= 0 && rect.left >= 0 && rect.bottom < MAX_ROWS && rect.right < MAX_COLUMNS;
  const found: Partial<Record<BorderSide, EdgeCells>> = {
    EdgeTop: { rect: { top: top - 1, bottom: top - 1, left, right }, edge: 'bottom' },
    EdgeBottom: { rect: { top: bottom + 1, bottom: bottom + 1, left, right }, edge: 'top' },
    EdgeLeft: { rect: { top, bottom, left: left - 1, right: left - 1 }, edge: 'right' },
    EdgeRight: { rect: { top, bottom, left: right + 1, right: right + 1 }, edge: 'left' },
  };
  const cells = found[side];
  return cells && inside(cells) ? [cells] : [];
}

function withBorder(style: Style, edge: BorderEdge, border: Border | null): Style {
  const borders = { ...style.borders };
  if (border) borders[edge] = border;
  else delete borders[edge];
  return { ...style, borders };
}

/** Changes a side of every rectangle. */
export function changeBorder(
  { sheet, rects }: CellsTarget,
  side: BorderSide,
  host: HostContext,
  change: (border: Border | null) => Border | null,
): void {
  requirePermission(sheet, 'formatCells');
  for (const rect of rects) {
    let gone = false;
    for (const { rect: cells, edge } of own(rect, side)) {
      restyle(host.workbook, sheet, [cells], (style) => {
        const border = change(style.borders[edge] ?? null);
        gone ||= border === null;
        return withBorder(style, edge, border);
      });
    }
    if (!gone) continue;
    for (const { rect: cells, edge } of beyond(rect, side)) {
      restyle(host.workbook, sheet, [cells], (style) => withBorder(style, edge, null));
    }
  }
}

/** A side as far as all cells agree on it: undefined where they differ, null where it is bare. */
function commonBorder(
  { sheet, rects }: CellsTarget,
  side: BorderSide,
  host: HostContext,
): Border | null | undefined {
  let found: { border: Border | null } | undefined;
  for (const rect of rects) {
    for (const { rect: cells, edge } of own(rect, side)) {
      const wrapped = commonStyle(host.workbook, sheet, [cells], (style) => ({
        border: style.borders[edge] ?? null,
      }));
      if (!wrapped) return undefined;
      if (found && JSON.stringify(found) !== JSON.stringify(wrapped)) return undefined;
      found = wrapped;
    }
  }
  return found ? found.border : null;
}

/** The sides of cells. */
export const bordersOf = (cells: CellsTarget): BordersTarget => ({
  sides: SIDES,
  side: (name) => {
    const side = expectOneOf(name, SIDES);
    return {
      side,
      read: (host) => commonBorder(cells, side, host),
      change: (to, host) => {
        changeBorder(cells, side, host, to);
      },
    };
  },
});
