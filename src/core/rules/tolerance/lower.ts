import { BANDS } from '../../wording/rules';
import { TOLERANCE as WORDS } from '../../wording/sheets';
import type { Rag } from '../rag';
import { z } from '../zod';
import type { ToleranceKind } from './kind';
import { CELLS, limitsFrom, lintTargetAndRed, NUMBERS, targetAndRed } from './target-and-red';

const schema = z
  .strictObject({ kind: z.literal('lower'), ...targetAndRed })
  .describe('Lower is better: green to the target, red from the red limit up, amber between.');

/**
 * Lower is better: green to the target, red from the red limit up, amber between. Without a red limit
 * there is no amber. `value` is at displayed precision.
 */
export function ragLower(value: number, limits: { target: number; red?: number }): Rag {
  if (value <= limits.target) return 'Green';
  return limits.red !== undefined && value < limits.red ? 'Amber' : 'Red';
}

const LOW_IS_GOOD = {
  better: 'lower',
  worseSide: 'above',
  betterSide: 'below',
  redBand: BANDS.fromUp,
  greenBand: BANDS.upTo,
} as const;

/** A ceiling not to pass. */
export const LOWER = {
  schema,
  suits: ['low'],
  numbers: NUMBERS,
  judge: ragLower,
  outside: null,
  shareDue: null,
  lint(tolerance, indicator, report) {
    lintTargetAndRed(tolerance, LOW_IS_GOOD, indicator, report);
  },
  cells: CELLS,
  toCells: ({ target, red }) => ({ target, red }),
  fromCells: (cells, shared) => ({ kind: 'lower', ...limitsFrom(cells, shared) }),
  inWords({ target, red }, { limit }) {
    if (red === undefined) {
      return { red: WORDS.above(limit(target)), amber: '', target: limit(target) };
    }
    return {
      red: WORDS.atLeast(limit(red)),
      amber: WORDS.between(limit(target), limit(red)),
      target: limit(target),
    };
  },
} satisfies ToleranceKind<z.infer<typeof schema>>;
