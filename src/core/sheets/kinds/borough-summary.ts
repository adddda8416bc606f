import type { ScorecardRules } from '../../rules/rulebook';
import type { Scorecard } from '../../score/scorecard';
import { longMonth } from '../../calendar/words';
import { SUMMARY, nameOfScorecardSheet } from '../../wording/sheets';
import type { ColumnSpec } from '../kit/columns';
import { SheetDraft } from '../kit/draft';
import { findingIds, idsText } from '../kit/finding-links';
import { finishIndicatorSheet } from '../kit/finish-indicator-sheet';
import {
  benchmarkColumns,
  directionColumn,
  earlierYearColumns,
  findingsColumn,
  namingColumns,
  periodColumns,
  ragColumn,
  toleranceColumns,
  yearToDateColumn,
} from '../kit/indicator-columns';
import { indicatorGroups } from '../kit/indicator-rows';
import type { IndicatorRow } from '../kit/indicator-rows';
import { layIndicators } from '../kit/indicator-table';
import { keyLine } from '../kit/key-line';
import type { ShownPeriod } from '../kit/periods-shown';
import { addPieces, pieceTo } from '../kit/pieces';
import { tally } from '../kit/tally';
import { addTitle } from '../kit/title';
import { PALETTE } from '../look/palette';
import type { Build, KindDefinition } from './kind';

/** How a borough's summary shows time. */
export interface SummaryPeriods {
  frequency: ScorecardRules['frequency'];
  /** The periods shown beside each other, oldest first, up to the one being reported. */
  shown: (scorecard: Scorecard) => ShownPeriod[];
  trend: (scorecard: Scorecard) => ColumnSpec<IndicatorRow>;
}

/**
 * The borough's summaries, one for each scorecard of the pack that has this frequency: every indicator
 * with its recent periods, year to date, trend, direction, RAG, limits, earlier years and benchmarks.
 */
export function boroughSummary({
  frequency,
  shown,
  trend,
}: SummaryPeriods): KindDefinition<ScorecardRules> {
  return {
    identity: {
      tabColour: PALETTE.heading,
      sheets: ({ scorecards }) =>
        scorecards.all.flatMap((part, position) =>
          part.frequency === frequency
            ? [
                {
                  key: part.id,
                  tab: nameOfScorecardSheet(part, part.firstOfFrequency),
                  content: () => part,
                  position,
                },
              ]
            : [],
        ),
    },
    plan(part, sheet, build) {
      const { scorecard } = build;
      const { rulebook, month } = scorecard;
      const { borough } = rulebook.places;
      const groups = indicatorGroups(scorecard, part, borough);
      const rows = groups.flatMap((group) => group.rows);
      const periods = shown(scorecard);
      const ids = (row: IndicatorRow): string[] => findingIds(scorecard, row, borough, periods);

      const laid = layIndicators(groups, [
        ...namingColumns(periods),
        ...periodColumns(periods),
        yearToDateColumn(),
        trend(scorecard),
        directionColumn(),
        ragColumn(),
        ...toleranceColumns(month, ['red', 'amber', 'target']),
        ...earlierYearColumns(rows.map(({ rule }) => rule)),
        ...benchmarkColumns(),
        findingsColumn((row) => idsText(ids(row))),
      ]);

      const draft = new SheetDraft(sheet);
      addTop(draft, part.title, { periods, rows, widths: laid.columns.widths }, build);
      return finishIndicatorSheet(draft, laid, build, { findings: ids, size: 'A3' });
    },
  };
}

/** Line one says what and when, line two how it stands and whether the data is sound, line three is the key. */
function addTop(
  draft: SheetDraft,
  title: string,
  { periods, rows, widths }: { periods: ShownPeriod[]; rows: IndicatorRow[]; widths: number[] },
  { scorecard, sheets }: Build,
): void {
  const current = periods.find((period) => period.current);
  const when = current && current.key !== scorecard.month ? current.heading : null;
  const period = when ?? longMonth(scorecard.month);
  addTitle(draft, { title, period, named: true }, widths);
  const counts = tally(rows, scorecard.findings);
  addPieces(
    draft,
    [
      { text: SUMMARY.tally(scorecard.rulebook.places.borough, counts), style: 'subtitle' },
      pieceTo(sheets.get('data-quality'), SUMMARY.queries(counts.queries)),
    ],
    widths,
  );
  addPieces(draft, keyLine(), widths);
  draft.space(6);
}
