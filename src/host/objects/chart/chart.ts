import type { SheetModel, Area } from '../../model/sheet';
import { type HostContext, type Scalar, invalidArgument } from '../../wire/define';
import { argumentArea, readRange } from '../arguments/area';
import { slot } from './format';
import { seriesFromArea } from './source';
import { expectChartType } from './types';
import {
  expectFilledText,
  expectFlag,
  expectNumber,
  expectOneOf,
  omitted,
} from '../arguments/expect';
import { define, ref } from '../define';
import { worksheetRef } from '../range/reference';
import type { ChartTarget } from './targets';

type Measure = 'left' | 'top' | 'width' | 'height';

const measure = (name: Measure, least: number): Scalar<ChartTarget> => ({
  get: ({ chart }) => chart[name],
  set: ({ chart }, value) => {
    chart[name] = expectNumber(value, least);
  },
});

/** Position and size of an area on its sheet, in points. */
function box(area: Area, host: HostContext): Record<Measure, number> {
  const at = (name: Measure) => Number(readRange(area, name, host));
  return { left: at('left'), top: at('top'), width: at('width'), height: at('height') };
}

function setPosition(target: ChartTarget, args: unknown[], host: HostContext): void {
  const { chart, sheet } = target;
  const start = box(argumentArea(args[0], host, sheet), host);
  if (omitted(args[1])) {
    chart.left = start.left;
    chart.top = start.top;
    return;
  }
  const end = box(argumentArea(args[1], host, sheet), host);
  const left = Math.min(start.left, end.left);
  const top = Math.min(start.top, end.top);
  chart.left = left;
  chart.top = top;
  chart.width = Math.max(start.left + start.width, end.left + end.width) - left;
  chart.height = Math.max(start.top + start.height, end.top + end.height) - top;
}

/** The series of a source range, for a chart of that type. */
export function sourceSeries(
  type: string,
  source: unknown,
  seriesBy: unknown,
  host: HostContext,
  home: SheetModel,
): ReturnType<typeof seriesFromArea> {
  const { sheet, rect } = argumentArea(source, host, home);
  const used = sheet.grid.used(false);
  const area = {
    ...rect,
    bottom: Math.max(rect.top, Math.min(rect.bottom, used?.bottom ?? rect.top)),
    right: Math.max(rect.left, Math.min(rect.right, used?.right ?? rect.left)),
  };
  const by = omitted(seriesBy)
    ? 'Auto'
    : expectOneOf(seriesBy, ['Auto', 'Columns', 'Rows'] as const);
  return seriesFromArea(sheet, area, by, type.startsWith('XYScatter'));
}

export const chartType = define('Chart', {
  id: ({ chart }) => chart.id,
  scalars: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = expectFilledText(value);
      },
    },
    chartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = expectChartType(value);
        for (const series of chart.series) delete series.type;
      },
    },
    left: measure('left', 0),
    top: measure('top', 0),
    width: measure('width', 1),
    height: measure('height', 1),
    plotBy: {
      get: ({ chart }) => chart.plotBy,
      set: (_target, value) => {
        expectOneOf(value, ['Rows', 'Columns'] as const);
        throw invalidArgument('Give the series their direction with setData.');
      },
    },
    displayBlanksAs: {
      get: ({ chart }) => chart.displayBlanksAs ?? 'NotPlotted',
      set: ({ chart }, value) => {
        chart.displayBlanksAs = expectOneOf(value, ['NotPlotted', 'Zero', 'Interplotted'] as const);
      },
    },
    plotVisibleOnly: {
      get: ({ chart }) => chart.plotVisibleOnly ?? true,
      set: ({ chart }, value) => {
        chart.plotVisibleOnly = expectFlag(value);
      },
    },
  },
  objects: {
    axes: ({ sheet, chart }) => ref('ChartAxes', { sheet, chart }),
    dataLabels: ({ chart }) =>
      ref('ChartDataLabels', {
        get: () => chart.dataLabels,
        set: (labels) => {
          chart.dataLabels = labels;
          for (const series of chart.series) {
            series.hasDataLabels = labels !== undefined;
            series.dataLabels = labels && { ...labels };
          }
        },
      }),
    format: ({ chart }) =>
      ref('ChartAreaFormat', {
        border: slot(chart, 'border'),
        fill: slot(chart, 'fill'),
        font: slot(chart, 'font'),
      }),
    legend: ({ chart }) => ref('ChartLegend', chart.legend),
    plotArea: ({ chart }) => ref('ChartPlotArea', chart),
    series: ({ sheet, chart }) => ref('ChartSeriesCollection', { sheet, chart }),
    title: ({ chart }) => ref('ChartTitle', chart.title),
    worksheet: ({ sheet }) => worksheetRef(sheet),
  },
  methods: {
    delete: ({ sheet, chart }, _args, host) => {
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      host.raise({ type: 'chartDeleted', sheetId: sheet.id, chartId: chart.id });
    },
    setData: ({ sheet, chart }, [source, seriesBy], host) => {
      Object.assign(chart, sourceSeries(chart.type, source, seriesBy, host, sheet));
    },
    setPosition: (target, args, host) => setPosition(target, args, host),
  },
});

export const chartPlotAreaType = define('ChartPlotArea', {
  objects: {
    format: (chart) => ref('ChartPlotAreaFormat', { fill: slot(chart, 'plotFill') }),
  },
});
