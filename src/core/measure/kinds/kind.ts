import type { DaySerial } from '../../calendar/days';
import type { Workday } from '../../calendar/working-days';
import type { FindingCollector } from '../../quality/collector';
import type { RowSet } from '../../raw/rows';
import type { School } from '../../raw/school';
import type { RawTable } from '../../raw/types';
import type { Rulebook } from '../../rules/rulebook';
import type { Observation } from '../observation';

/** What raw sheets are read and measured with. */
export interface Measuring {
  rulebook: Rulebook;
  /** The day of the build: a later date in the data is a slip. */
  today: DaySerial;
  /** With the holidays of the council. */
  workday: Workday;
  findings: FindingCollector;
}

/** What has been read and measured. */
export interface Gathered {
  /** Figures as returned, and figures counted from rows or schools. */
  returned: Observation[];
  counted: Observation[];
  /** The case lists and schools themselves. */
  rowSets: RowSet[];
  schools: School[];
}

/** How the sheets of one kind of raw data become figures. Findings are added on the way. */
export interface MeasuredKind {
  /** Reads a sheet, and measures what it gives by itself. */
  ofSheet(table: RawTable, measuring: Measuring): Partial<Gathered>;
  /** Measures what all sheets of the kind give together, when every sheet has been read. */
  ofAll(gathered: Gathered, measuring: Measuring): Partial<Gathered>;
}
