import {
  expectColour,
  expectFilledText,
  expectFlag,
  expectNumber,
  expectOneOf,
} from '../arguments/expect';
import { define, ref, type Members } from '../define';
import type { FormatParts, Slot } from './targets';

/** A slot that stands for one member of a model object. */
export function slot<O, K extends keyof O>(holder: O, key: K): Slot<NonNullable<O[K]>> {
  return {
    get: () => holder[key] ?? undefined,
    set: (value) => {
      if (value === undefined) delete holder[key];
      else holder[key] = value;
    },
  };
}

function change<T extends object>(target: Slot<T>, part: Partial<T>): void {
  target.set({ ...(target.get() ?? {}), ...part } as T);
}

export const chartFontType = define('ChartFont', {
  scalars: {
    bold: {
      get: (font) => font.get()?.bold ?? false,
      set: (font, value) => change(font, { bold: expectFlag(value) }),
    },
    italic: {
      get: (font) => font.get()?.italic ?? false,
      set: (font, value) => change(font, { italic: expectFlag(value) }),
    },
    color: {
      get: (font) => font.get()?.colour ?? '#595959',
      set: (font, value) => change(font, { colour: expectColour(value) }),
    },
    name: {
      get: (font) => font.get()?.name ?? 'Calibri',
      set: (font, value) => change(font, { name: expectFilledText(value) }),
    },
    size: {
      get: (font) => font.get()?.size ?? 10,
      set: (font, value) => change(font, { size: expectNumber(value, 1, 409) }),
    },
    underline: {
      get: (font) => font.get()?.underline ?? 'None',
      set: (font, value) =>
        change(font, { underline: expectOneOf(value, ['None', 'Single'] as const) }),
    },
  },
});

export const chartFillType = define('ChartFill', {
  methods: {
    clear: (fill) => fill.set('none'),
    setSolidColor: (fill, [colour]) => fill.set(expectColour(colour)),
  },
});

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;

const LINE = {
  scalars: {
    color: {
      get: (line) => line.get()?.colour ?? '',
      set: (line, value) => change(line, { colour: expectColour(value) }),
    },
    weight: {
      get: (line) => line.get()?.weight ?? 0.75,
      set: (line, value) => change(line, { weight: expectNumber(value, 0, 1584) }),
    },
    lineStyle: {
      get: (line) => line.get()?.style ?? 'Automatic',
      set: (line, value) => change(line, { style: expectOneOf(value, LINE_STYLES) }),
    },
  },
  methods: { clear: (line) => line.set({ style: 'None' }) },
} satisfies Members<'ChartLineFormat'>;

export const chartLineFormatType = define('ChartLineFormat', LINE);
export const chartBorderType = define('ChartBorder', LINE);

const font = (parts: Pick<FormatParts, 'font'>) => ref('ChartFont', parts.font);
const fill = (parts: Pick<FormatParts, 'fill'>) => ref('ChartFill', parts.fill);
const line = (parts: Pick<FormatParts, 'line'>) => ref('ChartLineFormat', parts.line);
const border = (parts: Pick<FormatParts, 'border'>) => ref('ChartBorder', parts.border);

export const chartAreaFormatType = define('ChartAreaFormat', { objects: { border, fill, font } });
export const chartAxisFormatType = define('ChartAxisFormat', { objects: { font, line } });
export const chartAxisTitleFormatType = define('ChartAxisTitleFormat', { objects: { font } });
export const chartDataLabelFormatType = define('ChartDataLabelFormat', { objects: { font } });
export const chartGridlinesFormatType = define('ChartGridlinesFormat', { objects: { line } });
export const chartLegendFormatType = define('ChartLegendFormat', {
  objects: { border, fill, font },
});
export const chartPlotAreaFormatType = define('ChartPlotAreaFormat', { objects: { fill } });
export const chartPointFormatType = define('ChartPointFormat', { objects: { fill } });
export const chartSeriesFormatType = define('ChartSeriesFormat', { objects: { fill, line } });
export const chartTitleFormatType = define('ChartTitleFormat', { objects: { border, fill, font } });
