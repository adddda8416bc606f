import type {
  AbsenceBand,
  AttendanceBand,
  PhaseSummary,
  SchoolReport,
} from '../../../score/schools';
import { SCHOOLS } from '../../../wording/schools';
import { attendanceWord } from './bands';

/** A line of the list of schools: a school, or below the schools of a phase an average. */
export interface SchoolRow {
  kind: 'school' | 'own' | 'borough' | 'benchmark';
  label: string;
  roll: number | null;
  yearToDate: number | null;
  attendanceBand: { band: AttendanceBand; word: string } | null;
  absence: number | null;
  previousAbsence: number | null;
  absenceBand: AbsenceBand | null;
  /** A figure for each month of the report, null where there is none. */
  months: (number | null)[];
}

/**
 * The lines of a phase in a locality: its schools in the order of the raw sheet, the locality's own
 * average, the borough's made the same way, and the averages that schools are held against.
 */
export function schoolRows(summary: PhaseSummary, report: SchoolReport): SchoolRow[] {
  const { phase } = summary;
  const borough = report.borough.find((each) => each.phase.name === phase.name);
  const local = [phase.attendance.localAverage, phase.persistentAbsence.localAverage] as const;
  return [
    ...summary.schools.map((standing): SchoolRow => ({
      kind: 'school',
      label: standing.school.name,
      roll: standing.school.roll,
      yearToDate: standing.yearToDate,
      attendanceBand: {
        band: standing.attendanceBand,
        word: attendanceWord(standing.attendanceBand, phase),
      },
      absence: standing.persistentAbsence,
      previousAbsence: standing.previousAbsence,
      absenceBand: standing.absenceBand,
      months: standing.months.map(({ value }) => value),
    })),
    averageRow('own', summary),
    ...(borough ? [averageRow('borough', borough)] : []),
    ...(local.some((average) => average !== undefined)
      ? [benchmarkRow(SCHOOLS.localAverage, ...local)]
      : []),
    benchmarkRow(
      SCHOOLS.nationalAverage,
      phase.attendance.nationalAverage,
      phase.persistentAbsence.nationalAverage,
    ),
  ];
}

function averageRow(kind: 'own' | 'borough', summary: PhaseSummary): SchoolRow {
  return {
    kind,
    label: SCHOOLS.own(summary.locality),
    roll: summary.roll,
    yearToDate: summary.yearToDate.value,
    attendanceBand: null,
    absence: summary.persistentAbsence.value,
    previousAbsence: summary.previousAbsence.value,
    absenceBand: null,
    months: summary.months.map(({ average }) => average.value),
  };
}

function benchmarkRow(
  label: string,
  attendance: number | undefined,
  absence: number | undefined,
): SchoolRow {
  return {
    kind: 'benchmark',
    label,
    roll: null,
    yearToDate: attendance ?? null,
    attendanceBand: null,
    absence: absence ?? null,
    previousAbsence: null,
    absenceBand: null,
    months: [],
  };
}
