/** A school's figure and what it weighs. */
export interface Weighed {
  value: number | null;
  roll: number | null;
}

/** An average over schools, as the fraction it is and the roll it rests on. */
export interface RollAverage {
  value: number | null;
  /** Pupils on roll of the schools averaged; null where no roll is known and each school weighs the same. */
  roll: number | null;
  schools: number;
}

/**
 * The average over schools with a figure, weighted by number on roll: Σ(roll × value) ÷ Σ roll. A school
 * whose roll is not known has no weight and is left out, unless no roll is known at all: then every
 * school weighs the same. Attendance proper is weighted by sessions, which schools do not return.
 */
export function rollAverage(schools: readonly Weighed[]): RollAverage {
  const known = schools.flatMap(({ value, roll }) => (value === null ? [] : [{ value, roll }]));
  const weighed = known.flatMap(({ value, roll }) => (roll === null ? [] : [{ value, roll }]));
  const pupils = weighed.reduce((sum, { roll }) => sum + roll, 0);
  if (pupils > 0) {
    const sum = weighed.reduce((total, { value, roll }) => total + value * roll, 0);
    return { value: sum / pupils, roll: pupils, schools: weighed.length };
  }
  return { value: mean(known.map(({ value }) => value)), roll: null, schools: known.length };
}

/** The plain mean, null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;
}
