import type { Comparison } from './comparison';
import type { Rect } from './rectangles';

/** One test of a custom filter. The value may have wildcards; empty stands for blank cells. */
export interface FilterTest {
  comparison: Comparison;
  value: string;
}

/** What a filter lets through of one column. */
export type FilterCriteria =
  /** Cells that show one of these texts. */
  | { kind: 'values'; values: string[]; blanks: boolean }
  /** Cells that pass one or two tests, both or either. */
  | { kind: 'custom'; tests: FilterTest[]; both: boolean }
  | { kind: 'extreme'; end: 'top' | 'bottom'; unit: 'items' | 'percent'; count: number }
  /** By the word of the file: aboveAverage, belowAverage, today, lastMonth … */
  | { kind: 'dynamic'; type: string }
  /** Everything: the column only has no button. */
  | { kind: 'none' }
  /** Read from a file and not understood (dates, colours, icons): given back as it came. */
  | { kind: 'kept'; xml: string };

/** The filter of one column, counted from the first of the filtered area. */
export interface ColumnFilter {
  column: number;
  criteria: FilterCriteria;
}

/** The automatic filter of a sheet: its area, headings included, and the filters that are set. */
export interface AutoFilterModel {
  area: Rect;
  filters: ColumnFilter[];
}

/** The criteria of a column; null where it is not filtered. */
export function criteriaAt(
  filters: readonly ColumnFilter[],
  column: number,
): Exclude<FilterCriteria, { kind: 'none' }> | null {
  const criteria = filters.find((each) => each.column === column)?.criteria;
  return criteria === undefined || criteria.kind === 'none' ? null : criteria;
}

export const isFiltered = (filters: readonly ColumnFilter[]): boolean =>
  filters.some(({ criteria }) => criteria.kind !== 'none');

/** The filters with that column's set, or with null taken away. */
export function withFilter(
  filters: readonly ColumnFilter[],
  column: number,
  criteria: FilterCriteria | null,
): ColumnFilter[] {
  const others = filters.filter((each) => each.column !== column);
  if (!criteria) return others;
  return [...others, { column, criteria }].sort((a, b) => a.column - b.column);
}

/** The filters after a column was put in: those at and right of it move. */
export const withColumnInserted = (
  filters: readonly ColumnFilter[],
  column: number,
): ColumnFilter[] =>
  filters.map((each) => (each.column >= column ? { ...each, column: each.column + 1 } : each));

/** The filters after a column was taken out: its own is gone, those right of it move. */
export const withColumnRemoved = (
  filters: readonly ColumnFilter[],
  column: number,
): ColumnFilter[] =>
  filters
    .filter((each) => each.column !== column)
    .map((each) => (each.column > column ? { ...each, column: each.column - 1 } : each));
