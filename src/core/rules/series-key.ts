/** Which series a figure belongs to. Locality is the pack's name for it, the borough's own included. */
export interface SeriesKey {
  scorecard: string;
  indicator: string;
  part: string;
  locality: string;
}
