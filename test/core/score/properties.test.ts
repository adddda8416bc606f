import { asPeriodKey } from '../../../src/core/calendar/parse-period';
import { compileRulebook } from '../../../src/core/rules/rulebook';
import fc from 'fast-check';
import { atDisplayedPrecision } from '../../../src/core/rules/rounding';
import { directionOf } from '../../../src/core/score/direction';
import type { Tolerance } from '../../../src/core/rules/tolerance';
import { FindingCollector } from '../../../src/core/quality/collector';
import { toFigureRows } from '../../../src/core/score/figure-row';
import type { FigureRow } from '../../../src/core/score/figure-row';
import { ragOf } from '../../../src/core/score/rag';
import { scoreAll } from '../../../src/core/score/score';
import type { Scorecard } from '../../../src/core/score/scorecard';
import { measureReturns } from '../../../src/core/measure/returns';
import { returnsTable } from '../measure/support';
import type { Cells } from '../measure/support';
import { indicator, packOf, PERCENT, scored, seriesOf } from './support';

const COLOURS = { Red: 0, Amber: 1, Green: 2 };

const fraction = fc.integer({ min: 0, max: 10_000 }).map((steps) => steps / 10_000);
const limits = fc.tuple(fraction, fraction).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
const share = (goodIs: 'high' | 'low' | 'within', tolerance: Tolerance) =>
  indicator({ ...PERCENT, goodIs, tolerance });

/** Indicators with every kind of tolerance, and how far a value is from the best. */
const judged = limits.chain(([lower = 0, upper = 0]) =>
  fc.constantFrom(
    {
      rule: share('high', { kind: 'higher', target: upper, red: lower }),
      badness: (value: number) => -value,
    },
    {
      rule: share('low', { kind: 'lower', target: lower, red: upper }),
      badness: (value: number) => value,
    },
    {
      rule: share('within', {
        kind: 'within',
        min: lower,
        max: upper,
        margin: 0.05,
        side: 'both',
      }),
      badness: (value: number) => Math.max(lower - value, value - upper, 0),
    },
    {
      rule: share('within', { kind: 'distance', comparator: upper, inner: 0.01, outer: 0.1 }),
      badness: (value: number) => Math.abs(value - upper),
    },
    {
      rule: share('high', { kind: 'profile', target: upper, red: 0.9 }),
      badness: (value: number) => -value,
    },
  ),
);

