import { BUILT_IN_STYLE_NAMES } from '../../model/built-in-styles';
import { STYLE_PARTS, type NamedStyleModel, type StylePart } from '../../model/named-style';
import type { BorderEdge, Style } from '../../model/style';
import type { WorkbookModel } from '../../model/workbook';
import {
  HostError,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
  ref,
  type HostContext,
  type HostRef,
  type Scalar,
  type TypeDef,
} from '../../wire/define';
import { lineStyleOf, weightOf, withLineStyle, withWeight } from './border-style';
import { expectColour, expectFilledText, expectFlag, expectOneOf } from '../arguments/expect';
import { findStyle, namedStyles } from './applied';
import { expectNumberFormat } from '../range/write';
import { ALIGNMENT, FILL, FONT, PROTECTION, type StyleProperty } from './properties';

/** Changes a named style, and the cells that have it as far as they have kept to it. */
function change(style: NamedStyleModel, host: HostContext, to: (look: Style) => Style): void {
  const { workbook } = host;
  const before = style.look;
  style.look = to(before);
  style.changed = true;
  const list = namedStyles(workbook);
  if (!list.includes(style)) list.push(style);
  const follows = (look: Style): Style => {
    const isOn = style.builtinId === 0 ? look.named === undefined : look.named === style.name;
    if (!isOn) return look;
    const next = { ...look };
    const follow = <K extends StylePart>(part: K) => {
      const kept = JSON.stringify(look[part]) === JSON.stringify(before[part]);
      if (kept && style.includes[part]) next[part] = style.look[part];
    };
    STYLE_PARTS.forEach(follow);
    return next;
  };
  everyStyle(workbook, follows);
}

/** Changes the look of everything that has one: cells, rows and columns. */
function everyStyle({ sheets, styles }: WorkbookModel, to: (look: Style) => Style): void {
  const known = new Map<number, number>();
  const next = (id: number): number => {
    const found = known.get(id) ?? styles.intern(to(styles.get(id)));
    known.set(id, found);
    return found;
  };
  for (const sheet of sheets) {
    sheet.grid.forEach((cell) => {
      cell.style = next(cell.style);
    });
    for (const info of [...sheet.rows.values(), ...sheet.columns.values()]) {
      if (info.style !== undefined) info.style = next(info.style);
    }
  }
}

function scalars(
  properties: Record<string, StyleProperty>,
): Record<string, Scalar<NamedStyleModel>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { read, write }]) => [
      name,
      {
        get: ({ look }: NamedStyleModel) => read(look),
        set: (style: NamedStyleModel, value: unknown, host: HostContext) =>
          change(style, host, (look) => write(look, value)),
      },
    ]),
  );
}

const includes = (part: StylePart): Scalar<NamedStyleModel> => ({
  get: (style) => style.includes[part],
  set: (style, value, host) => {
    style.includes = { ...style.includes, [part]: expectFlag(value) };
    change(style, host, (look) => look);
  },
});

const SIDES: Record<string, BorderEdge> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

interface BorderTarget {
  style: NamedStyleModel;
  side: string;
  edge: BorderEdge;
}

const borderOf = ({ style, edge }: BorderTarget) => style.look.borders[edge] ?? null;

function setBorder(
  target: BorderTarget,
  host: HostContext,
  to: (border: ReturnType<typeof borderOf>) => ReturnType<typeof borderOf>,
): void {
  const border = to(borderOf(target));
  change(target.style, host, (look) => {
    const { [target.edge]: _, ...others } = look.borders;
    return { ...look, borders: border ? { ...others, [target.edge]: border } : others };
  });
}

const borderType: TypeDef<BorderTarget> = {
  name: 'RangeBorder',
  id: ({ side }) => side,
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) => lineStyleOf(borderOf(target)),
      set: (target, value, host) =>
        setBorder(target, host, (border) => withLineStyle(border, value)),
    },
    weight: {
      get: (target) => weightOf(borderOf(target)),
      set: (target, value, host) => setBorder(target, host, (border) => withWeight(border, value)),
    },
    color: {
      get: (target) => borderOf(target)?.colour ?? '#000000',
      set: (target, value, host) => {
        const colour = expectColour(value);
        setBorder(target, host, (border) => ({ style: border?.style ?? 'thin', colour }));
      },
    },
    tintAndShade: { get: () => 0 },
  },
};

