import type { SheetDraft } from './draft';
import { addPieces } from './pieces';

/**
 * Adds the title of a sheet with the period that it is for beside it. The cell of the period gets a
 * name where `named`: North_Month.
 */
export function addTitle(
  draft: SheetDraft,
  { title, period, named = false }: { title: string; period: string; named?: boolean },
  widths: number[],
): void {
  const [, cell] = addPieces(
    draft,
    [
      { text: title, style: 'title' },
      { text: period, style: 'titleMonth' },
    ],
    widths,
  );
  if (named && cell) {
    draft.name(`${draft.identity.prefix}_Month`, { ...cell, rows: 1, columns: 1 });
  }
}
