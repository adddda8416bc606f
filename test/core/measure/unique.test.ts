import { compileRulebook } from '../../../src/core/rules/rulebook';
import fc from 'fast-check';
import { uniqueReturns } from '../../../src/core/measure/unique';
import { FindingCollector } from '../../../src/core/quality/collector';
import { indicator, observation, packOf, PERCENT } from '../score/support';
import type { Figure } from '../score/support';

const { indicators } = compileRulebook(packOf([indicator(PERCENT)]));

function unique(figures: Omit<Figure, 'period'>[]) {
  const findings = new FindingCollector();
  const all = figures.map((figure, i) => observation({ period: '2017-06', ...figure }, i + 2));
  const kept = uniqueReturns(all, indicators, findings);
  return { kept, findings: findings.all() };
}

describe('several returns for one figure', () => {
  it('that say the same are one, with a word about it', () => {
    const { kept, findings } = unique([
      { n: 70, d: 110, v: 70 / 110 },
      { n: 70, d: 110, v: 70 / 110 },
    ]);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ value: 70 / 110, findings: ['Q1'], source: { rows: 2 } });
    expect(findings).toMatchObject([
      { code: 'repeated-return', severity: 'info', where: { address: 'F3' } },
    ]);
  });

  it('of which one had no usable number are the other one, and nothing is said of repeating', () => {
    const { kept, findings } = unique([
      { n: null, d: null, v: null },
      { n: 70, d: 110, v: 70 / 110 },
    ]);
    expect(kept).toMatchObject([{ numerator: 70, denominator: 110 }]);
    expect(findings).toEqual([]);
  });

  it('that disagree leave no figure, and name both cells', () => {
    const { kept, findings } = unique([
      { n: 70, d: 110, v: 70 / 110 },
      { n: 71, d: 110, v: 71 / 110 },
    ]);
    expect(kept[0]).toMatchObject({ numerator: null, denominator: null, value: null });
    expect(findings).toMatchObject([
      {
        code: 'conflicting-returns',
        severity: 'error',
        where: { sheet: 'Returns', address: 'F3' },
        detail: { other: 'Returns!F2' },
        period: '2017-06',
      },
    ]);
  });

  it('that disagree each name a return that they disagree with', () => {
    const { findings } = unique([
      { n: 70, d: 110, v: 70 / 110 },
      { n: 70, d: 110, v: 70 / 110 },
      { n: 71, d: 110, v: 71 / 110 },
    ]);
    expect(findings).toMatchObject([
      { where: { address: 'F3' }, detail: { other: 'Returns!F4' } },
      { where: { address: 'F4' }, detail: { other: 'Returns!F2' } },
    ]);
  });

  it('agree where one is the rounded percentage of the other, whose numbers are kept', () => {
    const { kept, findings } = unique([{ v: 0.636 }, { n: 70, d: 110, v: 70 / 110 }]);
    expect(kept[0]).toMatchObject({ numerator: 70, denominator: 110 });
    expect(findings.map(({ code }) => code)).toEqual(['repeated-return']);
  });

  it('of different periods or localities are different figures', () => {
    const { kept, findings } = unique([{ v: 0.5 }, { v: 0.6, locality: 'East' }]);
    expect(kept).toHaveLength(2);
    expect(findings).toEqual([]);
  });

  it('give the same figure in whatever order they stand', () => {
    const figure = fc.record({
      n: fc.constantFrom(null, 1, 2),
      d: fc.constantFrom(null, 2, 4),
      v: fc.constantFrom(null, 0.5, 0.25),
    });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 4 }), (figures) => {
        const [one] = unique(figures).kept;
        const [other] = unique([...figures].reverse()).kept;
        const numbers = (o: typeof one) => [o?.numerator, o?.denominator, o?.value];
        expect(numbers(one)).toEqual(numbers(other));
      }),
    );
  });
});
