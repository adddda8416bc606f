import { z } from './zod';

export const benchmarksSchema = z
  .strictObject({
    year: z.string().describe('The year the benchmarks are of, as text: "2015/16".'),
    neighbourAverage: z.number().optional().describe('Average of the statistical neighbours.'),
    neighbourBest: z.number().optional().describe('Figure of the best statistical neighbour.'),
    nationalAverage: z.number().optional().describe('National average.'),
    nationalTopQuartile: z.number().optional().describe('Where the national top quartile begins.'),
  })
  .meta({ id: 'benchmarks', description: 'Figures to compare with, in the unit of the measure.' });

export type Benchmarks = z.infer<typeof benchmarksSchema>;

/** What an indicator's figures are held against, in the order of every list of them. */
export const BENCHMARKS = [
  'neighbourAverage',
  'neighbourBest',
  'nationalAverage',
  'nationalTopQuartile',
] as const satisfies readonly Exclude<keyof Benchmarks, 'year'>[];
