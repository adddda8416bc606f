import type { Watch } from '..';
import type { MonthKey } from '../../core/calendar/period';
import type { Pack } from '../../core/rules/schema';

export type { ExcelPort, Watch } from '..';

/** What reading raw data needs to know. */
export interface ReadOptions extends Watch {
  /** The rule packs there are. */
  packs: readonly Pack[];
  /** Id of the pack to use; without one, the pack whose indicators the data names. */
  packId?: string;
  /** The time, for telling dates of the future. */
  now: () => Date;
}

/** What a build, or a look at what one would find, needs to know. */
export interface BuildOptions extends ReadOptions {
  /** Month to report; without one, the latest with data. */
  month?: MonthKey;
  /** The time, for the sheets' footers, for slips in dates and for measuring how long steps take. */
  now: () => Date;
}
