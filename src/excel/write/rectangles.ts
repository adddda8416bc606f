import { remembered } from '../../core/collections/remembered';
import { runs } from '../../core/collections/runs';
import type { Area } from '../../core/sheets/plan';

/** Rectangles that share one key. */
export interface KeyedAreas<K> {
  key: K;
  areas: Area[];
}

/**
 * Covers the cells of a grid with the fewest rectangles that a row-wise sweep finds, one list of
 * rectangles per key; cells without a key (undefined) stay uncovered. Rectangles never overlap.
 *
 * @param keyAt key of a cell, rows and columns counted from 0
 */
export function rectangles<K extends string | number>(
  rows: number,
  columns: number,
  keyAt: (row: number, column: number) => K | undefined,
): KeyedAreas<K>[] {
  const found = new Map<K, Area[]>();
  /** Rectangles that end in the row above, by their first column and width. */
  let open = new Map<string, { key: K; area: Area }>();
  for (let row = 0; row < rows; row++) {
    const next: typeof open = new Map();
    const keys = Array.from({ length: columns }, (_, column) => keyAt(row, column));
    for (const { value: key, from: column, count: width } of runs(keys)) {
      if (key === undefined) continue;
      const place = `${column}:${width}`;
      const above = open.get(place);
      if (above?.key === key) {
        above.area.rows++;
        next.set(place, above);
        continue;
      }
      const area = { row, column, rows: 1, columns: width };
      next.set(place, { key, area });
      remembered(found, key, (): Area[] => []).push(area);
    }
    open = next;
  }
  return [...found].map(([key, areas]) => ({ key, areas }));
}
