import type {
  ChartAxisModel,
  ChartDataLabelsModel,
  ChartFont,
  ChartLine,
  ChartModel,
  ChartSeriesModel,
} from '../../model/chart';
import type { SheetModel } from '../../model/sheet';

/** A chart and the sheet it is on. */
export interface ChartTarget {
  sheet: SheetModel;
  chart: ChartModel;
}

/** One axis of a chart. */
export interface AxisTarget extends ChartTarget {
  axis: ChartAxisModel;
}

export interface GridlinesTarget {
  axis: ChartAxisModel;
  kind: 'majorGridlines' | 'minorGridlines';
}

/** One series of a chart. */
export interface SeriesTarget extends ChartTarget {
  series: ChartSeriesModel;
}

/** One value of a series, from 0. */
export interface PointTarget extends SeriesTarget {
  index: number;
}

/** A part of a chart that can be read and replaced, wherever the model keeps it. */
export interface Slot<T> {
  get: () => T | undefined;
  set: (value: T | undefined) => void;
}

export type LabelsTarget = Slot<ChartDataLabelsModel>;

/** What the "format" objects of a chart's parts lead to; each part has some of it. */
export interface FormatParts {
  font: Slot<ChartFont>;
  fill: Slot<string>;
  line: Slot<ChartLine>;
  border: Slot<ChartLine>;
}
