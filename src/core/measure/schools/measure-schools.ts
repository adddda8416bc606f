import type { AttendanceRules, PhaseRules, Places } from '../../rules/rulebook';
import type { PeriodKey } from '../../calendar/period';
import { cellAt } from '../../quality/cell-address';
import type { School } from '../../raw/school';
import type { Observation } from '../observation';
import { rollAverage } from './average';

/**
 * Attendance and persistent absence of each phase, locality and period from its schools: the average
 * weighted by roll, as a fraction, and the borough's over all its schools. A period in which no school
 * has a figure gives no observation.
 */
export function measureSchools(
  schools: readonly School[],
  rules: AttendanceRules,
  places: Places,
): Observation[] {
  return rules.phases.flatMap((phase) => {
    const ofPhase = schools.filter((school) => school.phase === phase.name);
    const gathered = [
      { name: places.borough, schools: ofPhase },
      ...places.localities.map((name) => ({
        name,
        schools: ofPhase.filter((school) => school.locality === name),
      })),
    ];
    return gathered.flatMap((place) => [
      ...observe(place, phase, 'attendance'),
      ...observe(place, phase, 'persistentAbsence'),
    ]);
  });
}

type Kind = 'attendance' | 'persistentAbsence';

function observe(
  place: { name: string; schools: readonly School[] },
  phase: PhaseRules,
  kind: Kind,
): Observation[] {
  const { indicator } = phase[kind];
  const figuresOf = (school: School): ReadonlyMap<PeriodKey, number | null> => school[kind];
  const periods = new Set(place.schools.flatMap((school) => [...figuresOf(school).keys()]));
  return [...periods].flatMap((period) => {
    const withFigure = place.schools.filter(
      (school) => (figuresOf(school).get(period) ?? null) !== null,
    );
    const average = rollAverage(
      place.schools.map((school) => ({
        value: figuresOf(school).get(period) ?? null,
        roll: school.roll,
      })),
    );
    const first = withFigure[0];
    if (average.value === null || !first) return [];
    return [
      {
        scorecard: indicator.scorecard,
        indicator: indicator.number,
        part: indicator.part,
        locality: place.name,
        period,
        numerator: null,
        denominator: null,
        value: average.value,
        source: {
          kind: 'counted',
          sheet: first.sheet,
          cells: [{ sheet: first.sheet, address: cellAt(first.sheetRow, 0) }],
          rows: average.schools,
        },
        findings: [],
      },
    ];
  });
}