const sideRef = (style: NamedStyleModel, side: string): HostRef =>
  ref(borderType, { style, side, edge: SIDES[side] ?? 'top' });

const bordersType: TypeDef<NamedStyleModel> = {
  name: 'RangeBorderCollection',
  scalars: { count: { get: () => Object.keys(SIDES).length } },
  items: (style) => Object.keys(SIDES).map((side) => sideRef(style, side)),
  methods: {
    getItem: (style, [side]) => sideRef(style, expectOneOf(side, Object.keys(SIDES))),
  },
};

const fontType: TypeDef<NamedStyleModel> = { name: 'RangeFont', scalars: scalars(FONT) };

const fillType: TypeDef<NamedStyleModel> = {
  name: 'RangeFill',
  scalars: scalars(FILL),
  methods: {
    clear: (style, _, host) =>
      change(style, host, (look) => ({
        ...look,
        fill: { pattern: 'none', colour: null, patternColour: null },
      })),
  },
};

const NUMBER_FORMAT: StyleProperty = {
  read: (look) => look.numberFormat,
  write: (look, value) => ({ ...look, numberFormat: expectNumberFormat(value) }),
};

const styleType: TypeDef<NamedStyleModel> = {
  name: 'Style',
  id: ({ name }) => name,
  scalars: {
    name: { get: ({ name }) => name },
    builtIn: { get: ({ builtinId }) => builtinId !== undefined },
    ...scalars(ALIGNMENT),
    ...scalars(PROTECTION),
    ...scalars({ numberFormat: NUMBER_FORMAT, numberFormatLocal: NUMBER_FORMAT }),
    autoIndent: { get: () => false },
    includeAlignment: includes('alignment'),
    includeBorder: includes('borders'),
    includeFont: includes('font'),
    includeNumber: includes('numberFormat'),
    includePatterns: includes('fill'),
    includeProtection: includes('protection'),
  },
  objects: {
    borders: (style) => ref(bordersType, style),
    fill: (style) => ref(fillType, style),
    font: (style) => ref(fontType, style),
  },
  methods: {
    delete: (style, _, { workbook }) => {
      if (style.builtinId === 0) throw invalidArgument();
      workbook.namedStyles = namedStyles(workbook).filter((other) => other !== style);
      // The cells are Normal again, as in Excel.
      const { origin: _origin, ...normal } = workbook.styles.get(0);
      everyStyle(workbook, (look) => (look.named === style.name ? { ...normal } : look));
    },
  },
};

function addStyle(workbook: WorkbookModel, [given]: unknown[]): void {
  const name = expectFilledText(given);
  if (name.length > 255) throw invalidArgument();
  if (findStyle(workbook, name)) throw itemAlreadyExists();
  const normal = namedStyles(workbook).find(({ builtinId }) => builtinId === 0);
  if (!normal) throw new HostError('GeneralException', 'The workbook has no style Normal.');
  const { includes: all, look } = normal;
  namedStyles(workbook).push({ name, look, includes: { ...all }, changed: true });
}

const stylesType: TypeDef<WorkbookModel> = {
  name: 'StyleCollection',
  scalars: {},
  items: (workbook) => {
    const own = namedStyles(workbook);
    const others = BUILT_IN_STYLE_NAMES.filter((name) => !own.some((each) => each.name === name));
    const found = others.map((name) => findStyle(workbook, name));
    return [...own, ...found].flatMap((style) => (style ? [ref(styleType, style)] : []));
  },
  methods: {
    add: addStyle,
    getItem: (workbook, [name]) => {
      const style = findStyle(workbook, name);
      if (!style) throw itemNotFound();
      return ref(styleType, style);
    },
    getItemOrNullObject: (workbook, [name]) => {
      const style = findStyle(workbook, name);
      return style && ref(styleType, style);
    },
  },
};

/** Excel.StyleCollection of the workbook. */
export const stylesRef = (workbook: WorkbookModel): HostRef => ref(stylesType, workbook);
