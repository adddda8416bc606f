import type { Pack } from '../rules/schema';
import { parsePeriodText } from '../rules/parse-period';
import { publishedReturns, rowsOf, type PublishedReturn } from '../reconcile/published';
import { figureCell, periodCell, textCell, type SampleCell } from './cells';

/** A sheet of raw data as staff keep it: a title, what it is for, and a table. */
export interface SampleSheet {
  name: string;
  title: string;
  remark: string;
  table: string;
  headings: string[];
  /** Column widths in characters. */
  widths: number[];
  rows: SampleCell[][];
}

/** The published returns of a pack as a returns sheet. Earlier years are in the pack, and left out. */
export function returnsSheet(pack: Pack): SampleSheet {
  const returns = publishedReturns(pack.id).filter(
    ({ period }) => parsePeriodText(period)?.kind !== 'year',
  );
  return {
    name: 'Returns',
    title: `${pack.name} returns, June 2017`,
    remark: 'Numerator and denominator where they are known, otherwise the value.',
    table: 'Returns',
    headings: [
      'Scorecard',
      'Indicator',
      'Part',
      'Locality',
      'Period',
      'Numerator',
      'Denominator',
      'Value',
      'Note',
    ],
    widths: [20, 10, 34, 12, 16, 11, 12, 10, 58],
    rows: returns.map((row) => returnRow(row, pack)),
  };
}

function returnRow(row: PublishedReturn, pack: Pack): SampleCell[] {
  const rule = pack.indicators.find(
    ({ scorecard, number, part }) =>
      scorecard === row.scorecard && number === row.indicator && part === row.part,
  );
  const isCount = rule?.measure.kind === 'count';
  const isRate = rule?.measure.population !== undefined && row.numerator !== '';
  const isRatio = !isCount && row.numerator !== '' && row.denominator !== '';
  const count = isCount && row.numerator !== '' ? row.numerator : row.value;
  return [
    textCell(row.scorecard),
    textCell(row.indicator),
    textCell(row.part),
    textCell(row.locality),
    periodCell(row.period),
    figureCell(isCount ? '' : row.numerator),
    figureCell(isCount ? '' : row.denominator),
    figureCell(isRatio || isRate ? '' : count),
    textCell(row.note),
  ];
}

const FIRST_FIGURE_COLUMN = 3;

/** Attendance and persistent absence by school; the totals that the source prints are left out. */
export function attendanceSheet(): SampleSheet {
  const rows = rowsOf('schools.csv').filter(({ school }) => school !== 'Total');
  const headings = [
    ['Locality', 'Phase', 'School', 'NOR'],
    ['Sep-16', 'Oct-16', 'Nov-16', 'Dec-16', 'Jan-17', 'Feb-17', 'Mar-17', 'Apr-17', 'May-17'],
    ['YTD', 'PA HT1', 'PA HT1-2', 'PA HT1-3', 'PA HT1-4'],
  ].flat();
  return {
    name: 'School attendance',
    title: 'School attendance and persistent absence, 2016/17',
    remark:
      'In percent, by month and by half term. Blank or No Data where a school made no return.',
    table: 'SchoolAttendance',
    headings,
    widths: headings.map((_, i) => [12, 12, 46, 8][i] ?? 10),
    rows: rows.map((row) =>
      Object.values(row).map((text, i) =>
        i < FIRST_FIGURE_COLUMN ? textCell(text) : schoolFigure(text, i),
      ),
    ),
  };
}

function schoolFigure(text: string, column: number): SampleCell {
  const cell = figureCell(text);
  const isPercentage = typeof cell.value === 'number' && column > FIRST_FIGURE_COLUMN;
  return isPercentage ? { ...cell, format: '0.0' } : cell;
}
