import type { ChartModel } from '../../model/chart';
import type { HostRef, TypeDef } from '../../wire/define';
import { ref } from '../../wire/define';
import { chartFormatRef, slot } from './format';
import { expectFlag, expectOneOf, expectText, expectWhole } from '../arguments/expect';

type Title = ChartModel['title'];
type AxisTitle = ChartModel['categoryAxis']['title'];
type Legend = ChartModel['legend'];

const titleType: TypeDef<Title> = {
  name: 'ChartTitle',
  scalars: {
    text: {
      get: (title) => title.text,
      set: (title, value) => {
        title.text = expectText(value);
        title.visible = true;
      },
    },
    visible: {
      get: (title) => title.visible,
      set: (title, value) => {
        title.visible = expectFlag(value);
      },
    },
    overlay: {
      get: (title) => title.overlay,
      set: (title, value) => {
        title.overlay = expectFlag(value);
      },
    },
    textOrientation: {
      get: (title) => title.textOrientation ?? 0,
      set: (title, value) => {
        title.textOrientation = expectWhole(value, -90, 90);
      },
    },
  },
  objects: {
    format: (title) =>
      chartFormatRef('ChartTitleFormat', {
        font: slot(title, 'font'),
        fill: slot(title, 'fill'),
        border: slot(title, 'border'),
      }),
  },
};

const axisTitleType: TypeDef<AxisTitle> = {
  name: 'ChartAxisTitle',
  scalars: {
    text: {
      get: (title) => title.text,
      set: (title, value) => {
        title.text = expectText(value);
        title.visible = true;
      },
    },
    visible: {
      get: (title) => title.visible,
      set: (title, value) => {
        title.visible = expectFlag(value);
        if (title.visible && title.text === '') title.text = 'Axis Title';
      },
    },
  },
  objects: {
    format: (title) => chartFormatRef('ChartAxisTitleFormat', { font: slot(title, 'font') }),
  },
};

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

const legendType: TypeDef<Legend> = {
  name: 'ChartLegend',
  scalars: {
    visible: {
      get: (legend) => legend.visible,
      set: (legend, value) => {
        legend.visible = expectFlag(value);
      },
    },
    position: {
      get: (legend) => legend.position,
      set: (legend, value) => {
        legend.position = expectOneOf(value, POSITIONS);
        legend.visible = true;
      },
    },
    overlay: {
      get: (legend) => legend.overlay ?? false,
      set: (legend, value) => {
        legend.overlay = expectFlag(value);
      },
    },
  },
  objects: {
    format: (legend) =>
      chartFormatRef('ChartLegendFormat', {
        font: slot(legend, 'font'),
        fill: slot(legend, 'fill'),
        border: slot(legend, 'border'),
      }),
  },
};

export const chartTitleRef = (title: Title): HostRef => ref(titleType, title);
export const chartAxisTitleRef = (title: AxisTitle): HostRef => ref(axisTitleType, title);
export const chartLegendRef = (legend: Legend): HostRef => ref(legendType, legend);
