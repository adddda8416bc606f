import type { RuleDifference } from '../../rules/workbook';
import type { Scorecard } from '../../score/scorecard';
import { FOOTER } from '../../wording/sheets';
import type { PagePlan } from '../plan';

/** What the sheets say of the build itself. */
export interface BuildNote {
  /** When the build was made, in words ready to show. */
  builtAt: string;
  /** Version of the product. */
  productVersion: string;
  /** The rules that the workbook has of its own, where it has any: their sheet, and how they differ. */
  workbookRules?: { sheet: string; differences: RuleDifference[] };
  /** Lists of local closures in the workbook. */
  closures?: { sheet: string; days: number }[];
}

/**
 * The page of a sheet: landscape, one page wide, headings repeated, page numbers, and in the footer
 * the rules and the time that the figures come from.
 *
 * @param columns number of columns that print; those to the right are helpers
 */
export function landscapePage(
  scorecard: Pick<Scorecard, 'pack' | 'rulesHash'>,
  note: BuildNote,
  size: {
    rows: number;
    columns: number;
    headingRow: number | null;
    paper?: PagePlan['paper'];
  },
): PagePlan {
  const { pack, rulesHash } = scorecard;
  const { headingRow } = size;
  return {
    orientation: 'landscape',
    paper: size.paper ?? 'A4',
    headingRows: headingRow === null ? null : { from: headingRow, to: headingRow },
    printArea: { row: 0, column: 0, rows: size.rows, columns: size.columns },
    header: { left: '', centre: '', right: '' },
    footer: {
      left: escapeCodes(FOOTER.rules(pack.name, pack.version, rulesHash)),
      centre: FOOTER.page('&P', '&N'),
      right: escapeCodes(FOOTER.built(note.builtAt)),
    },
  };
}

/** An ampersand begins a code in Excel's headers and footers. */
function escapeCodes(text: string): string {
  return text.replaceAll('&', '&&');
}
