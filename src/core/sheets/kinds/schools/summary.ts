import type { MonthKey, PeriodKey } from '../../../calendar/period';
import { yearOfMonth } from '../../../calendar/periods';
import type { PhaseSummary, SchoolReport } from '../../../score/schools';
import type { Scorecard } from '../../../score/scorecard';
import { longMonth } from '../../../calendar/words';
import { SCHOOLS, shareOfSchools } from '../../../wording/schools';
import type { SheetIdentity } from '../../identity';
import { heightOf, layColumns } from '../../kit/columns';
import type { ColumnSpec, LaidColumns } from '../../kit/columns';
import { SheetDraft } from '../../kit/draft';
import { addGroupRow, addHeadings } from '../../kit/headings';
import { addPieces, pieceTo } from '../../kit/pieces';
import { addTitle } from '../../kit/title';
import type { CellPlan, SheetPlan } from '../../plan';
import type { Build } from '../kind';
import { schoolsIn } from './bands';
import { SCHOOL_FORMAT } from './columns';
import { rowHeight } from '../../look/text-width';

/** A line of a summary: a locality, the borough, or an average that schools are held against. */
interface Line {
  label: string;
  kind: 'locality' | 'borough' | 'benchmark';
  average: number | null;
  summary: PhaseSummary | null;
}

interface Group {
  title: string;
  lines: Line[];
}

type Measure = 'attendance' | 'persistentAbsence';

/**
 * How many schools of each phase and locality stand in each band, beside the locality's own average,
 * the borough's, and the averages that schools are held against; and how these averages are made.
 */
export function planSchoolSummary(
  report: SchoolReport,
  sheet: SheetIdentity,
  build: Build,
): SheetPlan {
  const { scorecard } = build;
  const { first, last, absence } = report.periods;
  const tables = [
    lay(groupsOf(report, 'attendance'), attendanceColumns(first)),
    ...(absence[0] === undefined
      ? []
      : [lay(groupsOf(report, 'persistentAbsence'), absenceColumns(absence[0]))]),
  ];
  const widths = Array.from(
    { length: Math.max(...tables.map(({ laid }) => laid.widths.length)) },
    (_, column) => Math.max(...tables.map(({ laid }) => laid.widths[column] ?? 0)),
  );

  const draft = new SheetDraft(sheet);
  draft.columns = widths.map((width) => ({ width }));
  addTitle(draft, { title: SCHOOLS.sheet, period: longMonth(scorecard.month) }, widths);
  const { home } = build.sheets;
  addPieces(
    draft,
    [
      { text: SCHOOLS.span(first, last, absence[0]), style: 'subtitle' },
      pieceTo(home, SCHOOLS.fromSummary(scorecard.rulebook.places.borough, home.name)),
    ],
    widths,
  );
  const titles = [SCHOOLS.sections.attendance, SCHOOLS.sections.absence];
  tables.forEach((table, index) => {
    draft.space(10);
    draft.line(titles[index] ?? '', 'section');
    addTable(draft, table, widths);
  });
  addNotes(draft, scorecard);
  draft.freeze = { rows: 1, columns: 1 };
  // Upright, both tables and the notes are on one page.
  return draft.finish(build, {
    columns: widths.length,
    headingRow: null,
    orientation: 'portrait',
  });
}

/** The lines of each phase, in the pack's order. */
function groupsOf(report: SchoolReport, measure: Measure): Group[] {
  return report.borough.map((borough) => {
    const { phase } = borough;
    const { localAverage, nationalAverage } = phase[measure];
    const line = (summary: PhaseSummary, kind: Line['kind']): Line => ({
      label: summary.locality,
      kind,
      average: (measure === 'attendance' ? summary.yearToDate : summary.persistentAbsence).value,
      summary,
    });
    const benchmark = (label: string, average: number): Line => ({
      label,
      kind: 'benchmark',
      average,
      summary: null,
    });
    return {
      title: phase.name,
      lines: [
        ...report.localities
          .filter((summary) => summary.phase.name === phase.name)
          .map((summary) => line(summary, 'locality')),
        line(borough, 'borough'),
        ...(localAverage === undefined ? [] : [benchmark(SCHOOLS.localAverage, localAverage)]),
        benchmark(SCHOOLS.nationalAverage, nationalAverage),
      ],
    };
  });
}

