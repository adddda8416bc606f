/** A rectangle of cells: zero-based, all four included. */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Whether two rectangles share a cell. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether the inner rectangle lies wholly in the outer one. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The cells that two rectangles share; null where there are none. */
export function intersection(a: Rect, b: Rect): Rect | null {
  if (!overlap(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

export function sameArea(a: Rect, b: Rect): boolean {
  return contains(a, b) && contains(b, a);
}

/** What is left of a rectangle when another is cut out of it: none to four rectangles. */
export function without(area: Rect, cut: Rect): Rect[] {
  if (!overlap(area, cut)) return [area];
  const top = Math.max(area.top, cut.top);
  const bottom = Math.min(area.bottom, cut.bottom);
  const left: Rect[] = [];
  if (area.top < cut.top) left.push({ ...area, bottom: cut.top - 1 });
  if (area.left < cut.left) left.push({ top, bottom, left: area.left, right: cut.left - 1 });
  if (area.right > cut.right) left.push({ top, bottom, left: cut.right + 1, right: area.right });
  if (area.bottom > cut.bottom) left.push({ ...area, top: cut.bottom + 1 });
  return left;
}
