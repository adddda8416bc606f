import type { ChartDataLabelsModel } from '../../model/chart';
import { type HostRef, type TypeDef, ref } from '../../wire/define';
import { type Slot, chartFormatRef } from './format';
import { expectFilledText, expectFlag, expectOneOf, expectText } from '../arguments/expect';

type Labels = Slot<ChartDataLabelsModel>;

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

function change(labels: Labels, part: Partial<ChartDataLabelsModel>): void {
  labels.set({ ...NO_LABELS, ...labels.get(), ...part });
}

type ShowName = keyof typeof NO_LABELS &
  ('showValue' | 'showSeriesName' | 'showCategoryName' | 'showLegendKey' | 'showPercentage');

function show(name: ShowName): TypeDef<Labels>['scalars'] {
  return {
    [name]: {
      get: (labels) => labels.get()?.[name] ?? false,
      set: (labels, value) => change(labels, { [name]: expectFlag(value) }),
    },
  };
}

const labelsType: TypeDef<Labels> = {
  name: 'ChartDataLabels',
  scalars: {
    ...show('showValue'),
    ...show('showSeriesName'),
    ...show('showCategoryName'),
    ...show('showLegendKey'),
    ...show('showPercentage'),
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
      chartFormatRef('ChartDataLabelFormat', {
        font: {
          get: () => labels.get()?.font,
          set: (font) => change(labels, { font }),
        },
      }),
  },
};

/** Excel.ChartDataLabels of a chart or of one series. */
export const chartDataLabelsRef = (labels: Labels): HostRef => ref(labelsType, labels);
