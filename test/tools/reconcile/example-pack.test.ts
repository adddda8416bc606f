import { compileRulebook } from '../../../src/core/rules/rulebook';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FindingCollector } from '../../../src/core/quality/collector';
import { measureReturns } from '../../../src/core/measure/returns';
import { readReturns } from '../../../src/tools/reconcile/published';
import { returnsSheet } from '../../../src/tools/reconcile/returns-sheet';
import { lintPack } from '../../../src/core/rules/lint';
import { readPack } from '../../../src/core/rules/read-pack';
import { rulesHash } from '../../../src/core/rules/rules-hash';
import { scoreAll } from '../../../src/core/score/score';
import type { Scorecard, ScoredSeries } from '../../../src/core/score/scorecard';

const EXAMPLES = join(__dirname, '../../../assets/examples');

const pack = readPack(JSON.parse(readFileSync(join(EXAMPLES, 'eastmere.json'), 'utf8')));
const returns = readReturns(join(EXAMPLES, 'eastmere-returns.csv'));

function scored(): Scorecard {
  const findings = new FindingCollector();
  const rulebook = compileRulebook(pack);
  const observations = measureReturns(returnsSheet(returns, rulebook), rulebook, findings);
  return scoreAll({ observations, rulebook, rulesHash: rulesHash(pack), findings });
}

const scorecard = scored();

function series(indicator: string, locality = 'Eastmere', part = ''): ScoredSeries {
  const found = scorecard.series.find(
    (one) => one.indicator === indicator && one.locality === locality && one.part === part,
  );
  if (!found) throw new Error(`No series ${indicator} ${part} for ${locality}`);
  return found;
}

describe('a made-up council', () => {
  it('has a pack that lints clean', () => {
    expect(lintPack(pack)).toEqual([]);
  });

  it('is built for its own month and its four localities', () => {
    expect(scorecard.month).toBe('2024-09');
    expect([...new Set(scorecard.series.map(({ locality }) => locality))]).toEqual([
      'Eastmere',
      'Harbour',
      'Hillside',
      'Moor Edge',
      'Vale',
    ]);
  });

  it('has a borough figure that its localities add up to', () => {
    expect(series('A1').current?.value).toBe(30 + 33 + 21 + 40);
    expect(series('A1').current?.source.kind).toBe('summed');
  });

  it('is held against its own seasonal profile', () => {
    expect(series('A1').current?.ytd?.value).toBe(58 + 62 + 95 + 95 + 43 + 124);
    expect(series('A1').current?.rag).toBe('Amber');
  });

  it('pools its year to date over localities and months', () => {
    const counted = returns.filter(({ indicator, part }) => indicator === 'A2' && part === '');
    const sum = (field: 'numerator' | 'denominator') =>
      counted.reduce((total, row) => total + Number(row[field]), 0);
    expect(series('A2').current?.ytd).toMatchObject({
      numerator: sum('numerator'),
      denominator: sum('denominator'),
      value: sum('numerator') / sum('denominator'),
    });
  });

  it('adds up twelve months of a rate over its own population', () => {
    const visits = returns
      .filter(({ indicator }) => indicator === 'A3')
      .reduce((total, { numerator }) => total + Number(numerator), 0);
    expect(series('A3').current?.ytd?.value).toBeCloseTo((visits / 14_050) * 10_000, 6);
  });

  it('reports arrears, quarters and years of its own', () => {
    expect(series('B1').current?.period).toBe('2024-08');
    expect(series('C2').current?.period).toBe('2024/25 Q2');
    expect(series('C1').current?.ytd?.months).toBe(1);
  });

  it('judges a range, a distance and an annual limit', () => {
    expect(series('B2').current?.rag).toBe('Green');
    expect(series('D2').current?.rag).toBe('Green');
    expect(series('D1').current?.rag).toBe('Red');
  });
});
