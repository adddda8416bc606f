import type { Scorecard } from '../../score/scorecard';
import type { PageSource, Paper } from '../look/page';
import type { SheetPlan } from '../plan';
import type { SheetBook } from '../sheet-book';
import type { SheetDraft } from './draft';
import { findingAddresses, findingLink } from './finding-links';
import type { IndicatorRow } from './indicator-rows';
import { addIndicators, linkFindings, type LaidIndicators } from './indicator-table';
import { trendValues } from './trend';

/** What a scorecard and a locality's sheet have in common below their top lines. */
export interface IndicatorSheet {
  /** Ids of the findings that an indicator's row shows. */
  findings: (row: IndicatorRow) => string[];
  size?: Paper['size'];
}

/**
 * Puts the table of indicators below the top lines of a sheet, with its findings linked, its name, its
 * frozen headings and its page.
 */
export function finishIndicatorSheet(
  draft: SheetDraft,
  laid: LaidIndicators,
  build: PageSource & { scorecard: Scorecard; sheets: SheetBook },
  { findings, size }: IndicatorSheet,
): SheetPlan {
  const { scorecard, sheets } = build;
  const placed = addIndicators(draft, laid, (row) => trendValues(row, scorecard.month));
  const addresses = findingAddresses(scorecard);
  const list = sheets.get('data-quality');
  linkFindings(draft, placed, (row) => findingLink(findings(row), addresses, list));
  draft.name(`${draft.identity.prefix}_Table`, placed.body);
  draft.freeze = { rows: placed.headingRow + 1, columns: 2 };
  const { headingRow } = placed;
  return draft.finish(build, { columns: laid.columns.widths.length, headingRow, size });
}
