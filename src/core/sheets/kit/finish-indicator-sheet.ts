import type { Scorecard } from '../../score/scorecard';
import type { SheetDraft } from './draft';
import { findingAddresses, findingLink } from './finding-links';
import type { IndicatorRow } from './indicator-rows';
import { addIndicators, linkFindings, type LaidIndicators } from './indicator-table';
import { landscapePage, type BuildNote } from '../look/page';
import type { PagePlan, SheetPlan } from '../plan';
import { trendValues } from './trend';

/** What a scorecard and a locality's sheet have in common below their top lines. */
export interface IndicatorSheet {
  scorecard: Scorecard;
  note: BuildNote;
  /** Begins the names of the sheet's places. */
  prefix: string;
  /** Ids of the findings that an indicator's row shows. */
  findings: (row: IndicatorRow) => string[];
  paper?: PagePlan['paper'];
}

/**
 * Puts the table of indicators below the top lines of a sheet, with its findings linked, its name, its
 * frozen headings and its page.
 */
export function finishIndicatorSheet(
  draft: SheetDraft,
  laid: LaidIndicators,
  { scorecard, note, prefix, findings, paper }: IndicatorSheet,
): SheetPlan {
  const placed = addIndicators(draft, laid, (row) => trendValues(row, scorecard.month));
  const addresses = findingAddresses(scorecard);
  linkFindings(draft, placed, (row) => findingLink(findings(row), addresses));
  draft.name(`${prefix}_Table`, placed.body);
  draft.freeze = { rows: placed.headingRow + 1, columns: 2 };
  return draft.finish(
    landscapePage(scorecard, note, {
      rows: draft.rows.length,
      columns: laid.columns.widths.length,
      headingRow: placed.headingRow,
      paper,
    }),
  );
}
