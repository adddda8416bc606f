import { STYLES } from '../look/styles';
import { rowHeight, wrappedLines } from '../look/text-width';
import { roomIn, type ColumnSpec } from './columns';
import type { SheetDraft } from './draft';

/** Adds one row of headings, as high as its longest heading wrapped; gives the number of the row. */
export function addHeadings(
  draft: SheetDraft,
  columns: readonly Pick<ColumnSpec<never>, 'heading' | 'headingStyle'>[],
  widths: number[],
): number {
  const lines = columns.map(({ heading }, column) =>
    wrappedLines(heading, roomIn(widths[column] ?? 10, STYLES.heading), STYLES.heading.font),
  );
  return draft.add(
    columns.map(({ heading, headingStyle }) => ({
      value: heading,
      style: headingStyle ?? 'heading',
    })),
    rowHeight(Math.max(...lines, 1)) + 3,
  );
}

/** Adds the row that names a group of a table's rows, its name in column `at`. */
export function addGroupRow(draft: SheetDraft, name: string, columns: number, at = 0): void {
  draft.add(
    Array.from({ length: columns }, (_, column) => ({
      value: column === at ? name : null,
      style: 'group',
    })),
    rowHeight(1) + 2,
  );
}
