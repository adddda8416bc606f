import type { SchoolPeriods } from '../../../score/schools';
import type { MonthKey, PeriodKey } from '../../../calendar/period';
import { yearOfMonth } from '../../../calendar/periods';
import { GAPS } from '../../../wording/gaps';
import { ABSENCE_BANDS, SCHOOLS } from '../../../wording/schools';
import { trendHeading } from '../../../wording/sheets';
import type { ColumnSpec } from '../../kit/columns';
import type { CellPlan } from '../../plan';
import { bandCell } from './bands';
import type { SchoolRow } from './rows';

/** School percentages have one decimal. */
export const SCHOOL_FORMAT = '0.0%';

const BLANK: CellPlan = { value: null, style: 'text' };

/** The columns that say how a school stands, before its months. */
export function standingColumns({
  first,
  months,
  absence: [latest, previous],
}: SchoolPeriods): ColumnSpec<SchoolRow>[] {
  const year = yearOfMonth(first, 'academic');
  const { headings } = SCHOOLS;
  const absenceColumn = (
    period: PeriodKey | undefined,
    valueOf: (row: SchoolRow) => number | null,
  ): ColumnSpec<SchoolRow>[] =>
    period === undefined
      ? []
      : [
          {
            id: `absence ${period}`,
            heading: headings.absence(period),
            headingStyle: 'headingRight',
            width: { min: 13.5, max: 14 },
            cell: (row) => shareCell(row, valueOf(row)),
          },
        ];
  return [
    {
      id: 'school',
      heading: headings.school,
      width: { min: 30, max: 44 },
      cell: ({ kind, label }) => ({ value: label, style: LABEL_STYLES[kind] }),
    },
    {
      id: 'roll',
      heading: headings.roll,
      headingStyle: 'headingRight',
      width: { min: 9, max: 10 },
      cell: (row) =>
        row.roll === null && row.kind === 'school'
          ? { value: GAPS.noData, style: 'gap' }
          : { value: row.roll, style: VALUE_STYLES[row.kind], format: '#,##0' },
    },
    {
      id: 'year-to-date',
      heading: headings.yearToDate(year),
      headingStyle: 'headingRight',
      width: { min: 12, max: 13 },
      cell: (row) => shareCell(row, row.yearToDate),
    },
    {
      id: 'attendance-band',
      heading: headings.attendanceBand,
      headingStyle: 'headingCentre',
      width: { min: 17, max: 18 },
      cell: ({ attendanceBand }) =>
        attendanceBand === null ? BLANK : bandCell(attendanceBand.band, attendanceBand.word),
    },
    {
      id: 'trend',
      heading: trendHeading(months.length, 'months'),
      width: { min: 16, max: 16 },
      cell: () => ({ value: null, style: 'trend' }),
    },
    ...absenceColumn(latest, (row) => row.absence),
    ...absenceColumn(previous, (row) => row.previousAbsence),
    ...(latest === undefined ? [] : [absenceBandColumn()]),
  ];
}

function absenceBandColumn(): ColumnSpec<SchoolRow> {
  return {
    id: 'absence-band',
    heading: SCHOOLS.headings.absenceBand,
    headingStyle: 'headingCentre',
    width: { min: 11, max: 12 },
    cell: ({ absenceBand }) =>
      absenceBand === null ? BLANK : bandCell(absenceBand, ABSENCE_BANDS[absenceBand]),
  };
}

/** A column for each month; the latest stands out. */
export function monthColumns(months: MonthKey[]): ColumnSpec<SchoolRow>[] {
  return months.map((month, index) => ({
    id: month,
    heading: SCHOOLS.headings.month(month),
    headingStyle: 'headingRight',
    width: { min: 9, max: 10 },
    cell: (row) => shareCell(row, row.months[index] ?? null, index === months.length - 1),
  }));
}

const LABEL_STYLES = {
  school: 'text',
  own: 'textBold',
  borough: 'text',
  benchmark: 'textGrey',
} as const;
const VALUE_STYLES = {
  school: 'value',
  own: 'valueBold',
  borough: 'value',
  benchmark: 'valueGrey',
} as const;

/** A share as shown; hatched where a school has none, blank where there is none to have. */
function shareCell(row: SchoolRow, value: number | null, latest = false): CellPlan {
  if (value === null && row.kind === 'school') {
    return { value: GAPS.noData, style: latest ? 'gapCurrent' : 'gap' };
  }
  if (value === null) return { value, style: latest ? 'currentBlank' : 'text' };
  return { value, style: latest ? 'valueCurrent' : VALUE_STYLES[row.kind], format: SCHOOL_FORMAT };
}
