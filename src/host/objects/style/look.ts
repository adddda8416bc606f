import type { Scalar } from '../../wire/define';
import { define } from '../define';
import { cleared, FILL, FONT, PROTECTION, type StyleProperty } from './properties';
import type { LookTarget } from './targets';

/** Scalars of an object whose look has these properties: null where cells differ in one. */
export function lookScalars<T, N extends string>(
  properties: Readonly<Record<N, StyleProperty>>,
  lookOf: (target: T) => LookTarget,
): Record<N, Scalar<T>> {
  const scalar = ({ read, write }: StyleProperty): Scalar<T> => ({
    get: (target, host) => lookOf(target).read(read, host),
    set: (target, value, host) => lookOf(target).change((style) => write(style, value), host),
  });
  const entries = Object.entries<StyleProperty>(properties);
  return Object.fromEntries(entries.map(([name, property]) => [name, scalar(property)])) as Record<
    N,
    Scalar<T>
  >;
}

const own = (look: LookTarget): LookTarget => look;

export const rangeFontType = define('RangeFont', { scalars: lookScalars(FONT, own) });

const fill = lookScalars(FILL, own);

export const rangeFillType = define('RangeFill', {
  scalars: {
    ...fill,
    // Cells of several colours have the empty text for one, not null.
    color: { ...fill.color, get: (look, host) => fill.color.get(look, host) ?? '' },
  },
  methods: { clear: (look, _, host) => look.change(cleared, host) },
});

export const formatProtectionType = define('FormatProtection', {
  scalars: lookScalars(PROTECTION, own),
});