function lay(
  groups: Group[],
  specs: ColumnSpec<Line>[],
): { groups: Group[]; laid: LaidColumns<Line> } {
  return {
    groups,
    laid: layColumns(
      specs,
      groups.flatMap(({ lines }) => lines),
    ),
  };
}

function addTable(
  draft: SheetDraft,
  { groups, laid }: { groups: Group[]; laid: LaidColumns<Line> },
  widths: number[],
): void {
  addHeadings(draft, laid.specs, widths);
  let next = 0;
  for (const { title, lines } of groups) {
    addGroupRow(draft, title, laid.specs.length);
    for (const _ of lines) {
      const cells = laid.cells[next++] ?? [];
      draft.add(cells, heightOf(cells, widths));
    }
  }
}

const TEXT_STYLES = { locality: 'text', borough: 'textBold', benchmark: 'textGrey' } as const;
const COUNT_STYLES = {
  locality: 'textRight',
  borough: 'textBoldRight',
  benchmark: 'textRight',
} as const;
const VALUE_STYLES = { locality: 'value', borough: 'valueBold', benchmark: 'valueGrey' } as const;

/** The columns of both tables: who, how many, and the average. */
function commonColumns(average: string): ColumnSpec<Line>[] {
  const { headings } = SCHOOLS;
  const number = (line: Line, value: number | null | undefined): CellPlan => ({
    value: value ?? null,
    style: VALUE_STYLES[line.kind],
    format: '#,##0',
  });
  return [
    {
      id: 'locality',
      heading: headings.locality,
      width: { min: 26, max: 34 },
      cell: ({ label, kind }) => ({ value: label, style: TEXT_STYLES[kind] }),
    },
    {
      id: 'schools',
      heading: headings.schools,
      headingStyle: 'headingRight',
      width: { min: 10, max: 11 },
      cell: (line) => number(line, line.summary?.schools.length),
    },
    {
      id: 'roll',
      heading: headings.roll,
      headingStyle: 'headingRight',
      width: { min: 10, max: 12 },
      cell: (line) => number(line, line.summary?.roll),
    },
    {
      id: 'average',
      heading: average,
      headingStyle: 'headingRight',
      width: { min: 20, max: 22 },
      cell: ({ kind, average: value }) => ({
        value,
        style: VALUE_STYLES[kind],
        format: SCHOOL_FORMAT,
      }),
    },
  ];
}

function attendanceColumns(first: MonthKey): ColumnSpec<Line>[] {
  const year = yearOfMonth(first, 'academic');
  const band = (id: PhaseSummary['attendanceBands'][number]['band']): ColumnSpec<Line> =>
    bandColumn(
      id,
      ({ attendanceBands }) => schoolsIn(attendanceBands, id),
      id === 'above-national',
    );
  return [
    ...commonColumns(SCHOOLS.headings.yearToDate(year)),
    band('above-both'),
    band('above-local'),
    band('above-national'),
    band('below-both'),
    band('no-data'),
  ];
}

function absenceColumns(period: PeriodKey): ColumnSpec<Line>[] {
  const band = (id: PhaseSummary['absenceBands'][number]['band']): ColumnSpec<Line> =>
    bandColumn(id, ({ absenceBands }) => schoolsIn(absenceBands, id), false);
  return [
    ...commonColumns(SCHOOLS.headings.absence(period)),
    band('less'),
    band('more'),
    band('no-data'),
  ];
}

/** @param optional left out where no school stands in the band: it can only be where local is above national */
function bandColumn(
  id: keyof typeof SCHOOLS.headings.band,
  schoolsOf: (summary: PhaseSummary) => number,
  optional: boolean,
): ColumnSpec<Line> {
  return {
    id,
    heading: SCHOOLS.headings.band[id],
    headingStyle: 'headingRight',
    width: { min: 21, max: 22 },
    optional,
    cell: ({ kind, summary }) => {
      const count = summary === null ? 0 : schoolsOf(summary);
      const blank = summary === null || (optional && count === 0);
      return {
        value: blank ? null : shareOfSchools(count, summary.schools.length),
        style: COUNT_STYLES[kind],
      };
    },
  };
}

function addNotes(draft: SheetDraft, { rulebook }: Scorecard): void {
  draft.space(10);
  draft.line(SCHOOLS.notesTitle, 'section');
  for (const text of [...SCHOOLS.notes, SCHOOLS.averagesFrom(rulebook.name, rulebook.version)]) {
    draft.add([{ value: text, style: 'note' }], rowHeight(1, 10));
  }
}
