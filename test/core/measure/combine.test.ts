import { asPeriodKey } from '../../../src/core/calendar/parse-period';
import { compileRulebook } from '../../../src/core/rules/rulebook';
import { combineSources } from '../../../src/core/measure/combine';
import type { Observation } from '../../../src/core/measure/observation';
import { FindingCollector } from '../../../src/core/quality/collector';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import type { Pack } from '../../../src/core/rules/schema';

const pack = EMBEDDED_PACKS.find(({ id }) => id === 'early-help')!;
const preferringReturns: Pack = {
  ...pack,
  rowMeasures: pack.rowMeasures.map((measure) => ({ ...measure, prefer: 'returns' })),
};

function figure(kind: 'counted' | 'returned', value: number, cell = 'E5'): Observation {
  return {
    scorecard: 'early-help',
    indicator: '1.1',
    part: '',
    locality: 'North',
    period: asPeriodKey('2017-06'),
    numerator: null,
    denominator: null,
    value,
    source: {
      kind,
      sheet: kind === 'counted' ? 'Cases' : 'Returns',
      cells: [{ sheet: kind === 'counted' ? 'Cases' : 'Returns', address: cell }],
      rows: 1,
    },
    findings: [],
  };
}

describe('a figure that both rows and a return give', () => {
  it('is one figure, without a finding, where they agree', () => {
    const findings = new FindingCollector();
    const shown = combineSources(
      [figure('counted', 81)],
      [figure('returned', 81)],
      compileRulebook(pack),
      findings,
    );
    expect(shown).toHaveLength(1);
    expect(findings.all()).toEqual([]);
  });
  it('comes from the rows where the pack prefers them, and the disagreement is a finding', () => {
    const findings = new FindingCollector();
    const [shown] = combineSources(
      [figure('counted', 81)],
      [figure('returned', 80)],
      compileRulebook(pack),
      findings,
    );
    expect(shown).toMatchObject({ value: 81, source: { kind: 'counted' }, findings: ['Q1'] });
    expect(findings.all()).toMatchObject([
      {
        code: 'sources-disagree',
        where: { sheet: 'Returns', address: 'E5' },
        period: '2017-06',
        detail: { counted: 81, returned: 80, shown: 'rows' },
      },
    ]);
  });
  it('comes from the return where the pack prefers that', () => {
    const findings = new FindingCollector();
    const [shown] = combineSources(
      [figure('counted', 81)],
      [figure('returned', 80)],
      compileRulebook(preferringReturns),
      findings,
    );
    expect(shown).toMatchObject({ value: 80, source: { kind: 'returned' }, findings: ['Q1'] });
  });
  it('keeps every return of it, so that two that disagree are still found', () => {
    const shown = combineSources(
      [figure('counted', 81)],
      [figure('returned', 80), figure('returned', 81, 'E6')],
      compileRulebook(preferringReturns),
      new FindingCollector(),
    );
    expect(shown.map(({ value }) => value)).toEqual([80, 81]);
  });
});

it('figures that only one source gives are all shown', () => {
  const returnedOnly = { ...figure('returned', 5), indicator: '11.2' };
  const shown = combineSources(
    [figure('counted', 81)],
    [returnedOnly],
    compileRulebook(pack),
    new FindingCollector(),
  );
  expect(shown.map(({ indicator }) => indicator)).toEqual(['1.1', '11.2']);
});

describe('the average of schools beside a return', () => {
  const attendance = (kind: 'counted' | 'returned', value: number): Observation => ({
    ...figure(kind, value),
    indicator: '7.2',
    part: 'primary',
  });
  const disagreements = (value: number, rules: Pack): number => {
    const findings = new FindingCollector();
    combineSources(
      [attendance('counted', 0.955)],
      [attendance('returned', value)],
      compileRulebook(rules),
      findings,
    );
    return findings.all().length;
  };

  it('agrees within what the pack allows for weighing by roll, half a point', () => {
    expect(pack.attendance?.agreeWithin).toBe(0.005);
    expect([0.95, 0.96].map((value) => disagreements(value, pack))).toEqual([0, 0]);
    expect([0.949, 0.961].map((value) => disagreements(value, pack))).toEqual([1, 1]);
  });
  it('agrees to a tenth of a percent at least, however strict the pack is', () => {
    const strict = { ...pack, attendance: { ...pack.attendance!, agreeWithin: 0 } };
    expect([0.9555, 0.956].map((value) => disagreements(value, strict))).toEqual([0, 1]);
  });
  it('is no measure for other figures', () => {
    const findings = new FindingCollector();
    combineSources(
      [figure('counted', 0.955)],
      [figure('returned', 0.952)],
      compileRulebook(pack),
      findings,
    );
    expect(findings.all()).toHaveLength(1);
  });
});
