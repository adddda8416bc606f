import type { DifferentialStyle } from '../../model/conditional-format';
import { type HostRef, invalidArgument } from '../../wire/define';
import {
  expectColour,
  expectFlag,
  expectOneOf,
  expectText,
  expectWhole,
} from '../arguments/expect';
import { define, ref } from '../define';

type Side = 'left' | 'right' | 'top' | 'bottom';

const SIDES: Record<string, Side> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

const LINE_STYLES: Record<string, string> = {
  None: 'none',
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
};

export const conditionalRangeBorderType = define('ConditionalRangeBorder', {
  id: ({ side }) => sideIndex(side),
  scalars: {
    sideIndex: { get: ({ side }) => sideIndex(side) },
    color: {
      get: ({ style, side }) => style.borders?.[side]?.colour ?? '#000000',
      set: ({ style, side }, value) => {
        const border = style.borders?.[side];
        style.borders = {
          ...style.borders,
          [side]: { style: border?.style ?? 'thin', colour: expectColour(value) },
        };
      },
    },
    style: {
      get: ({ style, side }) => {
        const kept = style.borders?.[side]?.style ?? 'none';
        return Object.keys(LINE_STYLES).find((name) => LINE_STYLES[name] === kept) ?? 'Continuous';
      },
      set: ({ style, side }, value) => {
        const line = LINE_STYLES[expectText(value)];
        if (line === undefined) throw invalidArgument();
        const borders = { ...style.borders };
        if (line === 'none') delete borders[side];
        else borders[side] = { style: line, colour: borders[side]?.colour ?? '#000000' };
        style.borders = borders;
      },
    },
  },
});

function sideIndex(side: Side): string {
  return Object.keys(SIDES).find((index) => SIDES[index] === side) ?? '';
}

const borderRef = (style: DifferentialStyle, side: Side): HostRef =>
  ref('ConditionalRangeBorder', { style, side });

export const conditionalRangeBorderCollectionType = define('ConditionalRangeBorderCollection', {
  scalars: { count: { get: () => 4 } },
  items: (style) => Object.values(SIDES).map((side) => borderRef(style, side)),
  objects: {
    bottom: (style) => borderRef(style, 'bottom'),
    left: (style) => borderRef(style, 'left'),
    right: (style) => borderRef(style, 'right'),
    top: (style) => borderRef(style, 'top'),
  },
  methods: {
    getItem: (style, [index]) => {
      const side = SIDES[expectText(index)];
      if (!side) throw invalidArgument();
      return borderRef(style, side);
    },
    getItemAt: (style, [index]) => {
      const side = Object.values(SIDES)[expectWhole(index, 0, 3)];
      if (!side) throw invalidArgument();
      return borderRef(style, side);
    },
  },
});

export const conditionalRangeFillType = define('ConditionalRangeFill', {
  scalars: {
    color: {
      get: (style) => style.fill?.colour ?? '',
      set: (style, value) => {
        style.fill = { colour: expectColour(value) };
      },
    },
  },
  methods: {
    clear: (style) => {
      delete style.fill;
    },
  },
});

type Font = NonNullable<DifferentialStyle['font']>;

function setFont(style: DifferentialStyle, change: Font): void {
  style.font = { ...style.font, ...change };
}

export const conditionalRangeFontType = define('ConditionalRangeFont', {
  scalars: {
    bold: {
      get: (style) => style.font?.bold ?? false,
      set: (style, value) => setFont(style, { bold: expectFlag(value) }),
    },
    italic: {
      get: (style) => style.font?.italic ?? false,
      set: (style, value) => setFont(style, { italic: expectFlag(value) }),
    },
    strikethrough: {
      get: (style) => style.font?.strikethrough ?? false,
      set: (style, value) => setFont(style, { strikethrough: expectFlag(value) }),
    },
    underline: {
      get: (style) => style.font?.underline ?? 'None',
      set: (style, value) =>
        setFont(style, { underline: expectOneOf(value, ['None', 'Single', 'Double']) }),
    },
    color: {
      get: (style) => style.font?.colour ?? '',
      set: (style, value) => setFont(style, { colour: expectColour(value) }),
    },
  },
  methods: {
    clear: (style) => {
      delete style.font;
    },
  },
});

/** The look that a rule gives: Excel.ConditionalRangeFormat. */
export const conditionalRangeFormatType = define('ConditionalRangeFormat', {
  scalars: {
    numberFormat: {
      get: (style) => style.numberFormat ?? '',
      set: (style, value) => {
        style.numberFormat = expectText(value);
      },
    },
  },
  objects: {
    borders: (style) => ref('ConditionalRangeBorderCollection', style),
    fill: (style) => ref('ConditionalRangeFill', style),
    font: (style) => ref('ConditionalRangeFont', style),
  },
});
