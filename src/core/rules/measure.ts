import { choice } from './choice';
import { z } from './zod';

/**
 * The kinds of measure, and of each whether its value is a numerator over a denominator when both are
 * known, or a plain count; and what it means.
 */
const MEASURE_KINDS = {
  count: { isRatio: false, means: 'a number of things' },
  percent: { isRatio: true, means: 'a share of a whole, as a fraction: 0.95, never 95' },
  rate: { isRatio: true, means: 'so many per 100, 10,000 or 100,000' },
  average: { isRatio: true, means: 'so many to each' },
  days: { isRatio: true, means: 'a number of days' },
  frequency: { isRatio: true, means: 'how often something happens' },
} as const;

type MeasureKind = keyof typeof MEASURE_KINDS;

const MEANINGS = Object.fromEntries(
  Object.entries(MEASURE_KINDS).map(([kind, { means }]) => [kind, means]),
) as Record<MeasureKind, string>;

export const measureSchema = z
  .strictObject({
    kind: choice(MEANINGS).describe('What a value is.'),
    decimals: z
      .int()
      .min(0)
      .max(4)
      .describe("Decimals shown; a percentage's are those after the point in 71.1 %."),
    per: z
      .union([z.literal(100), z.literal(10_000), z.literal(100_000)])
      .optional()
      .describe('For a rate: per how many.'),
    population: z
      .string()
      .optional()
      .describe('For a rate worked out from a count: id of the population that divides it.'),
    unit: z.string().optional().describe('What is counted: "families", "children".'),
  })
  .meta({
    id: 'measure',
    description: 'What a value is: its kind, and how many decimals are shown.',
  });

export type Measure = z.infer<typeof measureSchema>;

/** Whether a measure is a ratio, not a plain count. */
export function isRatio({ kind }: Pick<Measure, 'kind'>): boolean {
  return MEASURE_KINDS[kind].isRatio;
}

/**
 * Numerator over denominator in the measure's unit: a percentage as a fraction, a rate per so many.
 * A denominator of 0 gives no value, never 0 %.
 */
export function ratioOf(
  numerator: number,
  denominator: number,
  measure: Pick<Measure, 'kind' | 'per'>,
): number | null {
  if (denominator === 0) return null;
  const per = measure.kind === 'rate' ? (measure.per ?? 1) : 1;
  return (numerator / denominator) * per;
}
