import { FIGURE_NAMES } from '../../wording/rules';
import { TOLERANCE as WORDS } from '../../wording/sheets';
import { SIDE_WORDS } from '../../wording/workbook-rules';
import { given } from '../given';
import type { Report } from '../lint/finding';
import type { Rag } from '../rag';
import { withoutNoise } from '../rounding';
import { choice } from '../choice';
import { z } from '../zod';
import type { ToleranceInPack, ToleranceKind, ToleranceText } from './kind';

const schema = z
  .strictObject({
    kind: z.literal('within'),
    min: z.number().optional().describe('Lower end of the range.'),
    max: z.number().optional().describe('Upper end of the range.'),
    margin: z
      .number()
      .min(0)
      .optional()
      .describe('How far outside the range is amber; without it nothing is.'),
    side: choice({
      both: 'values above and below the range',
      above: 'values above it only',
      below: 'values below it only',
    })
      .default('both')
      .describe('Which values are judged; all others are green.'),
  })
  .describe('Green inside a range, ends included; amber within the margin outside it; red beyond.');

type Within = z.infer<typeof schema>;

type Range = Pick<Within, 'min' | 'max' | 'side'>;

/** How far outside the range a value is, on a side that is judged; 0 inside it, ends included. */
export function distanceFromRange(value: number, { min, max, side }: Range): number {
  if (side !== 'below' && max !== undefined && value > max) return withoutNoise(value - max);
  if (side !== 'above' && min !== undefined && value < min) return withoutNoise(min - value);
  return 0;
}

/**
 * Within limits: green inside the range, its ends included; amber within the margin outside it; red
 * beyond. A side that is not judged is green however far out. `value` is at displayed precision.
 */
export function ragWithin(value: number, range: Range & { margin?: number }): Rag {
  const distance = distanceFromRange(value, range);
  if (distance === 0) return 'Green';
  return distance <= (range.margin ?? 0) ? 'Amber' : 'Red';
}

/** The polarity that a range has of which one side alone is judged. */
const ONE_SIDED = { both: null, above: 'low', below: 'high' } as const;

/** A range to stay in. */
export const WITHIN = {
  schema,
  suits: ['within'],
  alsoSuits: ({ side }) => ONE_SIDED[side],
  numbers: {
    min: { is: 'limit', name: FIGURE_NAMES.min },
    max: { is: 'limit', name: FIGURE_NAMES.max },
    margin: { is: 'amount', name: FIGURE_NAMES.margin },
  },
  judge: ragWithin,
  outside: distanceFromRange,
  shareDue: null,
  lint: lintRange,
  cells: { min: 'min', max: 'max', margin: 'margin', side: 'side' },
  toCells: ({ min, max, margin, side }) => ({ min, max, margin, side: SIDE_WORDS[side] }),
  fromCells: (cells) => ({
    kind: 'within',
    ...given('min', cells.figure('min')),
    ...given('max', cells.figure('max')),
    ...given('margin', cells.figure('margin')),
    side: cells.choice('side', SIDE_WORDS) ?? 'both',
  }),
  inWords: (range, { limit }) => rangeInWords(range, limit),
} satisfies ToleranceKind<Within>;

function lintRange(
  { min, max, side }: Within,
  { path, subject }: ToleranceInPack,
  report: Report,
): void {
  if (min !== undefined && max !== undefined) {
    if (min > max) report('range-upside-down', `${path}.tolerance`, { subject, min, max });
    return;
  }
  const missing = min === undefined ? '"min"' : '"max"';
  if (side === 'both' && (min !== undefined || max !== undefined)) {
    const has = min === undefined ? '"max"' : '"min"';
    const only = min === undefined ? 'above' : 'below';
    report('range-with-one-end', `${path}.tolerance`, { subject, has, missing, side: only });
  } else if (side === 'both') {
    report('range-without-ends', `${path}.tolerance`, { subject, missing: '"min" and "max"' });
  } else if ((side === 'above' ? max : min) === undefined) {
    const needed = side === 'above' ? '"max"' : '"min"';
    report('range-without-ends', `${path}.tolerance`, { subject, missing: needed });
  }
}

function rangeInWords(range: Within, show: (limit: number) => string): ToleranceText {
  const { margin = 0 } = range;
  const min = range.side === 'above' ? undefined : range.min;
  const max = range.side === 'below' ? undefined : range.max;
  const red: string[] = [];
  const amber: string[] = [];
  if (min !== undefined) {
    red.push(WORDS.below(show(min - margin)));
    amber.push(WORDS.between(show(min - margin), show(min)));
  }
  if (max !== undefined) {
    red.push(WORDS.above(show(max + margin)));
    amber.push(WORDS.between(show(max), show(max + margin)));
  }
  return {
    red: WORDS.or(red),
    amber: margin > 0 ? WORDS.or(amber) : '',
    target: targetInWords(range, show),
  };
}

function targetInWords({ min, max }: Within, show: (limit: number) => string): string {
  if (min !== undefined && max !== undefined) return WORDS.between(show(min), show(max));
  if (max !== undefined) return WORDS.atMost(show(max));
  return min === undefined ? '' : WORDS.atLeast(show(min));
}
