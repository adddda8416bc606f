import { remembered } from '../../core/collections/remembered';
import { runs } from '../../core/collections/runs';
import { isStyleName, type StyleName } from '../../core/sheets/look/styles';
import type { PagePlan, SheetPlan } from '../../core/sheets/plan';

/** Key of the worksheet custom property that remembers how a sheet was dressed. */
export const DRESS_KEY = 'scorecard-dress';

/** A plan without its values: what putting a sheet back needs beside the values themselves. */
export interface Dress extends Omit<SheetPlan, 'rows' | 'page'> {
  /** Headers and footers stand on the sheet, and can be read there. */
  page: Omit<PagePlan, 'header' | 'footer'>;
  /** Different kinds of row: height, and the style of each cell. */
  patterns: { height?: number; styles: (StyleName | null)[] }[];
  /** Rows from the top: index of a pattern, and for how many rows it holds. */
  runs: [pattern: number, rows: number][];
}

/** The looks of a plan, packed as text: equal rows are noted once. */
export function packDress(plan: SheetPlan): string {
  const { rows, page, ...rest } = plan;
  const { header: _header, footer: _footer, ...paper } = page;
  const patterns: Dress['patterns'] = [];
  const known = new Map<string, number>();
  const indices = rows.map(({ height, cells }) => {
    const styled = cells.slice(0, cells.findLastIndex(({ style }) => style !== undefined) + 1);
    const pattern = { height, styles: styled.map(({ style }) => style ?? null) };
    return remembered(known, JSON.stringify(pattern), () => patterns.push(pattern) - 1);
  });
  const lengths = runs(indices).map(({ value, count }) => [value, count]);
  return JSON.stringify({ ...rest, page: paper, patterns, runs: lengths });
}

/** What was packed; null where the text is none of it, or names a style that there is no more. */
export function unpackDress(text: string): Dress | null {
  try {
    const dress = JSON.parse(text) as Partial<Dress> | null;
    return dress &&
      Array.isArray(dress.runs) &&
      Array.isArray(dress.patterns) &&
      hasKnownStyles(dress.patterns)
      ? (dress as Dress)
      : null;
  } catch {
    return null;
  }
}

function hasKnownStyles(patterns: Dress['patterns']): boolean {
  return patterns.every(({ styles }) =>
    styles.every((style) => style === null || isStyleName(style)),
  );
}

/** The plan in a dress, but for its rows. */
export function dressedPlan({ patterns: _patterns, runs: _runs, ...plan }: Dress) {
  return plan;
}

/** Height and cell styles of each row of a dress. */
export function dressedRows(dress: Dress): Dress['patterns'] {
  return dress.runs.flatMap(([pattern, rows]) =>
    Array.from({ length: rows }, () => dress.patterns[pattern] ?? { styles: [] }),
  );
}
