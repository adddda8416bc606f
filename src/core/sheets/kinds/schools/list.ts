import type { PhaseSummary, SchoolReport } from '../../../score/schools';
import type { Scorecard } from '../../../score/scorecard';
import { longMonth } from '../../../calendar/words';
import { ABSENCE_BANDS, ATTENDANCE_BANDS, SCHOOLS } from '../../../wording/schools';
import { heightOf, layColumns } from '../../kit/columns';
import type { LaidColumns } from '../../kit/columns';
import { SheetDraft } from '../../kit/draft';
import { addHeadings } from '../../kit/indicator-table';
import { landscapePage } from '../../look/page';
import type { BuildNote } from '../../look/page';
import { PALETTE } from '../../look/palette';
import { addPieces } from '../../kit/pieces';
import type { Area, CellPlan, SheetPlan } from '../../plan';
import { absenceFormats, attendanceFormats, attendanceWord } from './bands';
import { monthColumns, standingColumns } from './columns';
import { schoolRows } from './rows';
import type { SchoolRow } from './rows';
import { rowHeight } from '../../look/text-width';
import { textSparkline } from '../../kit/text-sparkline';

/** Months of an academic year: so many columns are kept, so that nothing moves as months are added. */
const MONTHS = 12;

/**
 * The schools of a locality, phase by phase: year to date, persistent absence, the bands of both, and
 * the year's months. Below each phase stand the averages.
 *
 * @param sheet its tab, what the names of its cells begin with, and the tabs it leads to
 */
export function planSchoolList(
  scorecard: Scorecard,
  report: SchoolReport,
  locality: string,
  sheet: { name: string; prefix: string; summary: string; locality: string | null },
  note: BuildNote,
): SheetPlan {
  const summaries = report.localities.filter((summary) => summary.locality === locality);
  const groups = summaries.map((summary) => ({ summary, rows: schoolRows(summary, report) }));
  const periods = summaries[0]?.periods ?? { months: [], absence: [] };
  const laid = layColumns(
    [...standingColumns(periods), ...monthColumns(periods.months)],
    groups.flatMap(({ rows }) => rows),
  );
  const { widths } = laid;
  // Lines above the table keep to the columns before the months, so that no added month moves them.
  const above = widths.slice(0, widths.length - periods.months.length);
  const draft = new SheetDraft({
    kind: 'schools',
    key: locality,
    name: sheet.name,
    tabColour: PALETTE.trend,
  });
  addTop(draft, scorecard, sheet, locality, above);
  for (const { phase, schools, attendanceBands, absenceBands } of summaries) {
    const text = SCHOOLS.headline(
      phase.name,
      schools.length,
      attendanceBands,
      absenceBands,
      (band) => attendanceWord(band, phase),
    );
    addPieces(draft, [{ text, style: 'subtitle' }], above);
  }
  addKey(draft, above);
  draft.space(6);

  const { headingRow, body } = addSchools(draft, laid, groups, periods.months.length);
  draft.name(`${sheet.prefix}_Table`, body);
  draft.freeze = { rows: headingRow + 1, columns: 1 };
  return draft.finish(
    landscapePage(scorecard, note, { rows: draft.rows.length, columns: widths.length, headingRow }),
  );
}

/** Adds the table: one heading row, a row for each phase, and below it the phase's lines. */
function addSchools(
  draft: SheetDraft,
  { specs, widths, cells: laid }: LaidColumns<SchoolRow>,
  groups: { summary: PhaseSummary; rows: SchoolRow[] }[],
  months: number,
): { headingRow: number; body: Area } {
  const headingRow = addHeadings(draft, specs, widths);
  const helpers = specs.length - months + MONTHS;
  const column = specs.findIndex(({ id }) => id === 'trend');
  let next = 0;
  for (const { summary, rows } of groups) {
    const title = SCHOOLS.phase(summary.phase.name, summary.schools.length);
    draft.add(groupCells(title, widths.length), rowHeight(1) + 2);
    for (const line of rows) {
      const cells = laid[next++] ?? [];
      const row = draft.add([...cells], heightOf(cells, widths));
      if (line.kind !== 'benchmark') addTrend(draft, { row, column }, line.months, helpers);
    }
  }
  const first = headingRow + 1;
  const body = { row: first, column: 0, rows: draft.rows.length - first, columns: widths.length };
  const bands = { 'attendance-band': attendanceFormats, 'absence-band': absenceFormats };
  for (const [id, formats] of Object.entries(bands)) {
    const band = specs.findIndex((spec) => spec.id === id);
    if (band >= 0) draft.conditionalFormats.push(...formats({ ...body, column: band, columns: 1 }));
  }
  draft.columns = Array.from({ length: helpers + MONTHS }, (_, at) => ({
    width: widths[at] ?? 8,
    ...(at >= helpers && { hidden: true }),
  }));
  return { headingRow, body };
}

/** Adds a trend line and, hidden to the right of the table, its months. */
function addTrend(
  draft: SheetDraft,
  at: { row: number; column: number },
  months: (number | null)[],
  helpers: number,
): void {
  months.forEach((value, month) => draft.put(at.row, helpers + month, { value, style: 'helper' }));
  draft.sparklines.push({
    ...at,
    data: { row: at.row, column: helpers, rows: 1, columns: MONTHS },
    text: textSparkline(months),
  });
}

function addTop(
  draft: SheetDraft,
  { month }: Scorecard,
  sheet: { name: string; prefix: string; summary: string; locality: string | null },
  locality: string,
  widths: number[],
): void {
  const top = addPieces(
    draft,
    [
      { text: SCHOOLS.listSheet(locality), style: 'title' },
      { text: longMonth(month), style: 'titleMonth' },
    ],
    widths,
  );
  const column = draft.rows[top]?.cells.findIndex((cell) => cell.style === 'titleMonth') ?? 0;
  draft.name(`${sheet.prefix}_Month`, { row: top, column, rows: 1, columns: 1 });
  const home = sheet.locality;
  addPieces(
    draft,
    [
      {
        text: SCHOOLS.backToSummary(sheet.summary),
        style: 'link',
        link: { sheet: sheet.summary, address: 'A1' },
      },
      ...(home === null
        ? []
        : [
            {
              text: SCHOOLS.backToLocality(home),
              style: 'link',
              link: { sheet: home, address: 'A1' },
            } as const,
          ]),
    ],
    widths,
  );
}

function addKey(draft: SheetDraft, widths: number[]): void {
  addPieces(
    draft,
    [
      { text: SCHOOLS.key.attendance, style: 'keyNeutral' },
      { text: ATTENDANCE_BANDS['above-both'], style: 'keyGood' },
      { text: ATTENDANCE_BANDS['above-local'], style: 'keyCaution' },
      { text: ATTENDANCE_BANDS['below-both'], style: 'keyPoor' },
    ],
    widths,
  );
  addPieces(
    draft,
    [
      { text: SCHOOLS.key.absence, style: 'keyNeutral' },
      { text: ABSENCE_BANDS.less, style: 'keyGood' },
      { text: ABSENCE_BANDS.more, style: 'keyPoor' },
    ],
    widths,
  );
}

function groupCells(name: string, columns: number): CellPlan[] {
  return Array.from({ length: columns }, (_, column) => ({
    value: column === 0 ? name : null,
    style: 'group',
  }));
}
