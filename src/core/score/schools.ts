import { summariseSchools } from '../measure/schools/summary';
import type { PhaseSummary } from '../measure/schools/summary';
import type { School } from '../raw/school';
import type { MonthKey } from '../calendar/period';
import type { Pack } from '../rules/schema';

export type { PhaseRules } from '../rules/attendance';
export type { RollAverage } from '../measure/schools/average';
export type { AbsenceBand, AttendanceBand } from '../measure/schools/band';
export type { BandCount, PhaseSummary, SchoolStanding } from '../measure/schools/summary';

/** How the schools of a council stand in a month, each phase by itself. */
export interface SchoolReport {
  /** By locality, in the pack's order, and within it by phase. */
  localities: PhaseSummary[];
  /** All schools of each phase, in the borough's name. */
  borough: PhaseSummary[];
}

/** The schools up to and including `month`; null where the pack or the data has none by then. */
export function reportSchools(
  schools: readonly School[],
  pack: Pack,
  month: MonthKey,
): SchoolReport | null {
  if (!pack.attendance) return null;
  const { name } = pack.borough;
  const places = pack.localities.map((locality) => locality.name);
  const localities = summariseSchools(schools, pack.attendance, places, month);
  if (localities.length === 0) return null;
  const ofBorough = schools.map((school) => ({ ...school, locality: name }));
  return { localities, borough: summariseSchools(ofBorough, pack.attendance, [name], month) };
}
