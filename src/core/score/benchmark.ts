import { atDisplayedPrecision } from '../rules/rounding';
import type { Indicator } from '../rules/schema';
import type { BenchmarkPosition } from './scorecard';

/**
 * Where a value stands against the statistical neighbours' average, the national average and the
 * national top quartile, both sides as displayed. Null where nothing can be compared: no value, no
 * benchmarks, or a measure of which neither more nor less is better.
 */
export function benchmarkPosition(
  value: number | null,
  rule: Pick<Indicator, 'goodIs' | 'measure' | 'benchmarks'>,
): BenchmarkPosition | null {
  const { benchmarks, measure, goodIs } = rule;
  if (value === null || !benchmarks || goodIs === 'info' || goodIs === 'within') return null;
  const better = (benchmark: number): number => {
    const difference =
      atDisplayedPrecision(value, measure) - atDisplayedPrecision(benchmark, measure);
    return goodIs === 'high' ? difference : -difference;
  };
  const against = (benchmark: number | undefined): BenchmarkPosition['national'] => {
    if (benchmark === undefined) return null;
    const gain = better(benchmark);
    if (gain === 0) return 'same';
    return gain > 0 ? 'better' : 'worse';
  };
  const quartile = benchmarks.nationalTopQuartile;
  return {
    neighbours: against(benchmarks.neighbourAverage),
    national: against(benchmarks.nationalAverage),
    topQuartile: quartile === undefined ? null : better(quartile) >= 0,
  };
}
