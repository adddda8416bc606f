import type { Style } from '../../model/style';
import { invalidArgument } from '../../wire/define';
import type { OfficeClass, ScalarName } from '../../wire/members';
import {
  expectColour,
  expectFilledText,
  expectFlag,
  expectNumber,
  expectOneOf,
  expectWhole,
} from '../arguments/expect';

/** A property of a look: how Office.js reads it from a style, and the style after it is set. */
export interface StyleProperty {
  read(style: Style): unknown;
  write(style: Style, value: unknown): Style;
}

/** Properties of a class that are properties of a look. */
type StyleProperties<C extends OfficeClass> = Partial<Record<ScalarName<C>, StyleProperty>>;

/** A word of Office.js for each word of the file format, both ways. */
function words(table: Record<string, string>) {
  const back = Object.fromEntries(Object.entries(table).map(([office, file]) => [file, office]));
  return {
    office: (file: string): string => back[file] ?? 'General',
    file: (value: unknown): string => table[expectOneOf(value, Object.keys(table))] ?? '',
  };
}

const HORIZONTAL = words({
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
});

const VERTICAL = words({
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
});

const PATTERN = words({
  None: 'none',
  Solid: 'solid',
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Gray25: 'lightGray',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
  Gray16: 'gray125',
  Gray8: 'gray0625',
});

const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'];
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

type Font = Style['font'];
type Alignment = Style['alignment'];

const font = <K extends keyof Font>(key: K, check: (value: unknown) => Font[K]): StyleProperty => ({
  read: (style) => style.font[key],
  write: (style, value) => ({ ...style, font: { ...style.font, [key]: check(value) } }),
});

const alignment = <K extends keyof Alignment>(
  key: K,
  read: (value: Alignment[K]) => unknown,
  check: (value: unknown) => Alignment[K],
): StyleProperty => ({
  read: (style) => read(style.alignment[key]),
  write: (style, value) => ({
    ...style,
    alignment: { ...style.alignment, [key]: check(value) },
  }),
});

const same = <T>(value: T): T => value;

/** Excel has no tint of its own in a style made here: it reads 0 and takes nothing else. */
const noTint: StyleProperty = {
  read: () => 0,
  write: (style, value) => {
    if (value !== 0) throw invalidArgument();
    return style;
  },
};

export const FONT = {
  name: font('name', expectFilledText),
  size: font('size', (value) => expectNumber(value, 1, 409)),
  bold: font('bold', expectFlag),
  italic: font('italic', expectFlag),
  strikethrough: font('strikethrough', expectFlag),
  subscript: font('subscript', expectFlag),
  superscript: font('superscript', expectFlag),
  underline: font('underline', (value) => expectOneOf(value, UNDERLINES)),
  color: { ...font('colour', expectColour), read: (style) => style.font.colour ?? '#000000' },
  tintAndShade: noTint,
} satisfies StyleProperties<'RangeFont'>;

export const FILL = {
  color: {
    read: (style) => (style.fill.pattern === 'none' ? '#FFFFFF' : (style.fill.colour ?? '#FFFFFF')),
    write: (style, value) => {
      if (value === '') return cleared(style);
      const pattern = style.fill.pattern === 'none' ? 'solid' : style.fill.pattern;
      return { ...style, fill: { ...style.fill, pattern, colour: expectColour(value) } };
    },
  },
  pattern: {
    read: (style) => PATTERN.office(style.fill.pattern),
    write: (style, value) => ({ ...style, fill: { ...style.fill, pattern: PATTERN.file(value) } }),
  },
  patternColor: {
    read: (style) => style.fill.patternColour ?? '#000000',
    write: (style, value) => ({
      ...style,
      fill: { ...style.fill, patternColour: expectColour(value) },
    }),
  },
  patternTintAndShade: noTint,
  tintAndShade: noTint,
} satisfies StyleProperties<'RangeFill'>;

/** A style without its fill. */
export function cleared(style: Style): Style {
  return { ...style, fill: { pattern: 'none', colour: null, patternColour: null } };
}

export const PROTECTION = {
  locked: {
    read: (style) => style.protection.locked,
    write: (style, value) => ({
      ...style,
      protection: { ...style.protection, locked: expectFlag(value) },
    }),
  },
  formulaHidden: {
    read: (style) => style.protection.hidden,
    write: (style, value) => ({
      ...style,
      protection: { ...style.protection, hidden: expectFlag(value) },
    }),
  },
} satisfies StyleProperties<'FormatProtection'>;

/** Degrees of Office.js from the file's rotation: 91 and more turn clockwise, 255 is stacked. */
const degreesOf = (rotation: number) =>
  rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;

function rotationOf(value: unknown): number {
  if (value === 180) return 255;
  const degrees = expectWhole(value, -90, 90);
  return degrees < 0 ? 90 - degrees : degrees;
}

export const ALIGNMENT = {
  horizontalAlignment: alignment('horizontal', HORIZONTAL.office, HORIZONTAL.file),
  verticalAlignment: alignment('vertical', VERTICAL.office, VERTICAL.file),
  wrapText: alignment('wrapText', same, expectFlag),
  indentLevel: {
    read: (style) => style.alignment.indent,
    write: (style, value) => {
      const indent = expectWhole(value, 0, 250);
      const { horizontal } = style.alignment;
      // Excel indents from a side: text that had none is put to the left.
      const side = indent > 0 && horizontal === 'general' ? 'left' : horizontal;
      return { ...style, alignment: { ...style.alignment, indent, horizontal: side } };
    },
  },
  shrinkToFit: alignment('shrinkToFit', same, expectFlag),
  textOrientation: alignment('textRotation', degreesOf, rotationOf),
  readingOrder: alignment(
    'readingOrder',
    (order) => READING_ORDERS[order] ?? 'Context',
    (value) => READING_ORDERS.indexOf(expectOneOf(value, READING_ORDERS)),
  ),
} satisfies StyleProperties<'RangeFormat'>;
