import type { ChartLine, ChartSeriesModel } from '../../model/chart';
import { type HostContext, invalidArgument } from '../../wire/define';
import { argumentArea } from '../arguments/area';
import { slot } from './format';
import type { SeriesTarget, Slot, ChartTarget } from './targets';
import { VALUE_LABELS } from './labels';
import { seriesValues } from './source';
import { expectChartType } from './types';
import {
  expectColour,
  expectFlag,
  expectOneOf,
  expectText,
  expectWhole,
  omitted,
} from '../arguments/expect';
import { formulaReference, referencedArea } from '../../formula/reference';
import { define, ref } from '../define';

/** Whether the series is drawn as a line, whose colour is its own, and not as filled shapes. */
export function isLineSeries({ chart, series }: SeriesTarget): boolean {
  return /^(Line|3DLine|XYScatter|Radar(?!Filled))/.test(series.type ?? chart.type);
}

function lineSlot(target: SeriesTarget): Slot<ChartLine> {
  const { series } = target;
  const key = isLineSeries(target) ? 'colour' : 'borderColour';
  return {
    get: () => ({ colour: series[key], weight: series.lineWeight, style: series.lineStyle }),
    set: (line) => {
      series[key] = line?.colour ?? series[key];
      series.lineWeight = line?.weight ?? series.lineWeight;
      series.lineStyle = line?.style;
    },
  };
}

function fillSlot(target: SeriesTarget): Slot<string> {
  return slot(target.series, isLineSeries(target) ? 'markerBackgroundColour' : 'colour');
}

const MARKERS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;

function rename({ series }: SeriesTarget, value: unknown, host: HostContext): void {
  const text = expectText(value);
  const area = text.startsWith('=') ? referencedArea(host.workbook, text, null) : null;
  if (text.startsWith('=') && !area) throw invalidArgument();
  if (!area) {
    series.name = text;
    delete series.nameFormula;
    return;
  }
  series.nameFormula = formulaReference(area.sheet, area.rect);
  series.name = String(seriesValues(series.nameFormula, host)[0] ?? '');
}

function source(target: SeriesTarget, given: unknown, host: HostContext): string {
  const { sheet, rect } = argumentArea(given, host, target.sheet);
  return formulaReference(sheet, rect);
}

function dimension(target: SeriesTarget, name: unknown, host: HostContext): string[] {
  const wanted = expectOneOf(name, ['Categories', 'Values', 'XValues', 'YValues'] as const);
  const isX = wanted === 'Categories' || wanted === 'XValues';
  const { valuesFormula, categoriesFormula } = target.series;
  const values = seriesValues(valuesFormula, host);
  if (!isX) return values.map(String);
  if (!categoriesFormula) return values.map((_, index) => String(index + 1));
  return seriesValues(categoriesFormula, host).map(String);
}

export const chartSeriesType = define('ChartSeries', {
  scalars: {
    name: {
      get: ({ series }, host) =>
        series.nameFormula
          ? String(seriesValues(series.nameFormula, host)[0] ?? series.name)
          : series.name,
      set: rename,
    },
    chartType: {
      get: ({ chart, series }) => series.type ?? chart.type,
      set: ({ series }, value) => {
        series.type = expectChartType(value);
      },
    },
    axisGroup: {
      get: ({ series }) => series.axisGroup ?? 'Primary',
      set: ({ series }, value) => {
        series.axisGroup = expectOneOf(value, ['Primary', 'Secondary'] as const);
      },
    },
    gapWidth: {
      get: ({ series }) => series.gapWidth ?? 219,
      set: ({ chart }, value) => {
        const gapWidth = expectWhole(value, 0, 500);
        for (const each of chart.series) each.gapWidth = gapWidth;
      },
    },
    overlap: {
      get: ({ series }) => series.overlap ?? -27,
      set: ({ chart }, value) => {
        const overlap = expectWhole(value, -100, 100);
        for (const each of chart.series) each.overlap = overlap;
      },
    },
    doughnutHoleSize: {
      get: ({ series }) => series.doughnutHoleSize ?? 50,
      set: ({ chart }, value) => {
        const size = expectWhole(value, 10, 90);
        if (!chart.type.startsWith('Doughnut')) throw invalidArgument();
        for (const each of chart.series) each.doughnutHoleSize = size;
      },
    },
    hasDataLabels: {
      get: ({ series }) => series.hasDataLabels ?? false,
      set: ({ series }, value) => {
        series.hasDataLabels = expectFlag(value);
        if (series.hasDataLabels) series.dataLabels ??= { ...VALUE_LABELS };
      },
    },
    markerStyle: {
      get: ({ series }) => series.markerStyle ?? 'Automatic',
      set: ({ series }, value) => {
        series.markerStyle = expectOneOf(value, MARKERS);
      },
    },
    markerSize: {
      get: ({ series }) => series.markerSize ?? 5,
      set: ({ series }, value) => {
        series.markerSize = expectWhole(value, 2, 72);
      },
    },
    markerBackgroundColor: {
      get: ({ series }) => series.markerBackgroundColour ?? '',
      set: ({ series }, value) => {
        series.markerBackgroundColour = expectColour(value);
      },
    },
    markerForegroundColor: {
      get: ({ series }) => series.markerForegroundColour ?? '',
      set: ({ series }, value) => {
        series.markerForegroundColour = expectColour(value);
      },
    },
    smooth: {
      get: ({ series }) => series.smooth ?? false,
      set: (target, value) => {
        if (!isLineSeries(target)) throw invalidArgument();
        target.series.smooth = expectFlag(value);
      },
    },
    plotOrder: {
      get: ({ chart, series }) => chart.series.indexOf(series),
      set: ({ chart, series }, value) => {
        const place = expectWhole(value, 0, chart.series.length);
        chart.series.splice(chart.series.indexOf(series), 1);
        chart.series.splice(place, 0, series);
      },
    },
  },
  objects: {
    dataLabels: ({ series }) =>
      ref('ChartDataLabels', {
        get: () => series.dataLabels,
        set: (labels) => {
          series.dataLabels = labels;
          series.hasDataLabels = labels !== undefined;
        },
      }),
    format: (target) =>
      ref('ChartSeriesFormat', { fill: fillSlot(target), line: lineSlot(target) }),
    points: (target) => ref('ChartPointsCollection', target),
  },
  methods: {
    delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
    setValues: (target, [range], host) => {
      target.series.valuesFormula = source(target, range, host);
    },
    setXAxisValues: (target, [range], host) => {
      target.series.categoriesFormula = source(target, range, host);
    },
    getDimensionValues: (target, [name], host) => dimension(target, name, host),
  },
});

const seriesRefOf = (target: ChartTarget, series: ChartSeriesModel) =>
  ref('ChartSeries', { ...target, series });

export const chartSeriesCollectionType = define('ChartSeriesCollection', {
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((series) => seriesRefOf(target, series)),
  methods: {
    add: (target, [name, index]) => {
      const { series } = target.chart;
      const place = omitted(index) ? series.length : expectWhole(index, 0, series.length);
      const added: ChartSeriesModel = {
        name: omitted(name) ? `Series${series.length + 1}` : expectText(name),
        valuesFormula: '',
        ...(series[0]?.categoriesFormula ? { categoriesFormula: series[0].categoriesFormula } : {}),
      };
      series.splice(place, 0, added);
      return seriesRefOf(target, added);
    },
  },
});
