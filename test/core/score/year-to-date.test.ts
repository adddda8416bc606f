import { addMonths, asMonthKey } from '../../../src/core/calendar/months';
import { indicator, packOf, PERCENT, scored, seriesOf } from './support';
import type { Figure } from './support';
import type { Indicator, Pack } from '../../../src/core/rules/schema';

function ytdOf(rules: Indicator | Pack, figures: Figure[]) {
  return seriesOf(scored(rules, figures)).current?.ytd;
}

const basis = (name: Indicator['ytd']['basis'], own: Partial<Indicator> = {}) =>
  indicator({ ...own, ytd: { basis: name, year: 'financial' } });

describe('year to date', () => {
  const quarter = [
    { period: '2017-03', v: 50 },
    { period: '2017-04', v: 10 },
    { period: '2017-05', v: 20 },
    { period: '2017-06', v: 40 },
  ];

  it('sums the months of the financial year', () => {
    expect(ytdOf(basis('sum'), quarter)).toMatchObject({ value: 70, months: 3, monthsDue: 3 });
  });

  it('pools numerators and denominators', () => {
    const figures = [
      { period: '2017-04', n: 20, d: 37 },
      { period: '2017-05', n: 1, d: 2 },
      { period: '2017-06', n: 70, d: 110 },
    ];
    expect(ytdOf(indicator(PERCENT), figures)).toEqual({
      numerator: 91,
      denominator: 149,
      value: 91 / 149,
      months: 3,
      monthsDue: 3,
    });
  });

  it('pools a month of nothing as a month', () => {
    const figures = [
      { period: '2017-04', n: 0, d: 0 },
      { period: '2017-05', n: 3, d: 4 },
    ];
    expect(ytdOf(indicator(PERCENT), figures)).toMatchObject({ value: 0.75, months: 2 });
  });

  it('cannot pool a month of which only the percentage is known, and says so', () => {
    const figures = [
      { period: '2017-04', v: 0.5 },
      { period: '2017-05', n: 3, d: 4 },
    ];
    const scorecard = scored(indicator(PERCENT), figures);
    expect(seriesOf(scorecard).current?.ytd).toMatchObject({
      value: 0.75,
      months: 1,
      monthsDue: 2,
    });
    expect(scorecard.findings.map(({ code }) => code)).toEqual(['incomplete-year-to-date']);
  });

  it('takes the latest value where the position at month end counts', () => {
    expect(ytdOf(basis('latest'), quarter)).toMatchObject({ value: 40, months: 1, monthsDue: 1 });
  });

  it('takes a cumulative value as it is', () => {
    expect(ytdOf(basis('cumulative'), quarter)).toMatchObject({ value: 40 });
  });

  it('averages months only where that is declared', () => {
    expect(ytdOf(basis('mean'), quarter)?.value).toBeCloseTo(70 / 3, 12);
  });

  it('has none where none is declared', () => {
    expect(ytdOf(basis('none'), quarter)).toBeNull();
  });

  it('runs from September for an academic year', () => {
    const rule = indicator({ ytd: { basis: 'sum', year: 'academic' } });
    const figures = [
      { period: '2016-08', v: 100 },
      { period: '2016-09', v: 1 },
      { period: '2016-10', v: 2 },
    ];
    expect(ytdOf(rule, figures)).toMatchObject({ value: 3, months: 2, monthsDue: 2 });
  });

  it('is shown with how many months it has where one is missing', () => {
    const scorecard = scored(
      basis('sum'),
      quarter.filter(({ period }) => period !== '2017-05'),
    );
    const { current } = seriesOf(scorecard);
    expect(current?.ytd).toMatchObject({ value: 50, months: 2, monthsDue: 3 });
    const codes = scorecard.findings.map(({ code, period }) => [code, period]);
    expect(codes).toEqual([
      ['missing-month', '2017-05'],
      ['incomplete-year-to-date', '2017-06'],
    ]);
    expect(current?.findings).toEqual([scorecard.findings[1]?.id]);
  });

  it('has one query for all places of an indicator that lack the same months', () => {
    const rule = indicator({ localities: true });
    const scorecard = scored(rule, [
      ...quarter.slice(1).map((figure) => ({ ...figure, v: 0 })),
      { period: '2017-06', locality: 'East', v: 0 },
      { period: '2017-06', locality: 'West', v: 0 },
    ]);
    expect(scorecard.findings).toMatchObject([
      { code: 'incomplete-year-to-date', detail: { months: 1 }, localities: ['East', 'West'] },
    ]);
    expect(seriesOf(scorecard).current?.findings).toEqual([]);
    expect(seriesOf(scorecard, 'East').current?.findings).toEqual(['Q1']);
    expect(seriesOf(scorecard, 'West').figures.at(-1)?.findings).toEqual(['Q1']);
  });

  it('does not wait for months that the pack declares to have no figure', () => {
    const rule = basis('sum', {
      availability: [{ text: 'from May 2017', to: asMonthKey('2017-04') }],
    });
    const scorecard = scored(rule, quarter.slice(2));
    expect(seriesOf(scorecard).current?.ytd).toMatchObject({ months: 2, monthsDue: 2 });
    expect(scorecard.findings).toEqual([]);
  });

  it('adds quarters for a quarterly indicator', () => {
    const rule = basis('sum', { frequency: 'quarterly' });
    const figures = [
      { period: '2016/17 Q4', v: 9 },
      { period: '2017/18 Q1', v: 1 },
      { period: '2017/18 Q2', v: 2 },
    ];
    expect(ytdOf(rule, figures)).toMatchObject({ value: 3, months: 6, monthsDue: 6 });
  });
});

describe('rolling twelve months', () => {
  const months = Array.from({ length: 14 }, (_, i) => ({
    period: addMonths(asMonthKey('2016-04'), i),
    n: i,
    d: 20,
  }));

  it('sums counts over the twelve months that end with the month', () => {
    const counts = months.map(({ period, n }) => ({ period, v: n }));
    // The fourteen months count 0 to 13; the last twelve of them count 2 to 13.
    expect(ytdOf(basis('rolling12'), counts)).toMatchObject({
      value: 90,
      months: 12,
      monthsDue: 12,
    });
  });

  it('pools shares', () => {
    const rule = basis('rolling12', { measure: { kind: 'percent', decimals: 1 } });
    expect(ytdOf(rule, months)).toMatchObject({ numerator: 90, denominator: 240, value: 0.375 });
  });

  it('divides the year of counts by the population for a rate', () => {
    const rule = basis('rolling12', {
      measure: { kind: 'rate', decimals: 1, per: 10_000, population: 'children' },
    });
    const pack = packOf([rule], {
      populations: [
        {
          id: 'children',
          title: 'Children',
          figures: [
            { from: asMonthKey('2016-01'), value: 1000 },
            { from: asMonthKey('2017-05'), value: 45_000 },
          ],
        },
      ],
    });
    const counts = months.map(({ period, n }) => ({ period, n }));
    expect(ytdOf(pack, counts)).toMatchObject({ value: 20, numerator: 90, denominator: 45_000 });
  });

  it('says where it has fewer than twelve', () => {
    const counts = months.slice(10).map(({ period, n }) => ({ period, v: n }));
    expect(ytdOf(basis('rolling12'), counts)).toMatchObject({ months: 4, monthsDue: 12 });
  });
});
