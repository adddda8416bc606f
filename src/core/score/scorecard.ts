import type { Rulebook } from '../rules/rulebook';
import type { Indicator } from '../rules/schema';
import type { Rag } from '../rules/rag';
import type { MonthKey, PeriodKey } from '../calendar/period';
import type { Finding } from '../quality/finding';
import type { ObservationSource } from '../measure/observation';
import type { FigureId, SeriesId } from '../rules/keys';
import type { SeriesIndex } from './series-index';
import type { SchoolReport } from './schools';

/** Direction of travel: what happened to performance, not to the number. */
export type Dot =
  | 'improved'
  | 'stable'
  | 'stable-within-limits'
  | 'stable-off-target'
  | 'declined-within-limits'
  | 'declined-off-target'
  | 'increased'
  | 'unchanged'
  | 'decreased';

/** One period of one series, scored. */
export interface ScoredFigure {
  period: PeriodKey;
  numerator: number | null;
  denominator: number | null;
  /** Unrounded; a percentage is a fraction; null where there is none. */
  value: number | null;
  /** Year to date up to and including this period, null where none. */
  ytd: YearToDate | null;
  rag: Rag | null;
  dot: Dot | null;
  source: ObservationSource;
  /** Ids of the findings about this figure. */
  findings: string[];
}

export interface YearToDate {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Months with data, of the months due so far. */
  months: number;
  monthsDue: number;
}

/** A measure of one indicator part in one locality, over time, oldest period first. */
export interface ScoredSeries extends SeriesId {
  rule: Indicator;
  figures: ScoredFigure[];
  /** The figure of the month being reported (arrears taken into account), if there is one. */
  current: ScoredFigure | null;
  /**
   * Why the reported month has no value, in words ready to show: "no data", "0 of 0", "due July 2017".
   * Set beside a current figure too: one that has no value, or one that is of an earlier month because
   * the reported month's arrives in arrears.
   */
  gap: string | null;
  /** Position against benchmarks, for the latest value. */
  benchmark: BenchmarkPosition | null;
}

export interface BenchmarkPosition {
  neighbours: 'better' | 'worse' | 'same' | null;
  national: 'better' | 'worse' | 'same' | null;
  topQuartile: boolean | null;
}

/** A figure that differs from the last build of the same workbook. */
export interface FigureChange extends FigureId {
  kind: 'added' | 'removed' | 'changed';
  before: number | null;
  after: number | null;
}

/** Everything the sheets show, from data and rule pack alone. */
export interface Scorecard {
  rulebook: Rulebook;
  rulesHash: string;
  month: MonthKey;
  /** Months with data, oldest first. */
  months: MonthKey[];
  series: ScoredSeries[];
  /** The series and their figures, by what they are of. */
  index: SeriesIndex<ScoredFigure, ScoredSeries>;
  findings: Finding[];
  changes: FigureChange[];
  /** How schools stand in attendance, where the workbook has a list of them. */
  schools?: SchoolReport;
}
