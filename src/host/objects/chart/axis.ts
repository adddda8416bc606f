import type { ChartAxisModel } from '../../model/chart';
import { type HostContext, type HostRef, type Scalar, invalidArgument } from '../../wire/define';
import { argumentArea } from '../arguments/area';
import { slot } from './format';
import { automaticScale } from './scale';
import {
  expectFilledText,
  expectFlag,
  expectNumber,
  expectOneOf,
  expectWhole,
} from '../arguments/expect';
import { formulaReference } from '../../formula/reference';
import { define, ref } from '../define';
import type { AxisTarget, ChartTarget } from './targets';

export const chartGridlinesType = define('ChartGridlines', {
  scalars: {
    visible: {
      get: ({ axis, kind }) => axis[kind],
      set: ({ axis, kind }, value) => {
        axis[kind] = expectFlag(value);
      },
    },
  },
  objects: {
    format: ({ axis, kind }) => ref('ChartGridlinesFormat', { line: slot(axis, `${kind}Line`) }),
  },
});

const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'] as const;
const TICK_LABELS = ['NextToAxis', 'High', 'Low', 'None'] as const;
const DISPLAY_UNITS = [
  'None',
  'Hundreds',
  'Thousands',
  'TenThousands',
  'HundredThousands',
  'Millions',
  'TenMillions',
  'HundredMillions',
  'Billions',
  'Trillions',
] as const;
const CATEGORY_TYPES = ['Automatic', 'TextAxis', 'DateAxis'] as const;

type Limit = 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit';

/** A limit or unit: set as a number, or as "" for Excel's own choice; read as what is drawn. */
const limit = (name: Limit): Scalar<AxisTarget> => ({
  get: (target, host) => target.axis[name] ?? automaticScale(target.chart, target.axis, host)[name],
  set: ({ axis }, value) => {
    axis[name] = value === '' ? null : expectNumber(value);
  },
});

const isValueAxis = ({ chart, axis }: AxisTarget) => axis === chart.valueAxis;

