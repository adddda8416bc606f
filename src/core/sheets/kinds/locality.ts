import type { Scorecard, ScoredFigure } from '../../score/scorecard';
import { longMonth } from '../../calendar/words';
import { SCHOOLS } from '../../wording/schools';
import { COLUMN_HEADINGS, LOCALITY } from '../../wording/sheets';
import type { ColumnSpec } from '../kit/columns';
import { SheetDraft } from '../kit/draft';
import { findingIds, idsText } from '../kit/finding-links';
import { finishIndicatorSheet } from '../kit/finish-indicator-sheet';
import { differenceFormat, displayFormat } from '../look/formats';
import {
  directionColumn,
  findingsColumn,
  namingColumns,
  periodColumns,
  ragColumn,
  toleranceColumns,
  trendColumn,
  trendLength,
  yearToDateColumn,
} from '../kit/indicator-columns';
import { indicatorGroups, indicatorRow } from '../kit/indicator-rows';
import type { IndicatorGroup, IndicatorRow } from '../kit/indicator-rows';
import { layIndicators } from '../kit/indicator-table';
import { keyLine } from '../kit/key-line';
import type { BuildNote } from '../look/page';
import { PALETTE } from '../look/palette';
import { monthsShown } from '../kit/periods-shown';
import { addPieces } from '../kit/pieces';
import type { CellPlan, SheetPlan } from '../plan';
import { tally } from '../kit/tally';
import { TREND_PERIODS } from '../kit/trend';

const MONTHS_SHOWN = 5;

/**
 * One locality: the indicators that have figures for it, with the borough's figure beside each, how
 * far the locality is from it, and for counts the locality's share of it.
 *
 * @param sheet its tab, what the names of its cells begin with, the tab of the borough's scorecard and
 *   that of the locality's schools, if it has any
 */
export function planLocality(
  scorecard: Scorecard,
  locality: string,
  sheet: { name: string; prefix: string; home: string; schools: string | null },
  note: BuildNote,
): SheetPlan {
  const { month } = scorecard;
  const groups = localityGroups(scorecard, locality);
  const rows = groups.flatMap((group) => group.rows);
  const periods = monthsShown(month, MONTHS_SHOWN);
  const ids = (row: IndicatorRow): string[] => findingIds(scorecard, row, locality, periods);

  const laid = layIndicators(groups, [
    ...namingColumns(periods),
    ...periodColumns(periods),
    ...boroughColumns(scorecard),
    yearToDateColumn(),
    trendColumn(trendLength(scorecard.months, month, TREND_PERIODS), 'months'),
    directionColumn(),
    ragColumn(),
    ...toleranceColumns(month, ['target']),
    findingsColumn((row) => idsText(ids(row))),
  ]);
  const { widths } = laid.columns;

  const draft = new SheetDraft({
    kind: 'locality',
    key: locality,
    name: sheet.name,
    tabColour: PALETTE.trend,
  });
  const top = addPieces(
    draft,
    [
      { text: locality, style: 'title' },
      { text: longMonth(month), style: 'titleMonth' },
    ],
    widths,
  );
  const monthColumn = draft.rows[top]?.cells.findIndex((cell) => cell.style === 'titleMonth') ?? 0;
  draft.name(`${sheet.prefix}_Month`, { row: top, column: monthColumn, rows: 1, columns: 1 });
  const counts = tally(rows, []);
  addPieces(
    draft,
    [
      { text: LOCALITY.tally(counts), style: 'subtitle' },
      {
        text: LOCALITY.against(scorecard.pack.borough.name, sheet.home),
        style: 'link',
        link: { sheet: sheet.home, address: 'A1' },
      },
      ...(sheet.schools === null
        ? []
        : [
            {
              text: SCHOOLS.fromLocality(sheet.schools),
              style: 'link',
              link: { sheet: sheet.schools, address: 'A1' },
            } as const,
          ]),
    ],
    widths,
  );
  addPieces(draft, keyLine(), widths);
  draft.space(6);
  return finishIndicatorSheet(draft, laid, {
    scorecard,
    note,
    prefix: sheet.prefix,
    findings: ids,
  });
}

/** The indicators of the monthly scorecards that the locality has figures for. */
export function localityGroups(scorecard: Scorecard, locality: string): IndicatorGroup[] {
  return scorecard.pack.scorecards
    .filter((part) => part.frequency === 'monthly')
    .flatMap((part) => indicatorGroups(scorecard, part.id, locality))
    .map((group) => ({
      ...group,
      rows: group.rows.filter(({ series }) =>
        series?.figures.some((figure) => figure.value !== null),
      ),
    }))
    .filter((group) => group.rows.length > 0);
}

/** The borough's figure, the difference from it, and for counts the share of it. */
function boroughColumns(scorecard: Scorecard): ColumnSpec<IndicatorRow>[] {
  const borough = scorecard.pack.borough.name;
  const boroughFigure = (row: IndicatorRow): ScoredFigure | null =>
    indicatorRow(scorecard, row.rule, borough).series?.current ?? null;
  const both = (
    row: IndicatorRow,
    cell: (own: number, boroughs: number) => CellPlan | null,
  ): CellPlan => {
    const own = row.series?.current;
    const theirs = boroughFigure(row);
    const empty: CellPlan = { value: null, style: 'valueGrey' };
    if (own?.value == null || theirs?.value == null || own.period !== theirs.period) return empty;
    return cell(own.value, theirs.value) ?? empty;
  };
  const isCount = (row: IndicatorRow): boolean => row.rule.measure.kind === 'count';
  return [
    {
      id: 'borough',
      heading: COLUMN_HEADINGS.borough(borough),
      headingStyle: 'headingRight',
      width: { min: 11, max: 14 },
      cell: (row) => {
        const figure = boroughFigure(row);
        return {
          value: figure?.value ?? null,
          style: 'valueGrey',
          format: displayFormat(row.rule.measure),
        };
      },
    },
    {
      id: 'difference',
      heading: COLUMN_HEADINGS.difference,
      headingStyle: 'headingRight',
      width: { min: 11, max: 13 },
      optional: true,
      cell: (row) =>
        both(row, (own, theirs) =>
          isCount(row)
            ? null
            : {
                value: own - theirs,
                style: 'value',
                format: differenceFormat(row.rule.measure),
              },
        ),
    },
    {
      id: 'share',
      heading: COLUMN_HEADINGS.share,
      headingStyle: 'headingRight',
      width: { min: 10, max: 12 },
      optional: true,
      cell: (row) =>
        both(row, (own, theirs) =>
          isCount(row) && theirs > 0
            ? { value: own / theirs, style: 'valueGrey', format: '0%' }
            : null,
        ),
    },
  ];
}
