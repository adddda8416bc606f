import { seriesValues } from './source';
import { define, ref } from '../define';

export const chartPointType = define('ChartPoint', {
  scalars: {
    value: {
      get: ({ series, index }, host) => seriesValues(series.valuesFormula, host)[index] ?? null,
    },
  },
  objects: {
    format: ({ series, index }) =>
      ref('ChartPointFormat', {
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
});

export const chartPointsCollectionType = define('ChartPointsCollection', {
  scalars: {
    count: { get: ({ series }, host) => seriesValues(series.valuesFormula, host).length },
  },
  items: (target, host) =>
    seriesValues(target.series.valuesFormula, host).map((_, index) =>
      ref('ChartPoint', { ...target, index }),
    ),
});
