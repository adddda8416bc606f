import { namesOf } from '../collections/names-of';
import { z } from './zod';

/**
 * The kinds of measure, and of each whether its value is a numerator over a denominator when both are
 * known, or a plain count.
 */
const MEASURE_KINDS = {
  count: { isRatio: false },
  percent: { isRatio: true },
  rate: { isRatio: true },
  average: { isRatio: true },
  days: { isRatio: true },
  frequency: { isRatio: true },
} as const;

/** What a value is: its kind, how many decimals are displayed, and for a rate the population it is per. */
export const measureSchema = z.strictObject({
  kind: z.enum(namesOf(MEASURE_KINDS)),
  /** Decimals displayed; a percentage's are those after the point in 71.1 %. */
  decimals: z.int().min(0).max(4),
  /** For a rate: per 10,000, 100,000 or 100. */
  per: z.union([z.literal(100), z.literal(10_000), z.literal(100_000)]).optional(),
  /** For a rate computed from a count: which of the pack's populations divides it. */
  population: z.string().optional(),
  /** What is counted, for wording: "families", "children". */
  unit: z.string().optional(),
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
