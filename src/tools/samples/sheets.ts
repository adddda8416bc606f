import { indicatorOf } from '../../core/rules/keys';
import { headingOf, type Rulebook } from '../../core/rules/rulebook';
import { parsePeriodText } from '../../core/calendar/parse-period';
import { join } from 'node:path';
import { PUBLISHED_FOLDER, readRows, type PublishedReturn } from '../reconcile/published';
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

/** What a returns sheet can hold, in the order of its columns, and how wide each is. */
const WIDTHS = {
  scorecard: 20,
  indicator: 10,
  part: 34,
  locality: 12,
  period: 16,
  numerator: 11,
  denominator: 12,
  value: 10,
  note: 58,
};
type Field = keyof typeof WIDTHS;

/**
 * Returns as a sheet under the pack's own headings, with a note column only where there are notes.
 * Earlier years are in the pack, and left out.
 *
 * @throws Error where the rules know no returns
 */
export function returnsSheet(
  rulebook: Rulebook,
  returns: readonly PublishedReturn[],
  month: string,
): SampleSheet {
  const shown = returns.filter(({ period }) => parsePeriodText(period)?.kind !== 'year');
  const [kind] = rulebook.rawKinds.all.filter((each) => each.kind === 'returns');
  if (!kind) throw new Error(`The rules ${rulebook.id} have no returns.`);
  const fields = (Object.keys(WIDTHS) as Field[]).filter(
    (field) =>
      kind.columnOf.has(field) && (field !== 'note' || shown.some(({ note }) => note !== '')),
  );
  return {
    name: 'Returns',
    title: `${rulebook.name} returns, ${month}`,
    remark: 'Numerator and denominator where they are known, otherwise the value.',
    table: 'Returns',
    headings: fields.map((field) => headingOf(kind, field)),
    widths: fields.map((field) => WIDTHS[field]),
    rows: shown.map((row) => {
      const cells = returnRow(row, rulebook);
      return fields.map((field) => cells[field]);
    }),
  };
}

function returnRow(row: PublishedReturn, rulebook: Rulebook): Record<Field, SampleCell> {
  const rule = rulebook.indicators.get(indicatorOf(row));
  const isCount = rule?.measure.kind === 'count';
  const isRate = rule?.measure.population !== undefined && row.numerator !== '';
  const isRatio = !isCount && row.numerator !== '' && row.denominator !== '';
  const count = isCount && row.numerator !== '' ? row.numerator : row.value;
  return {
    scorecard: textCell(row.scorecard),
    indicator: textCell(row.indicator),
    part: textCell(row.part),
    locality: textCell(row.locality),
    period: periodCell(row.period),
    numerator: figureCell(isCount ? '' : row.numerator),
    denominator: figureCell(isCount ? '' : row.denominator),
    value: figureCell(isRatio || isRate ? '' : count),
    note: textCell(row.note),
  };
}

const FIRST_FIGURE_COLUMN = 3;

/** Attendance and persistent absence by school; the totals that the source prints are left out. */
export function attendanceSheet(): SampleSheet {
  const rows = readRows(join(PUBLISHED_FOLDER, 'schools.csv')).filter(
    ({ school }) => school !== 'Total',
  );
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
