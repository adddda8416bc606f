import type { Area } from '../plan';
import { heightOf, type LaidColumns } from './columns';
import type { SheetDraft } from './draft';
import { addHeadings } from './headings';

/**
 * Adds columns that have been laid out as an Excel Table: one heading row, and a row for each of its
 * cells.
 *
 * @returns its area, the headings included
 */
export function addListTable<R>(draft: SheetDraft, name: string, laid: LaidColumns<R>): Area {
  const { specs, widths, cells } = laid;
  const row = addHeadings(draft, specs, widths);
  for (const line of cells) draft.add(line, heightOf(line, widths));
  const area = { row, column: 0, rows: cells.length + 1, columns: specs.length };
  draft.table(name, area);
  return area;
}
