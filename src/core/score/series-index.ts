import type { PeriodKey } from '../calendar/period';
import {
  figureKey,
  seriesIdOf,
  seriesKey,
  type FigureId,
  type FigureKey,
  type SeriesId,
  type SeriesKey,
} from '../rules/keys';

/** Series and their figures, found by what they are of. */
export class SeriesIndex<Figure extends { period: PeriodKey }, Series extends Of<Figure>> {
  private readonly bySeries: ReadonlyMap<SeriesKey, Series>;
  private readonly byFigure: ReadonlyMap<FigureKey, Figure>;

  constructor(all: readonly Series[]) {
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

  /** Undefined where there is no such series. */
  series(id: SeriesId): Series | undefined {
    return this.bySeries.get(seriesKey(id));
  }

  /** Undefined where the series has no figure in the period. */
  figure(id: FigureId): Figure | undefined {
    return this.byFigure.get(figureKey(id));
  }
}

/** A series of figures. */
type Of<Figure> = SeriesId & { figures: readonly Figure[] };
