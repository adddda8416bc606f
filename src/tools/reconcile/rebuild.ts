import type { PeriodKey } from '../../core/calendar/period';
import { asMonthKey } from '../../core/calendar/months';
import type { Pack } from '../../core/rules/schema';
import { rulesHash } from '../../core/rules/rules-hash';
import { measureReturns } from '../../core/measure/returns';
import { FindingCollector } from '../../core/quality/collector';
import { scoreAll } from '../../core/score/score';
import { seriesIdOf, type SeriesId } from '../../core/rules/keys';
import { compileRulebook } from '../../core/rules/rulebook';
import type { Scorecard, ScoredFigure } from '../../core/score/scorecard';
import type { PublishedReturn } from './published';
import { returnsSheet } from './returns-sheet';

/** The month that the published scorecards report. */
export const REPORTED_MONTH = asMonthKey('2017-06');

/** A scorecard built anew from published figures. */
export class Rebuilt {
  readonly scorecard: Scorecard;

  constructor(returns: readonly PublishedReturn[], pack: Pack) {
    const findings = new FindingCollector();
    const rulebook = compileRulebook(pack);
    const observations = measureReturns(returnsSheet(returns, rulebook), rulebook, findings);
    this.scorecard = scoreAll({
      observations,
      rulebook,
      rulesHash: rulesHash(pack),
      month: REPORTED_MONTH,
      findings,
    });
  }

  figure(series: SeriesId, period: PeriodKey): ScoredFigure | undefined {
    return this.scorecard.index.figure({ ...seriesIdOf(series), period });
  }

  /** The figure that the month's report is about, or the last one of a measure that has ended. */
  position(series: SeriesId): ScoredFigure | undefined {
    const found = this.scorecard.index.series(series);
    return found?.current ?? found?.figures.findLast(({ value }) => value !== null);
  }
}
