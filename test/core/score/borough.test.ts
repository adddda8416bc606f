import { asMonthKey } from '../../../src/core/calendar/months';
import { indicator, packOf, PERCENT, scored, seriesOf } from './support';
import type { Figure } from './support';
import type { Indicator, Pack } from '../../../src/core/rules/schema';

const PERIOD = '2017-06';

function borough(rules: Indicator | Pack, figures: Omit<Figure, 'period'>[]) {
  const scorecard = scored(
    rules,
    figures.map((figure) => ({ period: PERIOD, ...figure })),
  );
  return { current: seriesOf(scorecard).current, findings: scorecard.findings };
}

const NO_YTD = { basis: 'none' as const, year: 'financial' as const };
const count = indicator({ localities: true, ytd: NO_YTD });
const share = indicator({ ...PERCENT, localities: true, ytd: NO_YTD });

describe('the borough', () => {
  it('is the sum of its localities for counts', () => {
    const { current } = borough(count, [
      { locality: 'East', v: 37 },
      { locality: 'West', v: 25 },
    ]);
    expect(current).toMatchObject({ value: 62, source: { kind: 'summed', rows: 2 } });
  });

  it('is the pool of its localities for shares', () => {
    const { current } = borough(share, [
      { locality: 'East', n: 20, d: 37 },
      { locality: 'West', n: 1, d: 3 },
    ]);
    expect(current).toMatchObject({ numerator: 21, denominator: 40, value: 0.525 });
  });

  it('is not made up from some of its localities', () => {
    const { current, findings } = borough(count, [{ locality: 'East', v: 37 }]);
    expect(current).toBeNull();
    expect(findings).toMatchObject([
      {
        code: 'borough-incomplete',
        detail: { missing: ['West'] },
        series: { locality: 'Fenshire' },
      },
    ]);
  });

  it('is not made up from percentages without their numbers, or from averages', () => {
    const percentages = [
      { locality: 'East', v: 0.5 },
      { locality: 'West', v: 0.7 },
    ];
    expect(borough(share, percentages).current).toBeNull();
    const average = indicator({ measure: { kind: 'average', decimals: 1 }, localities: true });
    expect(borough(average, percentages).current).toBeNull();
  });

  it('is not made up where the pack says that people count in several localities', () => {
    const separate = indicator({ localities: true, localityTotals: 'separate', ytd: NO_YTD });
    const figures = [
      { locality: 'East', v: 37 },
      { locality: 'West', v: 25 },
    ];
    expect(borough(separate, figures).current).toBeNull();
    expect(borough(separate, [...figures, { v: 50 }]).findings).toEqual([]);
  });

  it('counts a denominator that all localities share once', () => {
    const shared = indicator({
      ...PERCENT,
      localities: true,
      localityTotals: 'shared-denominator',
    });
    const { current } = borough(shared, [
      { locality: 'East', n: 41, d: 633 },
      { locality: 'West', n: 15, d: 633 },
    ]);
    expect(current).toMatchObject({ numerator: 56, denominator: 633 });
  });

  it('is shown as returned where it differs from its localities, with a finding', () => {
    const { current, findings } = borough(count, [
      { locality: 'East', v: 13 },
      { locality: 'West', v: 35 },
      { v: 71 },
    ]);
    expect(current).toMatchObject({ value: 71, findings: ['Q1'] });
    expect(findings).toMatchObject([
      {
        code: 'borough-differs-from-localities',
        detail: { returned: '71', localities: '48' },
        where: { address: 'F4' },
      },
    ]);
  });

  it('is compared by numerators and denominators for shares', () => {
    const figures = [
      { locality: 'East', n: 1, d: 2 },
      { locality: 'West', n: 1, d: 2 },
    ];
    expect(borough(share, [...figures, { n: 2, d: 4 }]).findings).toEqual([]);
    expect(borough(share, [...figures, { n: 1, d: 2 }]).findings).toMatchObject([
      { detail: { returned: '1 of 2', localities: '2 of 4' } },
    ]);
  });

  it('is left alone while some localities have no figure', () => {
    const { current, findings } = borough(count, [{ locality: 'East', v: 13 }, { v: 71 }]);
    expect(current?.value).toBe(71);
    expect(findings).toEqual([]);
  });
});

describe('a rate from a population', () => {
  const rate = indicator({
    localities: true,
    measure: { kind: 'rate', decimals: 1, per: 10_000, population: 'children' },
    ytd: { basis: 'latest', year: 'financial' },
  });
  const pack = packOf([rate], {
    populations: [
      {
        id: 'children',
        title: 'Children',
        figures: [
          { from: asMonthKey('2016-07'), value: 56_398 },
          { from: asMonthKey('2017-07'), value: 57_000 },
        ],
      },
    ],
  });

  it('is the count over the population that holds in the month', () => {
    expect(borough(pack, [{ n: 522 }]).current?.value).toBeCloseTo((522 / 56_398) * 10_000, 9);
  });

  it('adds up localities for the borough, and gives them no rate of their own', () => {
    const figures = [
      { period: PERIOD, locality: 'East', n: 300 },
      { period: PERIOD, locality: 'West', n: 222 },
    ];
    const scorecard = scored(pack, figures);
    expect(seriesOf(scorecard).current?.value).toBeCloseTo((522 / 56_398) * 10_000, 9);
    expect(seriesOf(scorecard, 'East').current?.value).toBeNull();
  });

  it('is the returned rate, or the count over a returned denominator, where there is one', () => {
    expect(borough(pack, [{ v: 92.6 }]).current?.value).toBe(92.6);
    expect(borough(pack, [{ n: 5, d: 1000 }]).current?.value).toBe(50);
  });

  it('is none before the first population', () => {
    const scorecard = scored(pack, [{ period: '2016-06', n: 5 }]);
    expect(seriesOf(scorecard).current?.value).toBeNull();
  });
});
