import { z } from './zod';

/** Where a school measure's locality figures go, and what its schools are banded against. */
const banding = z.strictObject({
  scorecard: z.string().optional(),
  number: z.string().min(1),
  part: z.string().default(''),
  /** Fractions: 0.96 is 96 %. */
  nationalAverage: z.number().min(0).max(1),
  localAverage: z.number().min(0).max(1).optional(),
});

/** How school attendance is read and banded: one entry a phase. */
export const attendanceSchema = z.strictObject({
  /** Id of the raw kind that holds the schools. */
  source: z.string(),
  phases: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        aliases: z.array(z.string()).default([]),
        attendance: banding,
        persistentAbsence: banding,
      }),
    )
    .min(1),
  /** Which figure is shown where both the schools and a return give one. */
  prefer: z.enum(['rows', 'returns']).default('rows'),
  /**
   * How far a returned figure may be from the average of the schools before the two disagree, as a
   * fraction: 0.005 is half a percentage point. An average weighted by roll only comes near one
   * weighted by sessions.
   */
  agreeWithin: z.number().min(0).max(1).default(0.005),
});
