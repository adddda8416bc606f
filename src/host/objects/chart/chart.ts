import type { ChartModel } from '../../model/chart';
import type { SheetModel } from '../../model/sheet';
import {
  type HostContext,
  type HostRef,
  type TypeDef,
  invalidArgument,
  ref,
} from '../../wire/define';
import { type Area, argumentArea, readRange, worksheetRef } from '../arguments/area';
import { chartAxesRef } from './axis';
import { chartFormatRef, slot } from './format';
import { chartDataLabelsRef } from './labels';
import { chartSeriesRef } from './series';
import { seriesFromArea } from './source';
import { chartLegendRef, chartTitleRef } from './text';
import { expectChartType } from './types';
import {
  expectFilledText,
  expectFlag,
  expectNumber,
  expectOneOf,
  omitted,
} from '../arguments/expect';

/** A chart and the sheet it is on. */
export interface ChartTarget {
  sheet: SheetModel;
  chart: ChartModel;
}

type Measure = 'left' | 'top' | 'width' | 'height';

function measure(name: Measure, least: number): TypeDef<ChartTarget>['scalars'] {
  return {
    [name]: {
      get: ({ chart }) => chart[name],
      set: ({ chart }, value) => {
        chart[name] = expectNumber(value, least);
      },
    },
  };
}

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

export const chartType: TypeDef<ChartTarget> = {
  name: 'Chart',
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
    ...measure('left', 0),
    ...measure('top', 0),
    ...measure('width', 1),
    ...measure('height', 1),
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
    axes: ({ sheet, chart }) => chartAxesRef(sheet, chart),
    dataLabels: ({ chart }) =>
      chartDataLabelsRef({
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
      chartFormatRef('ChartAreaFormat', {
        border: slot(chart, 'border'),
        fill: slot(chart, 'fill'),
        font: slot(chart, 'font'),
      }),
    legend: ({ chart }) => chartLegendRef(chart.legend),
    plotArea: ({ chart }) => ref(plotAreaType, chart),
    series: ({ sheet, chart }) => chartSeriesRef(sheet, chart),
    title: ({ chart }) => chartTitleRef(chart.title),
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
};

const plotAreaType: TypeDef<ChartModel> = {
  name: 'ChartPlotArea',
  scalars: {},
  objects: {
    format: (chart) => chartFormatRef('ChartPlotAreaFormat', { fill: slot(chart, 'plotFill') }),
  },
};

/** Excel.Chart. */
export const chartRef = (sheet: SheetModel, chart: ChartModel): HostRef =>
  ref(chartType, { sheet, chart });
