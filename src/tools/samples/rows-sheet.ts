import { headingOf, type RawKindRules, type RawKinds } from '../../core/rules/rulebook';
import { DATE, GENERAL, textCell, type SampleCell } from './cells';
import type { SampleSheet } from './sheets';

/** A row of a case list by field: dates as serials, 0 or '' for what has not happened. */
export type SampleRow<Field extends string = string> = Readonly<Record<Field, string | number>>;

/** What a sheet of rows is called: on its tab, above its rows, and as a table. */
export interface RowsSheetNames {
  name: string;
  title: string;
  remark: string;
  table: string;
}

const DATE_WIDTH = 14;
const MOST_WIDE = 34;

/**
 * A case list as staff export it: under the first heading that the pack knows for each column, dates
 * as real dates, blank until they happen.
 *
 * @throws Error where the pack has no such kind of raw sheet
 */
export function rowsSheet(
  kinds: RawKinds,
  kindId: string,
  rows: readonly object[],
  names: RowsSheetNames,
): SampleSheet {
  const kind = kinds.of(kindId);
  const cells = rows.map((row) => kind.columns.map((column) => cellOf(row as SampleRow, column)));
  return {
    ...names,
    headings: kind.columns.map(({ field }) => headingOf(kind, field)),
    widths: kind.columns.map(({ headings, type }, at) =>
      type === 'date'
        ? Math.max(DATE_WIDTH, (headings[0] ?? '').length + 4)
        : widest([headings[0] ?? '', ...cells.map((row) => String(row[at]?.value ?? ''))]),
    ),
    rows: cells,
  };
}

function cellOf(row: SampleRow, { field, type }: RawKindRules['columns'][number]): SampleCell {
  const value = row[field] ?? '';
  if (type === 'date') return { value: value === 0 ? '' : value, format: DATE };
  return value === '' || value === 0 ? { value: '', format: GENERAL } : textCell(String(value));
}

function widest(texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return Math.min(longest + 4, MOST_WIDE);
}
