import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { Rect } from '../../model/rectangles';

/** Cells put in or taken out of a sheet: what lies beyond them, within a band, moves. */
export interface RectEdit {
  /** Which way cells move: along rows (down or up) or along columns (right or left). */
  axis: 'rows' | 'columns';
  /** First row or column put in or taken out. */
  at: number;
  /** How many are put in; negative: taken out. */
  count: number;
  /** Band across the axis that is affected, both ends included. */
  from: number;
  to: number;
}

/** The edit that inserting or deleting a rectangle of cells is. */
export function editOf(rect: Rect, axis: 'rows' | 'columns', kind: 'insert' | 'delete'): RectEdit {
  const rows = axis === 'rows';
  const count = rows ? rect.bottom - rect.top + 1 : rect.right - rect.left + 1;
  return {
    axis,
    at: rows ? rect.top : rect.left,
    count: kind === 'insert' ? count : -count,
    from: rows ? rect.left : rect.top,
    to: rows ? rect.right : rect.bottom,
  };
}

/** Whether an edit moves whole rows or whole columns. */
export function isWhole(edit: RectEdit): boolean {
  const last = edit.axis === 'rows' ? MAX_COLUMNS - 1 : MAX_ROWS - 1;
  return edit.from === 0 && edit.to === last;
}

/** A start and end after an edit; null where all of it was taken out. */
export function editSpan(
  start: number,
  end: number,
  edit: RectEdit,
): { start: number; end: number } | null {
  const last = (edit.axis === 'rows' ? MAX_ROWS : MAX_COLUMNS) - 1;
  // What goes to the very edge, as a whole column does, keeps to it.
  if (start === 0 && end === last) return { start, end };
  if (edit.count > 0) {
    const moved = {
      start: start >= edit.at ? start + edit.count : start,
      end: Math.min(end >= edit.at ? end + edit.count : end, last),
    };
    return moved.start > last ? null : moved;
  }
  const gone = edit.at - edit.count;
  const shrink = (at: number) => (at < edit.at ? at : Math.max(edit.at, at + edit.count));
  if (start >= edit.at && end < gone) return null;
  return { start: shrink(start), end: end >= gone ? end + edit.count : Math.min(end, edit.at - 1) };
}

/**
 * A rectangle after an edit of its sheet; null where all of it was taken out. One that lies only
 * partly in the band stays where it is, as in Excel.
 */
export function editRect(rect: Rect, edit: RectEdit): Rect | null {
  const rows = edit.axis === 'rows';
  const [from, to] = rows ? [rect.left, rect.right] : [rect.top, rect.bottom];
  if (from < edit.from || to > edit.to) return rect;
  const span = rows ? editSpan(rect.top, rect.bottom, edit) : editSpan(rect.left, rect.right, edit);
  if (!span) return null;
  return rows
    ? { ...rect, top: span.start, bottom: span.end }
    : { ...rect, left: span.start, right: span.end };
}
