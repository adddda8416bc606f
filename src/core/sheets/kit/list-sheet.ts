import type { SheetIdentity } from '../identity';
import type { PageSource } from '../look/page';
import type { LinkTarget, SheetPlan } from '../plan';
import { layColumns, type ColumnSpec } from './columns';
import { SheetDraft } from './draft';
import { addListTable } from './list-table';

/** A sheet that lists something. */
export interface ListSheet<Item> {
  title: string;
  /** How many there are of what. */
  summary: string;
  /** What the list is for. */
  explanation: string;
  /** Name of the Excel Table. */
  table: string;
  items: readonly Item[];
  /** Null stands for the one row of a list of nothing. */
  columns: ColumnSpec<Item | null>[];
  /** Where the text in one of the columns leads. */
  link?: { column: string; to: (item: Item) => LinkTarget | null };
}

/** Zero-based row of the headings, below title, summary and explanation. */
export const LIST_HEADING_ROW = 3;

/**
 * Lays out a list as an Excel Table under three lines that say what it is. A list of nothing has one
 * row that says so, so that nothing that points at the table breaks.
 */
export function planList<Item>(
  sheet: SheetIdentity,
  source: PageSource,
  list: ListSheet<Item>,
): SheetPlan {
  const rows = list.items.length > 0 ? list.items : [null];
  const laid = layColumns(list.columns, rows);
  const draft = new SheetDraft(sheet);
  draft.columns = laid.widths.map((width) => ({ width }));
  draft.line(list.title, 'title');
  draft.line(list.summary, 'subtitle');
  draft.line(list.explanation, 'note');
  const { row: headingRow } = addListTable(draft, list.table, laid);
  const column = laid.specs.findIndex(({ id }) => id === list.link?.column);
  list.items.forEach((item, index) => {
    const target = list.link?.to(item);
    if (target) draft.link(headingRow + 1 + index, column, target);
  });
  draft.freeze = { rows: headingRow + 1, columns: 0 };
  return draft.finish(source, { columns: laid.widths.length, headingRow });
}
