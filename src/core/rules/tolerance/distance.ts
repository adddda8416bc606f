import { BANDS, FIGURE_NAMES } from '../../wording/rules';
import { TOLERANCE as WORDS } from '../../wording/sheets';
import type { Rag } from '../rag';
import { withoutNoise } from '../rounding';
import { z } from '../zod';
import type { ToleranceKind } from './kind';

const schema = z
  .strictObject({
    kind: z.literal('distance'),
    comparator: z.number().describe('The figure to stay near.'),
    inner: z.number().min(0).describe('The distance from it, either way, up to which is green.'),
    outer: z.number().min(0).describe('The distance up to which is amber; beyond is red.'),
  })
  .describe('Near a comparator: green to the inner distance, amber to the outer, red beyond.');

/** How far a value is from its comparator, above or below. */
export function distanceFromComparator(value: number, limits: { comparator: number }): number {
  return withoutNoise(Math.abs(value - limits.comparator));
}

/**
 * Distance from a comparator, in either direction: green to the inner distance, amber to the outer,
 * red beyond. `value` is at displayed precision.
 */
export function ragDistance(
  value: number,
  limits: { comparator: number; inner: number; outer: number },
): Rag {
  const distance = distanceFromComparator(value, limits);
  if (distance <= limits.inner) return 'Green';
  return distance <= limits.outer ? 'Amber' : 'Red';
}

/** A comparator to stay near. */
export const DISTANCE = {
  schema,
  suits: ['within'],
  numbers: {
    comparator: { is: 'amount', name: FIGURE_NAMES.comparator },
    inner: { is: 'amount', name: FIGURE_NAMES.inner },
    outer: { is: 'amount', name: FIGURE_NAMES.outer },
  },
  judge: ragDistance,
  outside: distanceFromComparator,
  shareDue: null,
  lint({ inner, outer }, { path, subject }, report) {
    if (outer >= inner) return;
    report('overlapping-bands', `${path}.tolerance.outer`, {
      subject,
      bands: BANDS.distances(inner, outer),
      instead: BANDS.outerBeyondInner(),
    });
  },
  cells: { comparator: 'comparator', inner: 'inner', outer: 'outer' },
  toCells: ({ comparator, inner, outer }) => ({ comparator, inner, outer }),
  fromCells: (cells) => ({
    kind: 'distance',
    comparator: cells.needed('comparator'),
    inner: cells.needed('inner'),
    outer: cells.needed('outer'),
  }),
  inWords: ({ comparator, inner, outer }, { limit }) => ({
    red: WORDS.further(limit(outer)),
    amber: inner === outer ? '' : WORDS.within(limit(outer)),
    target: WORDS.around(limit(comparator), limit(inner)),
  }),
} satisfies ToleranceKind<z.infer<typeof schema>>;
