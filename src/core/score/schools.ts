import type { SchoolPeriods } from '../measure/schools/periods';
import { summariseSchools } from '../measure/schools/summary';
import type { PhaseSummary } from '../measure/schools/summary';
import type { School } from '../raw/school';
import type { MonthKey } from '../calendar/period';
import type { Rulebook } from '../rules/rulebook';

export type { PhaseRules } from '../rules/rulebook';
export type { SchoolPeriods } from '../measure/schools/periods';
export type { RollAverage } from '../measure/schools/average';
export type { AbsenceBand, AttendanceBand } from '../measure/schools/band';
export type { BandCount, PhaseSummary, SchoolStanding } from '../measure/schools/summary';

/** How the schools of a council stand in a month, each phase by itself. */
export interface SchoolReport {
  /** The months and half terms that every school is shown for. */
  periods: SchoolPeriods;
  /** By locality, in the pack's order, and within it by phase. */
  localities: PhaseSummary[];
  /** All schools of each phase, in the borough's name. */
  borough: PhaseSummary[];
}

/** The schools up to and including `month`; null where the rules or the data have none by then. */
export function reportSchools(
  schools: readonly School[],
  { attendance, places }: Pick<Rulebook, 'attendance' | 'places'>,
  month: MonthKey,
): SchoolReport | null {
  if (!attendance) return null;
  const { borough } = places;
  const localities = summariseSchools(schools, attendance, places.localities, month);
  const [first] = localities;
  if (!first) return null;
  const ofBorough = schools.map((school) => ({ ...school, locality: borough }));
  return {
    periods: first.periods,
    localities,
    borough: summariseSchools(ofBorough, attendance, [borough], month),
  };
}
