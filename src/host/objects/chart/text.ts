import { slot } from './format';
import { expectFlag, expectOneOf, expectText, expectWhole } from '../arguments/expect';
import { define, ref } from '../define';

export const chartTitleType = define('ChartTitle', {
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
      ref('ChartTitleFormat', {
        font: slot(title, 'font'),
        fill: slot(title, 'fill'),
        border: slot(title, 'border'),
      }),
  },
});

export const chartAxisTitleType = define('ChartAxisTitle', {
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
    format: (title) => ref('ChartAxisTitleFormat', { font: slot(title, 'font') }),
  },
});

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export const chartLegendType = define('ChartLegend', {
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
      ref('ChartLegendFormat', {
        font: slot(legend, 'font'),
        fill: slot(legend, 'fill'),
        border: slot(legend, 'border'),
      }),
  },
});
