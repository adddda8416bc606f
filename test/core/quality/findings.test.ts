import { asPeriodKey } from '../../../src/core/calendar/parse-period';
import { FindingCollector } from '../../../src/core/quality/collector';
import type { NewFinding } from '../../../src/core/quality/collector';
import { SEVERITIES } from '../../../src/core/quality/severity';
import { DESCRIBED_CODES, describe as inWords } from '../../../src/core/wording/findings';

const place = { sheet: 'Returns', address: 'F12' };
const series = { scorecard: 'monthly', indicator: '1.2', part: '', locality: 'North' };

describe('collecting findings', () => {
  it('numbers them in order and gives each the severity of its code', () => {
    const findings = new FindingCollector();
    findings.add({ code: 'missing-month', detail: {} });
    const second = findings.add({ code: 'cell-error', detail: {}, where: place });
    expect(second.id).toBe('Q2');
    expect(findings.all().map(({ id, severity }) => `${id} ${severity}`)).toEqual([
      'Q1 warning',
      'Q2 error',
    ]);
  });

  it('calls a row that counts all the same a warning, never an error', () => {
    const findings = new FindingCollector();
    for (const rowKept of [0, 1]) findings.add({ code: 'unreadable-date', detail: { rowKept } });
    expect(findings.all().map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  it('finds them by id', () => {
    const findings = new FindingCollector();
    findings.add({ code: 'missing-month', detail: {} });
    const second = findings.add({ code: 'cell-error', detail: {} });
    expect(findings.withIds(['Q2', 'Q9'])).toEqual([second]);
  });

  it('cannot be changed through what it gives away', () => {
    const findings = new FindingCollector();
    findings.all().push({ id: 'Q9', code: 'cell-error', severity: 'error', detail: {} });
    expect(findings.all()).toEqual([]);
  });
});

describe('findings in words', () => {
  const sentence = (finding: NewFinding) => inWords(finding);

  it('has a sentence for every code', () => {
    expect([...DESCRIBED_CODES].sort()).toEqual(Object.keys(SEVERITIES).sort());
  });

  it('says where, which figure, what happened and what to do next', () => {
    expect(
      sentence({
        code: 'conflicting-returns',
        detail: { first: 'Returns!F3' },
        where: place,
        series,
        period: asPeriodKey('2017-06'),
      }),
    ).toBe(
      'Returns F12, 1.2 for North, June 2017: this return and the one in Returns!F3 are for the same ' +
        'figure and disagree, so neither is shown. Delete the wrong row.',
    );
  });

  it('writes percentages as people do', () => {
    const detail = { value: 0.53, ratio: 73 / 136, numerator: 73, denominator: 136 };
    expect(
      sentence({ code: 'value-differs-from-ratio', detail: { ...detail, measure: 'percent' } }),
    ).toMatch(/^The value 53% differs from 73 of 136, which is 53\.68%;/);
    expect(
      sentence({ code: 'outside-measure-range', detail: { value: 71.1, measure: 'percent' } }),
    ).toMatch(/71\.1 is no percentage: it would be 7,110%.*Write 71\.1%/);
  });

  it('says what became of a row of a case list', () => {
    const detail = { heading: 'Contact date', shown: 'soon', rowKept: 0 };
    expect(sentence({ code: 'cell-error', detail, where: place })).toMatch(
      /^Returns F12: column "Contact date" holds the Excel error "soon"\. The row is left out/,
    );
    expect(
      sentence({ code: 'cell-error', detail: { shown: '#N/A', field: 'value' }, where: place }),
    ).toBe(
      'Returns F12: the cell holds the Excel error "#N/A", so it was not used. ' +
        'Correct its formula, or type the number.',
    );
  });

  it('begins with a capital where it names no place', () => {
    expect(sentence({ code: 'hidden-rows', detail: { sheet: 'Cases', rows: 1200 } })).toBe(
      'Sheet "Cases" has 1,200 hidden or filtered rows. They count like the others.',
    );
  });
});
