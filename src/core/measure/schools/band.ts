import { roundHalfUp } from '../../rules/rounding';

/** Where a school stands in attendance: at or above both averages, one of them, neither, or without a figure. */
export type AttendanceBand =
  'above-both' | 'above-local' | 'above-national' | 'below-both' | 'no-data';

/** Where a school stands in persistent absence: no more than the national figure, more, or without a figure. */
export type AbsenceBand = 'less' | 'more' | 'no-data';

/** School percentages are shown, and so compared, with one decimal: three as a fraction. */
const DECIMALS = 3;

/** The band of a school's attendance; equal to an average counts as reaching it. */
export function attendanceBand(
  value: number | null,
  averages: { national: number; local: number | undefined },
): AttendanceBand {
  if (value === null) return 'no-data';
  const reaches = (average: number) => shown(value) >= shown(average);
  const national = reaches(averages.national);
  const local = averages.local === undefined ? national : reaches(averages.local);
  if (national && local) return 'above-both';
  if (local) return 'above-local';
  return national ? 'above-national' : 'below-both';
}

/** The band of a school's persistent absence; equal to the national figure counts as less. */
export function absenceBand(value: number | null, national: number): AbsenceBand {
  if (value === null) return 'no-data';
  return shown(value) <= shown(national) ? 'less' : 'more';
}

function shown(value: number): number {
  return roundHalfUp(value, DECIMALS);
}
