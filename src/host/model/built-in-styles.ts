import type { NamedStyleModel, StylePart } from './named-style';
import { DEFAULT_STYLE, type Border, type Style } from './style';

/** What a built-in style changes of the look of Normal. */
interface Change {
  numberFormat?: string;
  font?: Partial<Style['font']>;
  fill?: string;
  borders?: Style['borders'];
}

const border = (style: string, colour: string): Border => ({ style, colour });

const around = (style: string, colour: string): Style['borders'] => ({
  left: border(style, colour),
  right: border(style, colour),
  top: border(style, colour),
  bottom: border(style, colour),
});

const heading = (size: number, line?: Border): Change => ({
  font: { bold: true, size, colour: '#44546A' },
  borders: line ? { bottom: line } : {},
});

const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** A colour so far on its way to white. */
function lighter(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

const ACCOUNTING = (sign: string, decimals: string) => {
  const blank = decimals === '' ? '' : '??';
  const number = `#,##0${decimals}`;
  return `_(${sign}* ${number}_);_(${sign}* \\(${number}\\);_(${sign}* "-"${blank}_);_(@_)`;
};

const CHANGES: Record<string, [number, Change]> = {
  Normal: [0, {}],
  Comma: [3, { numberFormat: ACCOUNTING('', '.00') }],
  Currency: [4, { numberFormat: ACCOUNTING('$', '.00') }],
  Percent: [5, { numberFormat: '0%' }],
  'Comma [0]': [6, { numberFormat: ACCOUNTING('', '') }],
  'Currency [0]': [7, { numberFormat: ACCOUNTING('$', '') }],
  Hyperlink: [8, { font: { colour: '#0563C1', underline: 'Single' } }],
  'Followed Hyperlink': [9, { font: { colour: '#954F72', underline: 'Single' } }],
  Note: [10, { fill: '#FFFFCC', borders: around('thin', '#B2B2B2') }],
  'Warning Text': [11, { font: { colour: '#FF0000' } }],
  Title: [15, { font: { name: 'Calibri Light', size: 18, colour: '#44546A' } }],
  'Heading 1': [16, heading(15, border('thick', '#4472C4'))],
  'Heading 2': [17, heading(13, border('thick', '#A2B8E1'))],
  'Heading 3': [18, heading(11, border('medium', '#8EA9DB'))],
  'Heading 4': [19, heading(11)],
  Input: [20, { font: { colour: '#3F3F76' }, fill: '#FFCC99', borders: around('thin', '#7F7F7F') }],
  Output: [
    21,
    {
      font: { bold: true, colour: '#3F3F3F' },
      fill: '#F2F2F2',
      borders: around('thin', '#3F3F3F'),
    },
  ],
  Calculation: [
    22,
    {
      font: { bold: true, colour: '#FA7D00' },
      fill: '#F2F2F2',
      borders: around('thin', '#7F7F7F'),
    },
  ],
  'Check Cell': [
    23,
    {
      font: { bold: true, colour: '#FFFFFF' },
      fill: '#A5A5A5',
      borders: around('double', '#3F3F3F'),
    },
  ],
  'Linked Cell': [
    24,
    { font: { colour: '#FA7D00' }, borders: { bottom: border('double', '#FF8001') } },
  ],
  Total: [
    25,
    {
      font: { bold: true },
      borders: { top: border('thin', '#4472C4'), bottom: border('double', '#4472C4') },
    },
  ],
  Good: [26, { font: { colour: '#006100' }, fill: '#C6EFCE' }],
  Bad: [27, { font: { colour: '#9C0006' }, fill: '#FFC7CE' }],
  Neutral: [28, { font: { colour: '#9C5700' }, fill: '#FFEB9C' }],
  'Explanatory Text': [53, { font: { italic: true, colour: '#7F7F7F' } }],
  ...Object.fromEntries(
    ACCENTS.flatMap((colour, at): [string, [number, Change]][] => {
      const id = 29 + at * 4;
      const name = `Accent${at + 1}`;
      return [
        [name, [id, { font: { colour: '#FFFFFF' }, fill: colour }]],
        [`20% - ${name}`, [id + 1, { fill: lighter(colour, 0.8) }]],
        [`40% - ${name}`, [id + 2, { fill: lighter(colour, 0.6) }]],
        [`60% - ${name}`, [id + 3, { font: { colour: '#FFFFFF' }, fill: lighter(colour, 0.4) }]],
      ];
    }),
  ),
};

function madeFrom(
  name: string,
  [builtinId, change]: [number, Change],
  base: Style,
): NamedStyleModel {
  const { origin: _, named: __, ...plain } = base;
  const look: Style = {
    ...plain,
    numberFormat: change.numberFormat ?? DEFAULT_STYLE.numberFormat,
    font: { ...base.font, ...change.font },
    fill: change.fill
      ? { pattern: 'solid', colour: change.fill, patternColour: null }
      : DEFAULT_STYLE.fill,
    borders: change.borders ?? {},
  };
  const all = builtinId === 0;
  const includes: Record<StylePart, boolean> = {
    numberFormat: all || change.numberFormat !== undefined,
    font: all || (change.numberFormat === undefined && builtinId !== 10),
    fill: all || change.fill !== undefined,
    borders: all || change.borders !== undefined,
    alignment: all,
    protection: all,
  };
  return { name, builtinId, look, includes, changed: true };
}

/** Names of Excel's built-in styles in its own order. */
export const BUILT_IN_STYLE_NAMES = Object.keys(CHANGES);

/** A built-in style on the look of Normal; null where there is none of that name. */
export function builtInStyle(name: string, normal: Style): NamedStyleModel | null {
  const change = CHANGES[name];
  return change ? madeFrom(name, change, normal) : null;
}

const ENUM_NAMES: Record<string, string> = {
  WholeComma: 'Comma [0]',
  WholeDollar: 'Currency [0]',
  Hlink: 'Hyperlink',
  HlinkTrav: 'Followed Hyperlink',
  SheetTitle: 'Title',
};

/** Excel.BuiltInStyle of a built-in name: "Heading1", "Accent1_20". */
export function enumName(name: string): string {
  const other = Object.entries(ENUM_NAMES).find(([, shown]) => shown === name);
  if (other) return other[0];
  const accent = /^(\d\d)% - (Accent\d)$/.exec(name);
  return accent ? `${accent[2]}_${accent[1]}` : name.replaceAll(' ', '');
}

/** The built-in name that a program means by a name or an Excel.BuiltInStyle; null for neither. */
export function builtInName(given: string): string | null {
  const wanted = given.toLowerCase();
  const found = BUILT_IN_STYLE_NAMES.find(
    (name) => name.toLowerCase() === wanted || enumName(name).toLowerCase() === wanted,
  );
  return found ?? null;
}
