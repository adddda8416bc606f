import type { ChartAxisModel, ChartModel } from '../../model/chart';
import type { HostContext } from '../../wire/define';
import { seriesValues } from './source';

export interface Scale {
  minimum: number;
  maximum: number;
  majorUnit: number;
  minorUnit: number;
}

/** The unit of 1, 2 or 5 times a power of ten that gives about five steps. */
function niceUnit(span: number): number {
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const steps = [1, 2, 5, 10].map((step) => step * power);
  return steps.find((step) => step >= rough) ?? 10 * power;
}

/**
 * The limits that an axis takes when none are set. Excel's exact choice depends on the chart's
 * size; this follows its rule that a value axis includes zero unless the values lie close together.
 */
export function automaticScale(chart: ChartModel, axis: ChartAxisModel, host: HostContext): Scale {
  const all = chart.series.flatMap((series) => seriesValues(series.valuesFormula, host));
  const numbers = all.filter((value): value is number => typeof value === 'number');
  if (axis !== chart.valueAxis) {
    const longest = Math.max(
      1,
      ...chart.series.map((series) => seriesValues(series.valuesFormula, host).length),
    );
    return { minimum: 1, maximum: longest, majorUnit: 1, minorUnit: 1 };
  }
  const highest = Math.max(0, ...numbers);
  const lowest = Math.min(...numbers, highest);
  const closeTogether = lowest > 0 && highest - lowest < highest / 6;
  const from =
    axis.minimum ?? (closeTogether ? lowest - (highest - lowest) / 2 : Math.min(0, lowest));
  const to = axis.maximum ?? highest;
  const unit = axis.majorUnit ?? niceUnit(to > from ? to - from : 1);
  const up = Math.floor(to / unit + 1e-9) * unit + unit;
  return {
    minimum: tidy(Math.floor(from / unit + 1e-9) * unit),
    maximum: tidy(to === 0 ? 0 : up),
    majorUnit: tidy(unit),
    minorUnit: tidy(unit / 5),
  };
}

/** Without the last digits that binary fractions leave. */
const tidy = (value: number): number => Number(value.toPrecision(12));
