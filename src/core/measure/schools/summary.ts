import type { AttendanceRules, PhaseRules } from '../../rules/rulebook';
import { startYearOf } from '../../calendar/months';
import type { MonthKey, PeriodKey } from '../../calendar/period';
import type { School } from '../../raw/school';
import { mean, rollAverage, type RollAverage } from './average';
import { absenceBand, attendanceBand, type AbsenceBand, type AttendanceBand } from './band';
import { schoolPeriods, type SchoolPeriods } from './periods';

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
  /** The figure of the period before. */
  previousAbsence: number | null;
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
  periods: SchoolPeriods;
  schools: SchoolStanding[];
  /** Pupils on roll of the schools whose roll is known; null where none is. */
  roll: number | null;
  /** The locality's own averages from its schools: never the borough's. */
  months: { month: MonthKey; average: RollAverage }[];
  yearToDate: RollAverage;
  persistentAbsence: RollAverage;
  previousAbsence: RollAverage;
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
 * the sheet. Of several academic years the latest is taken. A phase without schools in a locality is
 * left out.
 */
export function summariseSchools(
  schools: readonly School[],
  rules: Pick<AttendanceRules, 'phases'>,
  localities: readonly string[],
  month: MonthKey,
): PhaseSummary[] {
  const periods = schoolPeriods(schools, month);
  if (!periods) return [];
  const ofYear = schools.filter((school) => isOfYear(school, periods));
  return localities.flatMap((locality) =>
    rules.phases.flatMap((phase) => {
      const here = ofYear.filter(
        (school) => school.locality === locality && school.phase === phase.name,
      );
      return here.length === 0 ? [] : [summarise(here, phase, locality, periods)];
    }),
  );
}

/** Whether a school's row is of the academic year of these months. */
function isOfYear({ attendance }: School, { first }: SchoolPeriods): boolean {
  const year = startYearOf(first, 'academic');
  return [...attendance.keys()].some((each) => startYearOf(each, 'academic') === year);
}

function summarise(
  schools: readonly School[],
  phase: PhaseRules,
  locality: string,
  periods: SchoolPeriods,
): PhaseSummary {
  const standings = schools.map((school) => stand(school, phase, periods));
  const rolls = schools.flatMap(({ roll }) => roll ?? []);
  return {
    phase,
    locality,
    periods,
    schools: standings,
    roll: rolls.length === 0 ? null : rolls.reduce((sum, roll) => sum + roll, 0),
    months: periods.months.map((month) => ({
      month,
      average: averageOf(standings, ({ school }) => school.attendance.get(month) ?? null),
    })),
    yearToDate: averageOf(standings, (standing) => standing.yearToDate),
    persistentAbsence: averageOf(standings, (standing) => standing.persistentAbsence),
    previousAbsence: averageOf(standings, (standing) => standing.previousAbsence),
    attendanceBands: countBands(ATTENDANCE_BANDS, standings, (each) => each.attendanceBand),
    absenceBands: countBands(ABSENCE_BANDS, standings, (each) => each.absenceBand),
  };
}

function stand(school: School, phase: PhaseRules, periods: SchoolPeriods): SchoolStanding {
  const months = periods.months.map((month) => ({
    month,
    value: school.attendance.get(month) ?? null,
  }));
  const yearToDate = yearToDateOf(school, months, periods.last);
  const [latest, previous] = periods.absence;
  const absence = absenceOf(school, latest);
  return {
    school,
    months,
    yearToDate,
    attendanceBand: attendanceBand(yearToDate, {
      national: phase.attendance.nationalAverage,
      local: phase.attendance.localAverage,
    }),
    absencePeriod: latest ?? null,
    persistentAbsence: absence,
    previousAbsence: absenceOf(school, previous),
    absenceBand: absenceBand(absence, phase.persistentAbsence.nationalAverage),
  };
}

/** A returned year to date covers every month of its sheet: where a later one has a figure, it is no use. */
function yearToDateOf(
  school: School,
  months: SchoolStanding['months'],
  last: MonthKey,
): number | null {
  const later = [...school.attendance].some(([month, value]) => month > last && value !== null);
  if (school.yearToDate !== null && !later) return school.yearToDate;
  return mean(months.flatMap(({ value }) => (value === null ? [] : [value])));
}

function absenceOf(school: School, period: PeriodKey | undefined): number | null {
  return period === undefined ? null : (school.persistentAbsence.get(period) ?? null);
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
