import type { Pack } from '../../core/rules/schema';
import { rulesHash } from '../../core/rules/rules-hash';
import { measureReturns } from '../../core/measure/returns';
import { FindingCollector } from '../../core/quality/collector';
import { scoreAll } from '../../core/score/score';
import type { Scorecard, ScoredFigure, ScoredSeries } from '../../core/score/scorecard';
import type { PublishedReturn } from './published';
import { returnsSheet } from './returns-sheet';

/** The month that the published scorecards report. */
export const REPORTED_MONTH = '2017-06';

/** What a figure is of. */
export interface SeriesOf {
  scorecard: string;
  indicator: string;
  part: string;
  locality: string;
}

/** A scorecard built anew from published figures, and its figures by series and period. */
export class Rebuilt {
  readonly scorecard: Scorecard;
  private readonly series: Map<string, ScoredSeries>;

  constructor(returns: readonly PublishedReturn[], pack: Pack) {
    const findings = new FindingCollector();
    const observations = measureReturns(returnsSheet(returns, pack), pack, findings);
    this.scorecard = scoreAll({
      observations,
      pack,
      rulesHash: rulesHash(pack),
      month: REPORTED_MONTH,
      findings,
    });
    this.series = new Map(this.scorecard.series.map((series) => [seriesText(series), series]));
  }

  figure(series: SeriesOf, period: string): ScoredFigure | undefined {
    return this.series.get(seriesText(series))?.figures.find((figure) => figure.period === period);
  }

  /** The figure that the month's report is about, or the last one of a measure that has ended. */
  position(series: SeriesOf): ScoredFigure | undefined {
    const found = this.series.get(seriesText(series));
    return found?.current ?? found?.figures.findLast(({ value }) => value !== null);
  }
}

/** Text that tells series apart. */
export function seriesText({ scorecard, indicator, part, locality }: SeriesOf): string {
  return [scorecard, indicator, part, locality].join('|');
}
