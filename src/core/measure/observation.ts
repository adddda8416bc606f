import type { PeriodKey } from '../calendar/period';
import type { SeriesId } from '../rules/keys';
import type { CellAddress } from '../quality/cell-address';

/** One figure of one series in one period, as returned or counted, before any judgement. */
export interface Observation extends SeriesId {
  period: PeriodKey;
  /** Null where not known. Percentages are fractions; nothing is rounded. */
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  source: ObservationSource;
  /** Ids of the findings about this figure. */
  findings: string[];
}

/** Where a figure came from. */
export interface ObservationSource {
  kind: 'returned' | 'counted' | 'summed';
  sheet: string;
  /** The cell or cells to look at first. */
  cells: CellAddress[];
  /** Number of raw rows behind the figure. */
  rows: number;
}
