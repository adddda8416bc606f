import type { FindingCollector } from '../quality/collector';
import { reportEqualColumns } from '../raw/equal-columns';
import type { RowSet } from '../raw/rows';
import type { School } from '../raw/school';
import type { RawTable } from '../raw/types';
import type { Rulebook } from '../rules/rulebook';
import { dateOf, type DaySerial } from '../calendar/days';
import { holidaysOf, workday, type Workday } from '../calendar/working-days';
import { EARLIEST_YEAR } from '../calendar/years';
import { combineSources } from './combine';
import { MEASURED_KINDS } from './kinds';
import type { Gathered, Measuring } from './kinds/kind';
import type { Observation } from './observation';

/** What the raw sheets of a workbook give, and what lies behind it. */
export interface Observed {
  observations: Observation[];
  /** The case lists read, for tracing a figure to its rows. */
  rowSets: RowSet[];
  schools: School[];
}

/**
 * Measures every raw table of a workbook, whatever its kind, one observation a figure. Findings about
 * the data are collected on the way, in the order of the tables and their rows.
 *
 * @param today the day of the build: a later date in the data is a slip
 * @param localHolidays closures beside the pack's
 */
export function observe(
  tables: readonly RawTable[],
  rulebook: Rulebook,
  today: DaySerial,
  findings: FindingCollector,
  localHolidays: readonly DaySerial[] = [],
): Observed {
  const workday = workdaysOf(rulebook, today, localHolidays);
  const measuring: Measuring = { rulebook, today, workday, findings };
  const gathered: Gathered = { returned: [], counted: [], rowSets: [], schools: [] };
  for (const table of tables) {
    reportEqualColumns(table, findings);
    add(gathered, MEASURED_KINDS[table.kind].ofSheet(table, measuring));
  }
  for (const kind of Object.values(MEASURED_KINDS)) add(gathered, kind.ofAll(gathered, measuring));
  const { returned, counted, rowSets, schools } = gathered;
  const observations = combineSources(counted, returned, rulebook, findings);
  return { observations, rowSets, schools };
}

function add(gathered: Gathered, { returned, counted, rowSets, schools }: Partial<Gathered>): void {
  gathered.returned = gathered.returned.concat(returned ?? []);
  gathered.counted = gathered.counted.concat(counted ?? []);
  gathered.rowSets = gathered.rowSets.concat(rowSets ?? []);
  gathered.schools = gathered.schools.concat(schools ?? []);
}

/** Excel's WORKDAY with the bank holidays up to the year after `today` and the pack's own closures. */
export function workdaysOf(
  rulebook: Rulebook,
  today: DaySerial,
  localHolidays: readonly DaySerial[] = [],
): Workday {
  const lastYear = dateOf(today).year + 1;
  const closures = [...rulebook.closures, ...localHolidays];
  const holidays = holidaysOf(EARLIEST_YEAR, lastYear, closures);
  return (from, workingDays) => workday(from, workingDays, holidays);
}
