import type { PhaseSummary, SchoolReport } from '../../../score/schools';
import { longMonth } from '../../../calendar/words';
import { ABSENCE_BANDS, ATTENDANCE_BANDS, SCHOOLS } from '../../../wording/schools';
import type { SheetIdentity } from '../../identity';
import { heightOf, layColumns } from '../../kit/columns';
import type { LaidColumns } from '../../kit/columns';
import { SheetDraft } from '../../kit/draft';
import { addGroupRow, addHeadings } from '../../kit/headings';
import { addPieces, pieceTo } from '../../kit/pieces';
import { addTitle } from '../../kit/title';
import type { Area, SheetPlan } from '../../plan';
import type { Build } from '../kind';
import { absenceFormats, attendanceFormats, attendanceWord } from './bands';
import { monthColumns, standingColumns } from './columns';
import { schoolRows } from './rows';
import type { SchoolRow } from './rows';
import { textSparkline } from '../../kit/text-sparkline';

/** Months of an academic year: so many columns are kept, so that nothing moves as months are added. */
const MONTHS = 12;

/**
 * The schools of a locality, phase by phase: year to date, persistent absence, the bands of both, and
 * the year's months. Below each phase stand the averages.
 *
 * @param sheet its key is the locality
 */
export function planSchoolList(
  report: SchoolReport,
  sheet: SheetIdentity,
  build: Build,
): SheetPlan {
  const summaries = report.localities.filter((summary) => summary.locality === sheet.key);
  const groups = summaries.map((summary) => ({ summary, rows: schoolRows(summary, report) }));
  const { periods } = report;
  const laid = layColumns(
    [...standingColumns(periods), ...monthColumns(periods.months)],
    groups.flatMap(({ rows }) => rows),
  );
  const { widths } = laid;
  // Lines above the table keep to the columns before the months, so that no added month moves them.
  const above = widths.slice(0, widths.length - periods.months.length);
  const draft = new SheetDraft(sheet);
  addTop(draft, above, build);
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
  return draft.finish(build, { columns: widths.length, headingRow });
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
    addGroupRow(draft, title, widths.length);
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

function addTop(draft: SheetDraft, widths: number[], { scorecard, sheets }: Build): void {
  const name = draft.identity.key;
  const title = SCHOOLS.listSheet(name);
  addTitle(draft, { title, period: longMonth(scorecard.month), named: true }, widths);
  const summary = sheets.get('schools');
  const locality = sheets.find('locality', name);
  addPieces(
    draft,
    [
      pieceTo(summary, SCHOOLS.backToSummary(summary.name)),
      ...(locality ? [pieceTo(locality, SCHOOLS.backToLocality(locality.name))] : []),
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
