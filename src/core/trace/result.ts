import type { MonthKey } from '../calendar/period';
import type { Observation } from '../measure/observation';
import type { FigureTrace } from '../measure/rows/trace';
import type { Finding } from '../quality/finding';
import type { PackIdentity } from '../rules/rulebook';

/** A figure and what is behind it. */
export interface TraceResult {
  pack: PackIdentity;
  scorecard: string;
  indicator: string;
  part: string;
  locality: string;
  month: MonthKey;
  /** The figure as the build takes it: counted, or returned where the pack prefers that. Null for none. */
  figure: Observation | null;
  /** One for each case list whose rows give the figure. */
  traces: FigureTrace[];
  /** Findings that left rows out of the traces, by id. */
  findings: ReadonlyMap<string, Finding>;
}
