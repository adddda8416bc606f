import type { ChartFont, ChartLine } from '../../model/chart';
import { type HostRef, type TypeDef, ref } from '../../wire/define';
import {
  expectColour,
  expectFilledText,
  expectFlag,
  expectNumber,
  expectOneOf,
} from '../arguments/expect';

/** A part of a chart that can be read and replaced, wherever the model keeps it. */
export interface Slot<T> {
  get: () => T | undefined;
  set: (value: T | undefined) => void;
}

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

const fontType: TypeDef<Slot<ChartFont>> = {
  name: 'ChartFont',
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
};

const fillType: TypeDef<Slot<string>> = {
  name: 'ChartFill',
  scalars: {},
  methods: {
    clear: (fill) => fill.set('none'),
    setSolidColor: (fill, [colour]) => fill.set(expectColour(colour)),
  },
};

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

function lineType(name: 'ChartLineFormat' | 'ChartBorder'): TypeDef<Slot<ChartLine>> {
  return {
    name,
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
  };
}

const lineFormatType = lineType('ChartLineFormat');
const borderType = lineType('ChartBorder');

export const chartFontRef = (font: Slot<ChartFont>): HostRef => ref(fontType, font);
export const chartFillRef = (fill: Slot<string>): HostRef => ref(fillType, fill);
export const chartLineRef = (line: Slot<ChartLine>): HostRef => ref(lineFormatType, line);
export const chartBorderRef = (border: Slot<ChartLine>): HostRef => ref(borderType, border);

/** What a "format" object of a chart's part leads to; only what the part has is given. */
export interface FormatParts {
  font?: Slot<ChartFont>;
  fill?: Slot<string>;
  line?: Slot<ChartLine>;
  border?: Slot<ChartLine>;
}

/** A format object under Microsoft's name for it: ChartTitleFormat, ChartAxisFormat, … */
export function chartFormatRef(name: string, parts: FormatParts): HostRef {
  const objects: NonNullable<TypeDef<FormatParts>['objects']> = {};
  const { font, fill, line, border } = parts;
  if (font) objects.font = () => chartFontRef(font);
  if (fill) objects.fill = () => chartFillRef(fill);
  if (line) objects.line = () => chartLineRef(line);
  if (border) objects.border = () => chartBorderRef(border);
  return ref({ name, scalars: {}, objects }, parts);
}
