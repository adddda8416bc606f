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
import { PALETTE } from '../look/palette';
import { monthsShown } from '../kit/periods-shown';
import { addPieces, pieceTo } from '../kit/pieces';
import type { CellPlan } from '../plan';
import { tally } from '../kit/tally';
import { addTitle } from '../kit/title';
import { TREND_PERIODS } from '../kit/trend';
import { sheetKind, type Build } from './kind';

const MONTHS_SHOWN = 5;

/**
 * One locality: the indicators that have figures for it, with the borough's figure beside each, how
 * far the locality is from it, and for counts the locality's share of it.
 */
export const locality = sheetKind('locality', {
  identity: {
    tabColour: PALETTE.trend,
    sheets: ({ places }) =>
      places.localities.map((name) => ({
        key: name,
        tab: name,
        content: (scorecard) => {
          const groups = localityGroups(scorecard, name);
          return groups.length > 0 ? groups : null;
        },
      })),
  },
  plan(groups, sheet, build) {
    const { scorecard } = build;
    const { month } = scorecard;
    const name = sheet.key;
    const rows = groups.flatMap((group) => group.rows);
    const periods = monthsShown(month, MONTHS_SHOWN);
    const ids = (row: IndicatorRow): string[] => findingIds(scorecard, row, name, periods);

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

    const draft = new SheetDraft(sheet);
    addTop(draft, rows, laid.columns.widths, build);
    return finishIndicatorSheet(draft, laid, build, { findings: ids });
  },
});

/** Line one says who and when, line two how it stands and where to look further, line three is the key. */
function addTop(
  draft: SheetDraft,
  rows: IndicatorRow[],
  widths: number[],
  { scorecard, sheets }: Build,
): void {
  const name = draft.identity.key;
  const period = longMonth(scorecard.month);
  addTitle(draft, { title: name, period, named: true }, widths);
  const { home } = sheets;
  const schools = sheets.find('schools', name);
  addPieces(
    draft,
    [
      { text: LOCALITY.tally(tally(rows, [])), style: 'subtitle' },
      pieceTo(home, LOCALITY.against(scorecard.rulebook.places.borough, home.name)),
      ...(schools ? [pieceTo(schools, SCHOOLS.fromLocality(schools.name))] : []),
    ],
    widths,
  );
  addPieces(draft, keyLine(), widths);
  draft.space(6);
}

/** The indicators of the monthly scorecards that the locality has figures for. */
function localityGroups(scorecard: Scorecard, locality: string): IndicatorGroup[] {
  return scorecard.rulebook.scorecards.all
    .filter((part) => part.frequency === 'monthly')
    .flatMap((part) => indicatorGroups(scorecard, part, locality))
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
  const borough = scorecard.rulebook.places.borough;
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
