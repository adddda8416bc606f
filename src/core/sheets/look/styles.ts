import { PALETTE } from './palette';
import type { StyleChange, StyleSpec } from './style-spec';

/** The one typeface of all sheets. */
export const TYPEFACE = 'Calibri';

const PLAIN: StyleSpec = {
  font: {
    name: TYPEFACE,
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    colour: PALETTE.ink,
  },
  fill: null,
  borders: {},
  horizontal: 'general',
  vertical: 'centre',
  wrap: false,
  indent: 0,
  format: 'General',
};

function style(change: StyleChange, base: StyleSpec = PLAIN): StyleSpec {
  return { ...base, ...change, font: { ...base.font, ...change.font } };
}

const RULED = { bottom: { weight: 'thin', colour: PALETTE.rule } } as const;
const HEADING_EDGES = {
  left: { weight: 'thin', colour: PALETTE.headingRule },
  right: { weight: 'thin', colour: PALETTE.headingRule },
} as const;
const GREY = { colour: PALETTE.neutral };

const text = style({ borders: RULED, horizontal: 'left', indent: 1, format: '@' });
const value = style({ borders: RULED, horizontal: 'right', indent: 1 });
const gap = style({
  borders: RULED,
  horizontal: 'centre',
  wrap: true,
  format: '@',
  font: { ...GREY, italic: true, size: 9 },
  fill: { colour: '#FFFFFF', hatch: PALETTE.hatch },
});
const heading = style({
  font: { bold: true, colour: PALETTE.onHeading },
  fill: { colour: PALETTE.heading },
  borders: HEADING_EDGES,
  horizontal: 'left',
  indent: 1,
  vertical: 'bottom',
  wrap: true,
  format: '@',
});
const group = style({
  font: { bold: true, colour: PALETTE.onGroup },
  fill: { colour: PALETTE.group },
  borders: RULED,
  horizontal: 'left',
  indent: 1,
  format: '@',
});
const keyPiece = style({ horizontal: 'left', format: '@', font: { size: 10, ...GREY } });
const ragPiece = style({ horizontal: 'centre', format: '@', font: { size: 10, bold: true } });

/**
 * Every style that a sheet plan may name. RAG and direction cells are plain here: their colours come
 * from conditional formats. Only the lines that explain those colours carry them themselves.
 */
export const STYLES = {
  /** A paragraph of the pack's own, and the word above it. */
  prose: style({ horizontal: 'left', vertical: 'top', wrap: true, indent: 1, format: '@' }),
  proseLabel: style({
    font: { bold: true, colour: PALETTE.heading },
    horizontal: 'left',
    vertical: 'bottom',
    indent: 1,
    format: '@',
  }),
  /** A cell outside any block. */
  plain: PLAIN,
  title: style({ font: { size: 16, bold: true, colour: PALETTE.heading }, format: '@' }),
  titleMonth: style({ font: { size: 16, colour: PALETTE.neutral }, format: '@' }),
  subtitle: style({ font: { size: 11, ...GREY }, format: '@' }),
  section: style({ font: { size: 13, bold: true, colour: PALETTE.heading }, format: '@' }),
  note: style({ font: { size: 10, ...GREY }, horizontal: 'left', format: '@' }),
  link: style({ font: { colour: PALETTE.link, underline: true }, horizontal: 'left', format: '@' }),

  keyNeutral: keyPiece,
  keyGood: style({ font: { colour: PALETTE.green, bold: true } }, keyPiece),
  keyCaution: style({ font: { colour: PALETTE.caution, bold: true } }, keyPiece),
  keyPoor: style({ font: { colour: PALETTE.red, bold: true } }, keyPiece),
  keyRed: style({ font: { colour: PALETTE.onRed }, fill: { colour: PALETTE.red } }, ragPiece),
  keyAmber: style({ font: { colour: PALETTE.onAmber }, fill: { colour: PALETTE.amber } }, ragPiece),
  keyGreen: style({ font: { colour: PALETTE.onGreen }, fill: { colour: PALETTE.green } }, ragPiece),

  heading,
  headingRight: style({ horizontal: 'right' }, heading),
  headingCentre: style({ horizontal: 'centre', indent: 0 }, heading),
  group,

  text,
  textWrapped: style({ wrap: true }, text),
  /** Limits and targets: they step back behind the figures. */
  limit: style({ horizontal: 'right', wrap: true }, text),
  textGrey: style({ font: GREY }, text),
  textRight: style({ horizontal: 'right' }, text),
  textBoldRight: style({ horizontal: 'right', font: { bold: true } }, text),
  textBold: style({ font: { bold: true } }, text),
  textGreyRight: style({ font: GREY, horizontal: 'right' }, text),
  label: style({ font: { bold: true, colour: PALETTE.heading } }, text),
  linkRuled: style({ font: { colour: PALETTE.link, underline: true } }, text),

  value,
  valueBold: style({ font: { bold: true } }, value),
  valueCurrent: style({ font: { bold: true }, fill: { colour: PALETTE.current } }, value),
  valueGrey: style({ font: GREY }, value),
  currentBlank: style({ fill: { colour: PALETTE.current } }, text),
  gap,
  markSample: style({ font: { ...GREY, italic: true } }, text),
  gapCurrent: style({ fill: { colour: PALETTE.current, hatch: '#CBD8E2' } }, gap),

  trend: style({ font: { colour: PALETTE.trend }, horizontal: 'left' }, text),
  direction: style({ horizontal: 'left', font: GREY }, text),
  rag: style({ horizontal: 'centre', indent: 0, font: { bold: true } }, text),
  /** The word of a band; its colour comes from a conditional format. */
  band: style({ horizontal: 'centre', indent: 0 }, text),
  /** Data of a sparkline or chart, in hidden columns. */
  helper: style({ font: { size: 9, ...GREY } }),

  /** Rules that the user may change, in a table. */
  ruleText: style({ wrap: true, fill: { colour: PALETTE.userCell } }, text),
  ruleValue: style({ fill: { colour: PALETTE.userCell } }, value),

  /** Cells that belong to the user. */
  commentary: style({
    horizontal: 'left',
    vertical: 'top',
    wrap: true,
    format: '@',
    fill: { colour: PALETTE.userCell },
    borders: {
      top: { weight: 'thin', colour: PALETTE.rule },
      bottom: { weight: 'thin', colour: PALETTE.rule },
      left: { weight: 'thin', colour: PALETTE.rule },
      right: { weight: 'thin', colour: PALETTE.rule },
    },
  }),
} satisfies Record<string, StyleSpec>;

/** Excel's plainest table style: the looks come from the cells. */
export const TABLE_STYLE = 'TableStyleLight1';

export type StyleName = keyof typeof STYLES;

/** Whether a text from outside, as a workbook of another version may hold it, names a style. */
export function isStyleName(text: string): text is StyleName {
  return Object.hasOwn(STYLES, text);
}
