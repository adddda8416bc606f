import { join } from 'node:path';
import { FindingCollector } from '../../core/quality/collector';
import { figureKey, seriesOfRule, type FigureKey } from '../../core/rules/keys';
import {
  compileRulebook,
  type AttendanceRules,
  type PhaseRules,
  type Rulebook,
} from '../../core/rules/rulebook';
import { asPeriodKey, parsePeriodText } from '../../core/calendar/parse-period';
import type { PeriodKey } from '../../core/calendar/period';
import { periodKey } from '../../core/calendar/periods';
import type { Indicator, Pack } from '../../core/rules/schema';
import { measureSchools } from '../../core/measure/schools/measure-schools';
import { summariseSchools, type PhaseSummary } from '../../core/measure/schools/summary';
import { readSchools } from '../../core/raw/read-schools';
import { equalsPrinted, likePrinted, readPrinted } from './printed';
import { PUBLISHED_FOLDER, readRows } from './published';
import { rawTable } from './raw-table';
import { REPORTED_MONTH } from './rebuild';

/** A published school figure beside the one worked out from the schools' own rows. */
export interface SchoolComparison {
  what: 'total of a locality' | 'borough average' | 'schools in a band';
  /** What it is of, in words. */
  figure: string;
  printed: string;
  computed: string;
  equal: boolean;
}

const ACADEMIC_YEAR = '2016/17';
const NOT_A_FIGURE = ['locality', 'phase', 'school', 'nor'];

type SchoolRow = Record<string, string>;

/** The totals and bands printed beside the schools, against those that the schools' rows give. */
export function compareSchools(pack: Pack): SchoolComparison[] {
  const rulebook = compileRulebook(pack);
  const { attendance, places } = rulebook;
  if (!attendance) return [];
  const rows = readRows(join(PUBLISHED_FOLDER, 'schools.csv'));
  const totals = rows.filter(({ school }) => school === 'Total');
  const averages = new SchoolAverages(
    rows.filter(({ school }) => school !== 'Total'),
    attendance,
    rulebook,
  );
  const [first] = places.localities;
  return [
    ...totals.flatMap((row) =>
      compareTotal('total of a locality', row, row.locality ?? '', averages),
    ),
    ...totals
      .filter(({ locality }) => locality === first)
      .flatMap((row) => compareTotal('borough average', row, places.borough, averages)),
    ...compareBands(averages.summaries),
  ];
}

/** Averages of the schools' rows, weighted by roll. */
class SchoolAverages {
  readonly summaries: PhaseSummary[];
  private readonly byFigure: Map<FigureKey, number | null>;

  constructor(
    rows: SchoolRow[],
    private readonly rules: AttendanceRules,
    private readonly rulebook: Rulebook,
  ) {
    const { places } = rulebook;
    const columns = Object.keys(rows[0] ?? {});
    const cells = rows.map((row) => columns.map((column) => cellOf(row[column] ?? '')));
    const table = rawTable('Schools', columns.map(headingOf), cells, rulebook);
    const schools = readSchools(table, rules, places, new FindingCollector());
    const observations = measureSchools(schools, rules, places);
    this.byFigure = new Map(observations.map((each) => [figureKey(each), each.value]));
    this.summaries = summariseSchools(schools, rules, places.localities, REPORTED_MONTH);
  }

  /** The average of a phase in a place for a column of the published table; null for the year to date of the borough. */
  of(phaseName: string, place: string, column: string): number | null {
    const phase = this.rules.phases.find(({ name }) => name === phaseName);
    if (!phase) return null;
    if (column === 'ytd') return this.yearToDate(phase, place);
    const figure = figureOf(phase, column);
    if (!figure) return null;
    const { indicator, period } = figure;
    return this.byFigure.get(figureKey({ ...seriesOfRule(indicator, place), period })) ?? null;
  }

  private yearToDate(phase: PhaseRules, place: string): number | null {
    const summaries = this.summaries.filter((summary) => summary.phase.name === phase.name);
    if (!this.rulebook.places.isBorough(place)) {
      return summaries.find(({ locality }) => locality === place)?.yearToDate.value ?? null;
    }
    const roll = summaries.reduce((sum, { yearToDate }) => sum + (yearToDate.roll ?? 0), 0);
    const weighed = summaries.reduce(
      (sum, { yearToDate }) => sum + (yearToDate.roll ?? 0) * (yearToDate.value ?? 0),
      0,
    );
    return roll > 0 ? weighed / roll : null;
  }
}

function headingOf(member: string): string {
  if (member === 'nor' || member === 'ytd') return member.toUpperCase();
  return member.startsWith('pa') ? member.replace(/^pa ?/i, 'PA ').toUpperCase() : member;
}

function cellOf(text: string): string | number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The measure and the period of a column of the published table; null where it is of no figure. */
function figureOf(
  phase: PhaseRules,
  column: string,
): { indicator: Indicator; period: PeriodKey } | null {
  const halfTerms = /ht(1(?:-\d)?)$/i.exec(column)?.[1];
  if (halfTerms) {
    return {
      indicator: phase.persistentAbsence.indicator,
      period: asPeriodKey(`${ACADEMIC_YEAR} HT${halfTerms}`),
    };
  }
  const month = parsePeriodText(column);
  return month && { indicator: phase.attendance.indicator, period: periodKey(month) };
}

function compareTotal(
  what: SchoolComparison['what'],
  row: SchoolRow,
  place: string,
  averages: SchoolAverages,
): SchoolComparison[] {
  const phase = row.phase ?? '';
  return Object.entries(row).flatMap(([column, text]) => {
    const printed = NOT_A_FIGURE.includes(column) ? null : readPrinted(`${text}%`);
    const value = averages.of(phase, place, column);
    if (!printed || value === null) return [];
    return {
      what,
      figure: `${place}, ${phase.toLowerCase()}, ${headingOf(column)}`,
      printed: `${text}%`,
      computed: likePrinted(value, printed),
      equal: equalsPrinted(value, printed),
    };
  });
}

const BANDS: Record<string, string> = {
  'Above national and local': 'above-both',
  'Above local only': 'above-local',
  'Below both': 'below-both',
  'Less persistent absence than national': 'less',
  'More persistent absence than national': 'more',
  'No data': 'no-data',
};

function compareBands(summaries: readonly PhaseSummary[]): SchoolComparison[] {
  return readRows(join(PUBLISHED_FOLDER, 'school-bands.csv')).flatMap((row) => {
    const { locality = '', phase = '', measure = '', band = '', schools = '' } = row;
    const summary = summaries.find((one) => one.locality === locality && one.phase.name === phase);
    const counts = measure === 'Attendance' ? summary?.attendanceBands : summary?.absenceBands;
    const count = counts?.find((one) => one.band === BANDS[band])?.schools;
    if (count === undefined) return [];
    return {
      what: 'schools in a band' as const,
      figure: `${locality}, ${phase.toLowerCase()}, ${measure.toLowerCase()}: ${band.toLowerCase()}`,
      printed: schools,
      computed: String(count),
      equal: Number(schools) === count,
    };
  });
}