export const chartAxisType = define('ChartAxis', {
  scalars: {
    minimum: limit('minimum'),
    maximum: limit('maximum'),
    majorUnit: limit('majorUnit'),
    minorUnit: limit('minorUnit'),
    type: { get: (target) => (isValueAxis(target) ? 'Value' : 'Category') },
    axisGroup: { get: () => 'Primary' },
    visible: {
      get: ({ axis }) => axis.visible,
      set: ({ axis }, value) => {
        axis.visible = expectFlag(value);
      },
    },
    numberFormat: {
      get: ({ axis }) => axis.numberFormat,
      set: ({ axis }, value) => {
        axis.numberFormat = expectFilledText(value);
      },
    },
    majorTickMark: {
      get: ({ axis }) => axis.majorTickMark ?? 'Outside',
      set: ({ axis }, value) => {
        axis.majorTickMark = expectOneOf(value, TICK_MARKS);
      },
    },
    minorTickMark: {
      get: ({ axis }) => axis.minorTickMark ?? 'None',
      set: ({ axis }, value) => {
        axis.minorTickMark = expectOneOf(value, TICK_MARKS);
      },
    },
    tickLabelPosition: {
      get: ({ axis }) => axis.tickLabelPosition ?? 'NextToAxis',
      set: ({ axis }, value) => {
        axis.tickLabelPosition = expectOneOf(value, TICK_LABELS);
      },
    },
    tickLabelSpacing: {
      get: ({ axis }) => axis.tickLabelSpacing ?? 1,
      set: ({ axis }, value) => {
        if (value === '') delete axis.tickLabelSpacing;
        else axis.tickLabelSpacing = expectWhole(value, 1, 31_999);
      },
    },
    tickMarkSpacing: {
      get: ({ axis }) => axis.tickMarkSpacing ?? 1,
      set: ({ axis }, value) => {
        axis.tickMarkSpacing = expectWhole(value, 1, 31_999);
      },
    },
    reversePlotOrder: {
      get: ({ axis }) => axis.reversePlotOrder ?? false,
      set: ({ axis }, value) => {
        axis.reversePlotOrder = expectFlag(value);
      },
    },
    scaleType: {
      get: ({ axis }) => (axis.logBase === undefined ? 'Linear' : 'Logarithmic'),
      set: (target, value) => {
        if (!isValueAxis(target)) throw invalidArgument();
        if (expectOneOf(value, ['Linear', 'Logarithmic']) === 'Linear') delete target.axis.logBase;
        else target.axis.logBase ??= 10;
      },
    },
    logBase: {
      get: ({ axis }) => axis.logBase ?? 10,
      set: ({ axis }, value) => {
        axis.logBase = expectNumber(value, 2, 1000);
      },
    },
    categoryType: {
      get: ({ axis }) => axis.categoryType ?? 'Automatic',
      set: (target, value) => {
        if (isValueAxis(target)) throw invalidArgument();
        target.axis.categoryType = expectOneOf(value, CATEGORY_TYPES);
      },
    },
    displayUnit: {
      get: ({ axis }) => axis.displayUnit ?? 'None',
      set: (target, value) => {
        if (!isValueAxis(target)) throw invalidArgument();
        const unit = expectOneOf(value, DISPLAY_UNITS);
        if (unit === 'None') delete target.axis.displayUnit;
        else target.axis.displayUnit = unit;
      },
    },
    showDisplayUnitLabel: {
      get: ({ axis }) => axis.displayUnit !== undefined && (axis.showDisplayUnitLabel ?? true),
      set: ({ axis }, value) => {
        axis.showDisplayUnitLabel = expectFlag(value);
      },
    },
    textOrientation: {
      get: ({ axis }) => axis.textOrientation ?? 0,
      set: ({ axis }, value) => {
        axis.textOrientation = expectWhole(value, -90, 90);
      },
    },
  },
  objects: {
    format: ({ axis }) =>
      ref('ChartAxisFormat', { font: slot(axis, 'font'), line: slot(axis, 'line') }),
    majorGridlines: ({ axis }) => ref('ChartGridlines', { axis, kind: 'majorGridlines' }),
    minorGridlines: ({ axis }) => ref('ChartGridlines', { axis, kind: 'minorGridlines' }),
    title: ({ axis }) => ref('ChartAxisTitle', axis.title),
  },
  methods: {
    setCategoryNames: (target, [source], host) => setCategoryNames(target, source, host),
  },
});

function setCategoryNames(target: AxisTarget, source: unknown, host: HostContext): void {
  if (isValueAxis(target)) throw invalidArgument();
  const { sheet, rect } = argumentArea(source, host, target.sheet);
  for (const series of target.chart.series) {
    series.categoriesFormula = formulaReference(sheet, rect);
  }
}

const NO_AXES = /^(3D)?(Pie|Doughnut|PieOfPie|BarOfPie|Treemap|Sunburst|Funnel)/;

function axisRef({ sheet, chart }: ChartTarget, axis: ChartAxisModel): HostRef {
  if (NO_AXES.test(chart.type)) throw invalidArgument('Charts of this type have no axes.');
  return ref('ChartAxis', { sheet, chart, axis });
}

export const chartAxesType = define('ChartAxes', {
  objects: {
    categoryAxis: (target) => axisRef(target, target.chart.categoryAxis),
    valueAxis: (target) => axisRef(target, target.chart.valueAxis),
  },
  methods: {
    getItem: (target, [type, group]) => {
      const wanted = expectOneOf(type, ['Category', 'Value', 'Series'] as const);
      if (group === 'Secondary' || wanted === 'Series') throw invalidArgument();
      const { categoryAxis, valueAxis } = target.chart;
      return axisRef(target, wanted === 'Value' ? valueAxis : categoryAxis);
    },
  },
});
