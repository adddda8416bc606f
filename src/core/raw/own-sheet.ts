import { matchKey } from '../rules/names';
import { COLUMN_HEADINGS, FIGURE_HEADINGS } from '../wording/sheets';
import type { SheetHead } from './types';

/** Headings that stand together on sheets of the scorecard, and on no raw sheet. */
const SIGNATURES: readonly (readonly string[])[] = [
  [
    COLUMN_HEADINGS.indicator,
    COLUMN_HEADINGS.direction,
    COLUMN_HEADINGS.rag,
    COLUMN_HEADINGS.findings,
  ],
  // Workbooks built before the figures named their source have all but that.
  FIGURE_HEADINGS.filter((heading) => heading !== 'Source'),
];

/**
 * Whether a sheet is one of the scorecard's own by its headings: a copy that somebody keeps, or a sheet
 * that lost its mark when another program saved the workbook. Its figures are results, and reading them
 * as returns would hold last month's results against this month's data.
 */
export function isOwnSheet({ values }: SheetHead): boolean {
  return values.some((row) => {
    const keys = new Set(row.map(matchKey));
    return SIGNATURES.some((headings) => headings.every((heading) => keys.has(matchKey(heading))));
  });
}
