import type { MonthKey } from '../../core/calendar/period';
import type { ReadOptions } from './raw-data';

export type { ExcelPort, Watch } from '..';

/** What a build, or a look at what one would find, needs to know. */
export interface BuildOptions extends ReadOptions {
  /** Month to report; without one, the latest with data. */
  month?: MonthKey;
  /** The time, for the sheets' footers, for slips in dates and for measuring how long steps take. */
  now: () => Date;
}