describe('the colour', () => {
  it('never improves when the value gets worse', () => {
    fc.assert(
      fc.property(judged, fraction, fraction, ({ rule, badness }, a, b) => {
        const shown = (value: number) => atDisplayedPrecision(value, rule.measure);
        const [better, worse] = badness(shown(a)) <= badness(shown(b)) ? [a, b] : [b, a];
        const colour = (value: number) => COLOURS[ragOf(value, rule, 7) ?? 'Red'];
        expect(colour(worse)).toBeLessThanOrEqual(colour(better));
      }),
      { numRuns: 1000 },
    );
  });

  it('is that of the displayed value: rounding never moves it to another', () => {
    fc.assert(
      fc.property(judged, fc.nat(500), fc.integer({ min: 1, max: 500 }), ({ rule }, n, d) => {
        const value = n / d;
        expect(ragOf(atDisplayedPrecision(value, rule.measure), rule, 7)).toBe(
          ragOf(value, rule, 7),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the direction of travel', () => {
  it('swaps improved and declined when the values swap', () => {
    fc.assert(
      fc.property(judged, fraction, fraction, ({ rule }, a, b) => {
        const there = directionOf(a, b, rule, ragOf(a, rule, 7));
        const back = directionOf(b, a, rule, ragOf(b, rule, 7));
        expect(there === 'improved').toBe(back?.startsWith('declined'));
        expect(there?.startsWith('stable')).toBe(back?.startsWith('stable'));
      }),
      { numRuns: 1000 },
    );
  });
});

const MONTHS = ['2017-02', '2017-03', '2017-04', '2017-05', '2017-06', '2017-07'];

describe('year to date', () => {
  it('pooled lies between the smallest and the largest monthly percentage', () => {
    const month = fc.integer({ min: 1, max: 500 }).chain((d) => fc.nat(d).map((n) => ({ n, d })));
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 4 }), (months) => {
        const figures = months.map((figure, i) => ({ period: `2017-0${4 + i}`, ...figure }));
        const pooled = seriesOf(scored(indicator(PERCENT), figures)).current?.ytd?.value ?? NaN;
        const shares = months.map(({ n, d }) => n / d);
        expect(pooled).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(pooled).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      }),
    );
  });
});

describe('localities', () => {
  const count = indicator({ localities: true });

  it('add up to the borough for counts, in the month and in the year to date', () => {
    const counts = fc.array(fc.tuple(fc.nat(999), fc.nat(999)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, (months) => {
        const figures = months.flatMap(([east, west], i) => [
          { period: MONTHS[i] ?? '', locality: 'East', v: east },
          { period: MONTHS[i] ?? '', locality: 'West', v: west },
        ]);
        const scorecard = scored(count, figures);
        const now = (locality: string) => seriesOf(scorecard, locality).current;
        expect(now('Fenshire')?.value).toBe(
          (now('East')?.value ?? NaN) + (now('West')?.value ?? NaN),
        );
        expect(now('Fenshire')?.ytd?.value).toBe(
          (now('East')?.ytd?.value ?? NaN) + (now('West')?.ytd?.value ?? NaN),
        );
      }),
    );
  });
});

describe('the order of rows', () => {
  const rulebook = compileRulebook(
    packOf([
      indicator({
        localities: true,
        goodIs: 'low',
        tolerance: { kind: 'lower', target: 5, red: 9 },
      }),
      indicator({ ...PERCENT, number: '1.2', localities: true }),
      indicator({ number: '2', scorecard: 'quarterly', frequency: 'quarterly' }),
    ]),
  );
  const row: fc.Arbitrary<Cells> = fc.record({
    indicator: fc.constantFrom('1.1', '1.2', '2', '9.9'),
    locality: fc.constantFrom('Fenshire', 'East', 'West', 'Nowhere'),
    period: fc.constantFrom('Apr-17', 'May-17', 'Jun-17', '2017/18 Q1', 'soon'),
    numerator: fc.constantFrom('', 1, 2, 3),
    denominator: fc.constantFrom('', 0, 2, 4),
    value: fc.constantFrom('', 0.5, 0.25, 7, '50%', 'x'),
  });

  function build(rows: Cells[]): Scorecard | null {
    const findings = new FindingCollector();
    const observations = measureReturns(returnsTable(rows), rulebook, findings);
    const known = { period: asPeriodKey('2017-06'), numerator: null, denominator: null, value: 1 };
    const source = { kind: 'returned' as const, sheet: 'Other', cells: [], rows: 1 };
    // One figure that is always there, so that there is always something to score.
    const steady = { scorecard: 'monthly', indicator: '1.1', part: '', locality: 'West' };
    return scoreAll({
      observations: [...observations, { ...steady, ...known, source, findings: [] }],
      rulebook,
      rulesHash: 'test',
      findings,
    });
  }

  /** Ids of findings and addresses follow the rows; nothing else may. */
  const figuresOf = (scorecard: Scorecard | null) =>
    toFigureRows(scorecard ?? { series: [] }).map(
      ({ findings, ...figure }): Omit<FigureRow, 'findings'> & { queries: number } => ({
        ...figure,
        queries: findings === '' ? 0 : findings.split(', ').length,
      }),
    );
  const codesOf = (scorecard: Scorecard | null) =>
    scorecard?.findings
      .map(({ code, series, period }) => `${code} ${Object.values(series ?? {}).join()} ${period}`)
      .sort();

  it('never matters', () => {
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 14 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [one, other] = [build(rows), build(others)];
        expect(figuresOf(other)).toEqual(figuresOf(one));
        expect(codesOf(other)).toEqual(codesOf(one));
        expect(other?.series.map(({ gap }) => gap)).toEqual(one?.series.map(({ gap }) => gap));
      }),
      { numRuns: 300 },
    );
  });
});
