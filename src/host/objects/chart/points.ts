import { type HostRef, type TypeDef, ref } from '../../wire/define';
import { chartFormatRef } from './format';
import type { SeriesTarget } from './series';
import { seriesValues } from './source';

interface PointTarget extends SeriesTarget {
  index: number;
}

const pointType: TypeDef<PointTarget> = {
  name: 'ChartPoint',
  scalars: {
    value: {
      get: ({ series, index }, host) => seriesValues(series.valuesFormula, host)[index] ?? null,
    },
  },
  objects: {
    format: ({ series, index }) =>
      chartFormatRef('ChartPointFormat', {
        fill: {
          get: () => series.pointColours?.[index],
          set: (colour) => {
            const colours = { ...series.pointColours };
            if (colour === undefined) delete colours[index];
            else colours[index] = colour;
            series.pointColours = colours;
          },
        },
      }),
  },
};

const pointsType: TypeDef<SeriesTarget> = {
  name: 'ChartPointsCollection',
  scalars: {
    count: { get: ({ series }, host) => seriesValues(series.valuesFormula, host).length },
  },
  items: (target, host) =>
    seriesValues(target.series.valuesFormula, host).map((_, index) =>
      ref(pointType, { ...target, index }),
    ),
};

/** Excel.ChartPointsCollection of a series. */
export const chartPointsRef = (target: SeriesTarget): HostRef => ref(pointsType, target);
