import { figureKey, seriesIdOf, seriesKey, type FigureId, type FigureKey } from '../rules/keys';
import type { SeriesId, SeriesKey } from '../rules/keys';
import type { ScoredFigure, ScoredSeries } from './scorecard';

/** The series and figures of a scorecard, found by what they are of. */
export class ScorecardIndex {
  private readonly bySeries: ReadonlyMap<SeriesKey, ScoredSeries>;
  private readonly byFigure: ReadonlyMap<FigureKey, ScoredFigure>;

  constructor(all: readonly ScoredSeries[]) {
    this.bySeries = new Map(all.map((series) => [seriesKey(series), series]));
    this.byFigure = new Map(
      all.flatMap((series) =>
        series.figures.map((figure) => [
          figureKey({ ...seriesIdOf(series), period: figure.period }),
          figure,
        ]),
      ),
    );
  }

  /** Undefined where the scorecard has no such series. */
  series(id: SeriesId): ScoredSeries | undefined {
    return this.bySeries.get(seriesKey(id));
  }

  /** Undefined where the series has no figure in the period. */
  figure(id: FigureId): ScoredFigure | undefined {
    return this.byFigure.get(figureKey(id));
  }
}
