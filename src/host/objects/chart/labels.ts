import type { ChartDataLabelsModel } from '../../model/chart';
import type { Scalar } from '../../wire/define';
import type { LabelsTarget } from './targets';
import { expectFilledText, expectFlag, expectOneOf, expectText } from '../arguments/expect';
import { define, ref } from '../define';

const NO_LABELS: ChartDataLabelsModel = {
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
};

/** What labels show when they are first turned on. */
export const VALUE_LABELS: ChartDataLabelsModel = { ...NO_LABELS, showValue: true };

const POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
] as const;

function change(labels: LabelsTarget, part: Partial<ChartDataLabelsModel>): void {
  labels.set({ ...NO_LABELS, ...labels.get(), ...part });
}

type ShowName =
  'showValue' | 'showSeriesName' | 'showCategoryName' | 'showLegendKey' | 'showPercentage';

const show = (name: ShowName): Scalar<LabelsTarget> => ({
  get: (labels) => labels.get()?.[name] ?? false,
  set: (labels, value) => change(labels, { [name]: expectFlag(value) }),
});

export const chartDataLabelsType = define('ChartDataLabels', {
  scalars: {
    showValue: show('showValue'),
    showSeriesName: show('showSeriesName'),
    showCategoryName: show('showCategoryName'),
    showLegendKey: show('showLegendKey'),
    showPercentage: show('showPercentage'),
    position: {
      get: (labels) => labels.get()?.position ?? 'BestFit',
      set: (labels, value) => change(labels, { position: expectOneOf(value, POSITIONS) }),
    },
    separator: {
      get: (labels) => labels.get()?.separator ?? ', ',
      set: (labels, value) => change(labels, { separator: expectText(value) }),
    },
    numberFormat: {
      get: (labels) => labels.get()?.numberFormat ?? 'General',
      set: (labels, value) => change(labels, { numberFormat: expectFilledText(value) }),
    },
  },
  objects: {
    format: (labels) =>
      ref('ChartDataLabelFormat', {
        font: {
          get: () => labels.get()?.font,
          set: (font) => change(labels, { font }),
        },
      }),
  },
});
