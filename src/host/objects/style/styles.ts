import { BUILT_IN_STYLE_NAMES } from '../../model/built-in-styles';
import { STYLE_PARTS, type NamedStyleModel, type StylePart } from '../../model/named-style';
import type { BorderEdge, Style, Border } from '../../model/style';
import type { WorkbookModel } from '../../model/workbook';
import {
  HostError,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
  type HostContext,
  type Scalar,
} from '../../wire/define';
import { expectFilledText, expectFlag } from '../arguments/expect';
import { findStyle, namedStyles } from './applied';
import { expectNumberFormat } from '../range/write';
import { ALIGNMENT, PROTECTION, type StyleProperty } from './properties';
import { define, ref } from '../define';
import type { BordersTarget, LookTarget } from './targets';
import { lookScalars } from './look';

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

/** The look of a named style. */
const lookOf = (style: NamedStyleModel): LookTarget => ({
  read: (pick) => pick(style.look),
  change: (to, host) => {
    change(style, host, to);
  },
});

const includes = (part: StylePart): Scalar<NamedStyleModel> => ({
  get: (style) => style.includes[part],
  set: (style, value, host) => {
    style.includes = { ...style.includes, [part]: expectFlag(value) };
    change(style, host, (look) => look);
  },
});

const SIDES: Partial<Record<string, BorderEdge>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

function setBorder(
  style: NamedStyleModel,
  edge: BorderEdge,
  to: (border: Border | null) => Border | null,
  host: HostContext,
): void {
  const border = to(style.look.borders[edge] ?? null);
  change(style, host, (look) => {
    const { [edge]: _, ...others } = look.borders;
    return { ...look, borders: border ? { ...others, [edge]: border } : others };
  });
}

/** The sides of a named style. */
const bordersOf = (style: NamedStyleModel): BordersTarget => ({
  sides: Object.keys(SIDES),
  side: (side) => {
    const edge = SIDES[side];
    if (!edge) throw invalidArgument();
    return {
      side,
      read: () => style.look.borders[edge] ?? null,
      change: (to, host) => {
        setBorder(style, edge, to, host);
      },
    };
  },
});

const NUMBER_FORMAT: StyleProperty = {
  read: (look) => look.numberFormat,
  write: (look, value) => ({ ...look, numberFormat: expectNumberFormat(value) }),
};

export const styleType = define('Style', {
  id: ({ name }) => name,
  scalars: {
    name: { get: ({ name }) => name },
    builtIn: { get: ({ builtinId }) => builtinId !== undefined },
    ...lookScalars(ALIGNMENT, lookOf),
    ...lookScalars(PROTECTION, lookOf),
    ...lookScalars({ numberFormat: NUMBER_FORMAT, numberFormatLocal: NUMBER_FORMAT }, lookOf),
    autoIndent: { get: () => false },
    includeAlignment: includes('alignment'),
    includeBorder: includes('borders'),
    includeFont: includes('font'),
    includeNumber: includes('numberFormat'),
    includePatterns: includes('fill'),
    includeProtection: includes('protection'),
  },
  objects: {
    borders: (style) => ref('RangeBorderCollection', bordersOf(style)),
    fill: (style) => ref('RangeFill', lookOf(style)),
    font: (style) => ref('RangeFont', lookOf(style)),
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
});

function addStyle(workbook: WorkbookModel, [given]: unknown[]): void {
  const name = expectFilledText(given);
  if (name.length > 255) throw invalidArgument();
  if (findStyle(workbook, name)) throw itemAlreadyExists();
  const normal = namedStyles(workbook).find(({ builtinId }) => builtinId === 0);
  if (!normal) throw new HostError('GeneralException', 'The workbook has no style Normal.');
  const { includes: all, look } = normal;
  namedStyles(workbook).push({ name, look, includes: { ...all }, changed: true });
}

export const styleCollectionType = define('StyleCollection', {
  items: (workbook) => {
    const own = namedStyles(workbook);
    const others = BUILT_IN_STYLE_NAMES.filter((name) => !own.some((each) => each.name === name));
    const found = others.map((name) => findStyle(workbook, name));
    return [...own, ...found].flatMap((style) => (style ? [ref('Style', style)] : []));
  },
  methods: {
    add: addStyle,
    getItem: (workbook, [name]) => {
      const style = findStyle(workbook, name);
      if (!style) throw itemNotFound();
      return ref('Style', style);
    },
    getItemOrNullObject: (workbook, [name]) => {
      const style = findStyle(workbook, name);
      return style && ref('Style', style);
    },
  },
});
