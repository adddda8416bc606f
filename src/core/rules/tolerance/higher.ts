import { BANDS } from '../../wording/rules';
import { TOLERANCE as WORDS } from '../../wording/sheets';
import type { Rag } from '../rag';
import { z } from '../zod';
import type { ToleranceKind } from './kind';
import { CELLS, limitsFrom, lintTargetAndRed, NUMBERS, targetAndRed } from './target-and-red';

const schema = z
  .strictObject({ kind: z.literal('higher'), ...targetAndRed })
  .describe(
    'Higher is better: green from the target up, amber from the red limit up to it, red below.',
  );

/**
 * Higher is better: green from the target up, amber from the red limit up to the target, red below.
 * Without a red limit there is no amber. `value` is at displayed precision.
 */
export function ragHigher(value: number, limits: { target: number; red?: number }): Rag {
  if (value >= limits.target) return 'Green';
  return limits.red !== undefined && value >= limits.red ? 'Amber' : 'Red';
}

const HIGH_IS_GOOD = {
  better: 'higher',
  worseSide: 'below',
  betterSide: 'above',
  redBand: BANDS.below,
  greenBand: BANDS.fromUp,
} as const;

/** A target to reach. */
export const HIGHER = {
  schema,
  suits: ['high'],
  numbers: NUMBERS,
  judge: ragHigher,
  outside: null,
  shareDue: null,
  lint(tolerance, indicator, report) {
    lintTargetAndRed(tolerance, HIGH_IS_GOOD, indicator, report);
  },
  cells: CELLS,
  toCells: ({ target, red }) => ({ target, red }),
  fromCells: (cells, shared) => ({ kind: 'higher', ...limitsFrom(cells, shared) }),
  inWords({ target, red }, { limit }) {
    if (red === undefined) {
      return { red: WORDS.below(limit(target)), amber: '', target: limit(target) };
    }
    return {
      red: WORDS.below(limit(red)),
      amber: WORDS.between(limit(red), limit(target)),
      target: limit(target),
    };
  },
} satisfies ToleranceKind<z.infer<typeof schema>>;
