import type { AttendanceRules, PhaseRules } from '../../rules/attendance';
import type { MonthKey, PeriodKey } from '../../rules/period';
import type { School } from '../../raw/school';
import { mean, rollAverage, type RollAverage } from './average';
import { absenceBand, attendanceBand, type AbsenceBand, type AttendanceBand } from './band';

/** A school up to a month: its year to date, latest persistent absence, and the bands of both. */
export interface SchoolStanding {
  school: School;
  /** The months of the academic year up to the month reported, with the school's figure or null. */
  months: { month: MonthKey; value: number | null }[];
  /** As returned, or else the mean of the months with a figure. */
  yearToDate: number | null;
  attendanceBand: AttendanceBand;
  /** The latest period of persistent absence, and the school's figure for it. */
  absencePeriod: PeriodKey | null;
  persistentAbsence: number | null;
  absenceBand: AbsenceBand;
}

/** How many schools of a phase stand in a band, and their share of its schools. */
export interface BandCount<Band> {
  band: Band;
  schools: number;
  /** A fraction of all schools of the phase and locality, those without a figure included. */
  share: number;
}

/** The schools of one phase in one locality. */
export interface PhaseSummary {
  phase: PhaseRules;
  locality: string;
  schools: SchoolStanding[];
  /** The locality's own average from its schools: never the borough's. */
  yearToDate: RollAverage;
  persistentAbsence: RollAverage;
  attendanceBands: BandCount<AttendanceBand>[];
  absenceBands: BandCount<AbsenceBand>[];
}

const ATTENDANCE_BANDS: readonly AttendanceBand[] = [
  'above-both',
  'above-local',
  'above-national',
  'below-both',
  'no-data',
];
const ABSENCE_BANDS: readonly AbsenceBand[] = ['less', 'more', 'no-data'];

/**
 * Each phase's schools in each locality, up to and including `month`, in the order of the pack and of
 * the sheet. A phase without schools in a locality is left out.
 */
export function summariseSchools(
  schools: readonly School[],
  rules: AttendanceRules,
  localities: readonly string[],
  month: MonthKey,
): PhaseSummary[] {
  return localities.flatMap((locality) =>
    rules.phases.flatMap((phase) => {
      const here = schools.filter(
        (school) => school.locality === locality && school.phase === phase.name,
      );
      return here.length === 0 ? [] : [summarise(here, phase, locality, month)];
    }),
  );
}

function summarise(
  schools: readonly School[],
  phase: PhaseRules,
  locality: string,
  month: MonthKey,
): PhaseSummary {
  const absencePeriod = latestAbsencePeriod(schools);
  const standings = schools.map((school) => stand(school, phase, month, absencePeriod));
  return {
    phase,
    locality,
    schools: standings,
    yearToDate: averageOf(standings, (standing) => standing.yearToDate),
    persistentAbsence: averageOf(standings, (standing) => standing.persistentAbsence),
    attendanceBands: countBands(ATTENDANCE_BANDS, standings, (each) => each.attendanceBand),
    absenceBands: countBands(ABSENCE_BANDS, standings, (each) => each.absenceBand),
  };
}

function stand(
  school: School,
  phase: PhaseRules,
  month: MonthKey,
  absencePeriod: PeriodKey | null,
): SchoolStanding {
  const months = [...school.attendance]
    .filter(([each]) => each <= month)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([each, value]) => ({ month: each, value }));
  const figures = months.flatMap(({ value }) => (value === null ? [] : [value]));
  const yearToDate = school.yearToDate ?? mean(figures);
  const absence =
    absencePeriod === null ? null : (school.persistentAbsence.get(absencePeriod) ?? null);
  return {
    school,
    months,
    yearToDate,
    attendanceBand: attendanceBand(yearToDate, {
      national: phase.attendance.nationalAverage,
      local: phase.attendance.localAverage,
    }),
    absencePeriod,
    persistentAbsence: absence,
    absenceBand: absenceBand(absence, phase.persistentAbsence.nationalAverage),
  };
}

/** The last period, by its half terms, for which any school has a figure. */
function latestAbsencePeriod(schools: readonly School[]): PeriodKey | null {
  const periods = schools.flatMap((school) =>
    [...school.persistentAbsence].flatMap(([period, value]) => (value === null ? [] : [period])),
  );
  return periods.reduce<PeriodKey | null>(
    (latest, period) =>
      latest === null || lastHalfTerm(period) > lastHalfTerm(latest) ? period : latest,
    null,
  );
}

/** The half term that a cumulative period ends with, after its year: "2016/17 HT1-3" ends with 3. */
function lastHalfTerm(period: PeriodKey): string {
  return period.slice(0, 7) + period.slice(-1);
}

function averageOf(
  standings: readonly SchoolStanding[],
  valueOf: (standing: SchoolStanding) => number | null,
): RollAverage {
  return rollAverage(
    standings.map((standing) => ({ value: valueOf(standing), roll: standing.school.roll })),
  );
}

function countBands<Band>(
  bands: readonly Band[],
  standings: readonly SchoolStanding[],
  bandOf: (standing: SchoolStanding) => Band,
): BandCount<Band>[] {
  return bands.map((band) => {
    const schools = standings.filter((standing) => bandOf(standing) === band).length;
    return { band, schools, share: schools / standings.length };
  });
}
