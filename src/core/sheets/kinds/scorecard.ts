import type { Pack } from '../../rules/schema';
import type { Scorecard } from '../../score/scorecard';
import { longMonth } from '../../calendar/words';
import { SHEET_NAMES, SUMMARY } from '../../wording/sheets';
import { SheetDraft } from '../kit/draft';
import type { SheetIdentity } from '../kit/draft';
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
  trendColumn,
  trendLength,
  yearToDateColumn,
} from '../kit/indicator-columns';
import { indicatorGroups } from '../kit/indicator-rows';
import type { IndicatorRow } from '../kit/indicator-rows';
import { layIndicators } from '../kit/indicator-table';
import { keyLine } from '../kit/key-line';
import type { BuildNote } from '../look/page';
import { PALETTE } from '../look/palette';
import { monthsShown, quartersShown } from '../kit/periods-shown';
import type { ShownPeriod } from '../kit/periods-shown';
import { addPieces } from '../kit/pieces';
import type { SheetPlan } from '../plan';
import { tally } from '../kit/tally';
import { TREND_PERIODS } from '../kit/trend';

/** Periods shown beside each other, the one being reported included. */
const PERIODS_SHOWN = 5;

/**
 * The borough's summary of one scorecard of the pack: every indicator with its recent periods, year to
 * date, trend, direction, RAG, limits, earlier years and benchmarks. A monthly scorecard shows
 * months, a quarterly one quarters.
 *
 * @param name the sheet's tab; `prefix` begins the names of its cells: Scorecard_Month
 */
export function planScorecard(
  scorecard: Scorecard,
  part: Pack['scorecards'][number],
  sheet: { name: string; prefix: string },
  note: BuildNote,
): SheetPlan {
  const { pack, month } = scorecard;
  const quarterly = part.frequency === 'quarterly';
  const borough = pack.borough.name;
  const groups = indicatorGroups(scorecard, part.id, borough);
  const rows = groups.flatMap((group) => group.rows);
  const periods = quarterly
    ? quartersShown(month, PERIODS_SHOWN)
    : monthsShown(month, PERIODS_SHOWN);
  const ids = (row: IndicatorRow): string[] => findingIds(scorecard, row, borough, periods);

  const laid = layIndicators(groups, [
    ...namingColumns(periods),
    ...periodColumns(periods),
    yearToDateColumn(),
    quarterly
      ? trendColumn(PERIODS_SHOWN, 'quarters')
      : trendColumn(trendLength(scorecard.months, month, TREND_PERIODS), 'months'),
    directionColumn(),
    ragColumn(),
    ...toleranceColumns(month, ['red', 'amber', 'target']),
    ...earlierYearColumns(rows.map(({ rule }) => rule)),
    ...benchmarkColumns(),
    findingsColumn((row) => idsText(ids(row))),
  ]);
  const { widths } = laid.columns;

  const identity: SheetIdentity = {
    kind: quarterly ? 'quarterly' : 'scorecard',
    key: part.id,
    name: sheet.name,
    tabColour: PALETTE.heading,
  };
  const draft = new SheetDraft(identity);
  addTop(draft, scorecard, part.title, { periods, rows, widths, prefix: sheet.prefix });
  return finishIndicatorSheet(draft, laid, {
    scorecard,
    note,
    prefix: sheet.prefix,
    findings: ids,
    paper: 'A3',
  });
}

/** Line one says what and when, line two how it stands and whether the data is sound, line three is the key. */
function addTop(
  draft: SheetDraft,
  scorecard: Scorecard,
  title: string,
  shown: { periods: ShownPeriod[]; rows: IndicatorRow[]; widths: number[]; prefix: string },
): void {
  const { widths } = shown;
  const current = shown.periods.find((period) => period.current);
  const when = current && current.key !== scorecard.month ? current.heading : null;
  const first = addPieces(
    draft,
    [
      { text: title, style: 'title' },
      { text: when ?? longMonth(scorecard.month), style: 'titleMonth' },
    ],
    widths,
  );
  const monthColumn =
    draft.rows[first]?.cells.findIndex((cell) => cell.style === 'titleMonth') ?? 0;
  draft.name(`${shown.prefix}_Month`, { row: first, column: monthColumn, rows: 1, columns: 1 });

  const counts = tally(shown.rows, scorecard.findings);
  addPieces(
    draft,
    [
      { text: SUMMARY.tally(scorecard.pack.borough.name, counts), style: 'subtitle' },
      {
        text: SUMMARY.queries(counts.queries),
        style: 'link',
        link: { sheet: SHEET_NAMES.dataQuality, address: 'A1' },
      },
    ],
    widths,
  );
  addPieces(draft, keyLine(), widths);
  draft.space(6);
}
