import { NameFinder } from '../names';
import type { Indicator, Pack } from '../schema';
import type { Indicators } from './indicators';

/** A measure of schools: the indicator that its figures are of, and what schools are banded against. */
export interface SchoolMeasureRules {
  indicator: Indicator;
  /** Fractions: 0.96 is 96 %. */
  nationalAverage: number;
  localAverage?: number;
}

/** The schools of one phase. */
export interface PhaseRules {
  name: string;
  attendance: SchoolMeasureRules;
  persistentAbsence: SchoolMeasureRules;
}

/** How school attendance is read and banded. */
export interface AttendanceRules {
  phases: readonly PhaseRules[];
  /** The pack's name of a phase by any of its names; null where none is called that. */
  phaseNamed(text: string): string | null;
  /** Which figure is shown where both the schools and a return give one. */
  prefer: 'rows' | 'returns';
  /** How far a returned figure may be from the average of the schools: a fraction. */
  agreeWithin: number;
}

/** @throws Error where a phase names an indicator that the pack has not: lint refuses such a pack */
export function compileAttendance(
  { attendance }: Pick<Pack, 'attendance'>,
  indicators: Indicators,
): AttendanceRules | null {
  if (!attendance) return null;
  const measure = ({ nationalAverage, localAverage, ...name }: Banding): SchoolMeasureRules => ({
    indicator: indicators.ofMeasure(name),
    nationalAverage,
    ...(localAverage !== undefined && { localAverage }),
  });
  const phases = new NameFinder(attendance.phases);
  return {
    phases: attendance.phases.map((phase) => ({
      name: phase.name,
      attendance: measure(phase.attendance),
      persistentAbsence: measure(phase.persistentAbsence),
    })),
    phaseNamed: (text) => phases.find(text),
    prefer: attendance.prefer,
    agreeWithin: attendance.agreeWithin,
  };
}

type Banding = NonNullable<Pack['attendance']>['phases'][number]['attendance'];
