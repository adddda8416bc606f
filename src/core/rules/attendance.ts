import { choice } from './choice';
import { PREFERRED } from './row-measures';
import { z } from './zod';

const banding = z
  .strictObject({
    scorecard: z
      .string()
      .optional()
      .describe("Id of the indicator's scorecard; the pack's first when none is named."),
    number: z.string().min(1).describe('Number of the indicator that the figures belong to.'),
    part: z.string().default('').describe('Its part.'),
    nationalAverage: z
      .number()
      .min(0)
      .max(1)
      .describe('What schools are banded against, as a fraction: 0.96 is 96 %.'),
    localAverage: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('The local average, where schools are banded against it too.'),
  })
  .meta({
    id: 'banding',
    description: "Where a school measure's figures go, and what its schools are banded against.",
  });

export const attendanceSchema = z
  .strictObject({
    source: z.string().describe('Id of the kind of raw sheet that holds the schools.'),
    phases: z
      .array(
        z.strictObject({
          name: z.string().min(1).describe('The name that sheets show: "Primary".'),
          aliases: z.array(z.string()).default([]).describe('Other spellings in the raw data.'),
          attendance: banding.describe('Sessions attended, of all possible.'),
          persistentAbsence: banding.describe('Pupils who missed a tenth or more.'),
        }),
      )
      .min(1)
      .describe('The phases of schools.'),
    prefer: choice(PREFERRED)
      .default('rows')
      .describe('Which figure is shown where both the schools and a return give one.'),
    agreeWithin: z
      .number()
      .min(0)
      .max(1)
      .default(0.005)
      .describe(
        'How far a returned figure may be from the average of the schools before the two disagree, as a fraction: 0.005 is half a percentage point. An average weighted by roll only comes near one weighted by sessions.',
      ),
  })
  .meta({ id: 'attendance', description: 'How school attendance is read and banded.' });
