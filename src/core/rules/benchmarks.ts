import type { Benchmarks } from './schema';

/** What an indicator's figures are held against, in the order of every list of them. */
export const BENCHMARKS = [
  'neighbourAverage',
  'neighbourBest',
  'nationalAverage',
  'nationalTopQuartile',
] as const satisfies readonly Exclude<keyof Benchmarks, 'year'>[];
