import type { PackIdentity } from '../../rules/rulebook';
import { FOOTER } from '../../wording/sheets';
import type { BuildNote } from '../build-note';
import type { PagePlan } from '../plan';

/** What a footer says of where the figures come from. */
export interface PageSource {
  scorecard: { rulebook: PackIdentity; rulesHash: string };
  note: Pick<BuildNote, 'builtAt'>;
}

/** How a sheet prints, where it is up to the kind of sheet. */
export interface Paper {
  /** Number of columns that print; those to the right are helpers. */
  columns: number;
  /** Zero-based row of the headings, which stand on every page; null where the sheet has no table. */
  headingRow: number | null;
  /** A4 unless it says otherwise. */
  size?: PagePlan['paper'];
  /** Landscape unless it says otherwise. */
  orientation?: PagePlan['orientation'];
}

/**
 * The page of a sheet: one page wide, headings repeated, page numbers, and in the footer the rules and
 * the time that the figures come from.
 *
 * @param rows number of rows that print
 */
export function pageOf({ scorecard, note }: PageSource, paper: Paper, rows: number): PagePlan {
  const { rulebook, rulesHash } = scorecard;
  const { columns, headingRow, size = 'A4', orientation = 'landscape' } = paper;
  return {
    orientation,
    paper: size,
    headingRows: headingRow === null ? null : { from: headingRow, to: headingRow },
    printArea: { row: 0, column: 0, rows, columns },
    header: { left: '', centre: '', right: '' },
    footer: {
      left: escapeCodes(FOOTER.rules(rulebook.name, rulebook.version, rulesHash)),
      centre: FOOTER.page('&P', '&N'),
      right: escapeCodes(FOOTER.built(note.builtAt)),
    },
  };
}

/** An ampersand begins a code in Excel's headers and footers. */
function escapeCodes(text: string): string {
  return text.replaceAll('&', '&&');
}
