import { benchmarkPosition } from '../../../src/core/score/benchmark';
import { indicator, PERCENT } from './support';

const benchmarks = {
  year: '2015/16',
  neighbourAverage: 0.72,
  nationalAverage: 0.8,
  nationalTopQuartile: 0.85,
};
const high = indicator({ ...PERCENT, benchmarks });

describe('position against benchmarks', () => {
  it('is better or worse by what is good, and the top quartile includes its threshold', () => {
    expect(benchmarkPosition(0.75, high)).toEqual({
      neighbours: 'better',
      national: 'worse',
      topQuartile: false,
    });
    expect(benchmarkPosition(0.85, high)?.topQuartile).toBe(true);
    const low = indicator({ ...PERCENT, goodIs: 'low', benchmarks });
    expect(benchmarkPosition(0.75, low)).toEqual({
      neighbours: 'worse',
      national: 'better',
      topQuartile: true,
    });
  });

  it('compares what is displayed', () => {
    expect(benchmarkPosition(0.72049, high)?.neighbours).toBe('same');
    expect(benchmarkPosition(0.7205, high)?.neighbours).toBe('better');
  });

  it('says nothing about a benchmark that is not there', () => {
    const few = indicator({ ...PERCENT, benchmarks: { year: '2015/16', nationalAverage: 0.8 } });
    expect(benchmarkPosition(0.9, few)).toEqual({
      neighbours: null,
      national: 'better',
      topQuartile: null,
    });
  });

  it('is none without a value, a benchmark or a good direction', () => {
    expect(benchmarkPosition(null, high)).toBeNull();
    expect(benchmarkPosition(0.5, indicator(PERCENT))).toBeNull();
    expect(
      benchmarkPosition(0.5, indicator({ ...PERCENT, goodIs: 'info', benchmarks })),
    ).toBeNull();
  });
});
