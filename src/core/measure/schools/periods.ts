import type { MonthKey, PeriodKey } from '../../calendar/period';
import { monthsFromTo, startYearOf } from '../../calendar/months';
import { PeriodIndex } from '../../calendar/period-index';
import type { School } from '../../raw/school';

/** What of an academic year is known of schools by a month, the same for every school compared. */
export interface SchoolPeriods {
  /** The first and the last month with a figure, and all from one to the other. */
  first: MonthKey;
  last: MonthKey;
  months: MonthKey[];
  /** The periods of persistent absence that had ended, the latest first. */
  absence: PeriodKey[];
}

/**
 * The academic year's months and half terms up to and including `month` in which any school has a
 * figure; of several years the latest. Null where no school has a figure by then.
 */
export function schoolPeriods(schools: readonly School[], month: MonthKey): SchoolPeriods | null {
  const known = withFigures(schools.map(({ attendance }) => attendance))
    .filter((each) => each <= month)
    .sort();
  const last = known.at(-1);
  if (last === undefined) return null;
  const year = startYearOf(last, 'academic');
  const first = known.find((each) => startYearOf(each, 'academic') === year) ?? last;
  const periods = new PeriodIndex('academic');
  const absence = withFigures(schools.map(({ persistentAbsence }) => persistentAbsence))
    .filter((key) => startYearOf(periods.of(key).first, 'academic') === year)
    .filter((key) => periods.of(key).last <= month)
    .sort((a, b) => periods.compare(b, a));
  return { first, last, months: monthsFromTo(first, last), absence };
}

/** Keys for which any school has a figure, each once. */
function withFigures<Key extends PeriodKey>(
  series: readonly ReadonlyMap<Key, number | null>[],
): Key[] {
  const keys = series.flatMap((each) =>
    [...each].flatMap(([key, value]) => (value === null ? [] : [key])),
  );
  return [...new Set(keys)];
}
