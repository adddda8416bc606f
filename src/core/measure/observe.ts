import type { FindingCollector } from '../quality/collector';
import { readRows } from '../raw/read-rows';
import { readSchools } from '../raw/read-schools';
import type { RowSet } from '../raw/rows';
import type { School } from '../raw/school';
import type { RawTable } from '../raw/types';
import type { Rulebook } from '../rules/rulebook';
import { dateOf } from '../calendar/days';
import { holidaysOf, workday } from '../calendar/working-days';
import { EARLIEST_YEAR } from '../calendar/years';
import { combineSources } from './combine';
import type { Observation } from './observation';
import { measureReturns } from './returns';
import { measureRows } from './rows/measure-rows';
import { measureSchools } from './schools/measure-schools';

/** What the raw sheets of a workbook give, and what lies behind it. */
export interface Observed {
  observations: Observation[];
  /** The case lists read, for tracing a figure to its rows. */
  rowSets: RowSet[];
  schools: School[];
}

/** Excel's WORKDAY with the holidays of a council. */
export type Workday = (from: number, workingDays: number) => number;

/**
 * Measures every raw table of a workbook, whatever its kind, one observation a figure. Findings about
 * the data are collected on the way, in the order of the tables and their rows.
 *
 * @param today serial of the day of the build: a later date in the data is a slip
 * @param localHolidays closures beside the pack's, as serials
 */
export function observe(
  tables: readonly RawTable[],
  rulebook: Rulebook,
  today: number,
  findings: FindingCollector,
  localHolidays: readonly number[] = [],
): Observed {
  const { attendance, places } = rulebook;
  const workdays = workdaysOf(rulebook, today, localHolidays);
  const returned: Observation[] = [];
  const counted: Observation[] = [];
  const rowSets: RowSet[] = [];
  const schools: School[] = [];
  for (const table of tables) {
    if (table.kind === 'returns') {
      returned.push(...measureReturns(table, rulebook, findings, today));
      continue;
    }
    if (table.hiddenRows > 0) {
      findings.add('hidden-rows', { sheet: table.sheet, rows: table.hiddenRows });
    }
    if (table.kind === 'rows') {
      const kind = rulebook.rawKinds.of(table.kindId);
      const rows = readRows(table, kind, places, today, findings);
      rowSets.push(rows);
      counted.push(...measureRows(rows, rulebook, workdays, findings));
    }
    if (table.kind === 'attendance' && attendance) {
      schools.push(...readSchools(table, attendance, places, findings));
    }
  }
  if (attendance) counted.push(...measureSchools(schools, attendance, places));
  const observations = combineSources(counted, returned, rulebook, findings);
  return { observations, rowSets, schools };
}

/** Excel's WORKDAY with the bank holidays up to the year after `today` and the pack's own closures. */
export function workdaysOf(
  rulebook: Rulebook,
  today: number,
  localHolidays: readonly number[] = [],
): Workday {
  const lastYear = dateOf(today).year + 1;
  const holidays = new Set([
    ...holidaysOf(EARLIEST_YEAR, lastYear, rulebook.closures),
    ...localHolidays,
  ]);
  return (from, workingDays) => workday(from, workingDays, holidays);
}
