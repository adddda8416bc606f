import { asPeriodKey } from '../../../src/core/calendar/parse-period';
import { FindingCollector } from '../../../src/core/quality/collector';
import { describe as inWords } from '../../../src/core/quality/describe';
import { definitionOf, FINDINGS, type FindingCode } from '../../../src/core/quality/findings';
import { severityOf, tableOf } from '../../../src/core/wording/definition';

const where = { sheet: 'Returns', address: 'F12' };
const series = { scorecard: 'monthly', indicator: '1.2', part: '', locality: 'North' };
const JUNE = asPeriodKey('2017-06');
const CODES = Object.keys(FINDINGS) as FindingCode[];

describe('collecting findings', () => {
  it('numbers them in order and gives each the severity of its code', () => {
    const findings = new FindingCollector();
    findings.add('missing-month', {}, { series });
    const second = findings.add('cell-error', { shown: '#N/A', fate: 'left-out' }, { where });
    expect(second.id).toBe('Q2');
    expect(findings.all().map(({ id, severity }) => `${id} ${severity}`)).toEqual([
      'Q1 warning',
      'Q2 error',
    ]);
  });

  it('calls a row that counts all the same a warning, never an error', () => {
    const findings = new FindingCollector();
    const cell = { shown: 'soon', heading: 'Contact date' };
    for (const fate of ['left-out', 'counted-without-cell', 'left-out-otherwise'] as const) {
      findings.add('unreadable-date', { ...cell, fate }, { where });
    }
    expect(findings.all().map(({ severity }) => severity)).toEqual(['error', 'warning', 'warning']);
  });

  it('finds them by id', () => {
    const findings = new FindingCollector();
    findings.add('missing-month', {}, { series });
    const second = findings.add('missing-month', {}, { series, period: JUNE });
    expect(findings.withIds(['Q2', 'Q9'])).toEqual([second]);
  });

  it('cannot be changed through what it gives away', () => {
    const findings = new FindingCollector();
    const detail = { shown: '#N/A', fate: 'left-out' as const };
    findings.all().push({ id: 'Q9', code: 'cell-error', severity: 'error', detail });
    expect(findings.all()).toEqual([]);
  });
});

describe('the compiler', () => {
  it('asks for the detail and the place of each code', () => {
    const refused: ((findings: FindingCollector) => unknown)[] = [
      // @ts-expect-error A misspelt code.
      (findings) => findings.add('mising-month', {}, { series }),
      // @ts-expect-error The detail of another code.
      (findings) => findings.add('future-period', { shown: 'x' }, { where }),
      // @ts-expect-error A row of a case list says what became of it.
      (findings) => findings.add('unreadable-date', { shown: 'x', heading: 'D' }, { where }),
      (findings) =>
        // @ts-expect-error A row with an unreadable date cannot be counted as it stands.
        findings.add('unreadable-date', { shown: 'x', heading: 'D', fate: 'counted' }, { where }),
      // @ts-expect-error A finding about a cell says which.
      (findings) => findings.add('future-period', {}, {}),
      // @ts-expect-error A finding about a figure says which.
      (findings) => findings.add('missing-month', {}, { where }),
      // @ts-expect-error A finding that names neither has no place.
      (findings) => findings.add('hidden-rows', { sheet: 'Cases', rows: 3 }, { where }),
    ];
    expect(refused).toHaveLength(7);
  });
});

describe('findings in words', () => {
  it('say where, which figure, what happened and what to do next', () => {
    expect(
      inWords({
        code: 'conflicting-returns',
        detail: { other: 'Returns!F3' },
        where,
        series,
        period: asPeriodKey('2017-06'),
      }),
    ).toBe(
      'Returns F12, 1.2 for North, June 2017: this return and the one in Returns!F3 are for the same ' +
        'figure and disagree, so neither is shown. Delete the wrong row.',
    );
  });

  it('name all localities that lack the same month', () => {
    const place = { series, period: JUNE, localities: ['North', 'South'] };
    expect(inWords({ code: 'missing-month', detail: {}, ...place })).toMatch(
      /^1\.2 for North, South, June 2017: there is no figure\./,
    );
  });

  it('write percentages as people do', () => {
    const detail = { value: 0.53, ratio: 73 / 136, numerator: 73, denominator: 136 };
    expect(
      inWords({
        code: 'value-differs-from-ratio',
        detail: { ...detail, measure: 'percent', shown: 'ratio' },
      }),
    ).toMatch(/^The value 53% differs from 73 of 136, which is 53\.68%; the latter is shown/);
    expect(
      inWords({ code: 'outside-measure-range', detail: { value: 71.1, measure: 'percent' } }),
    ).toMatch(/71\.1 is no percentage: it would be 7,110%.*Write 71\.1%/);
  });

  it('say which of two numbers that differ is shown, and that 3 of 0 is no share', () => {
    const detail = { value: 0.53, numerator: 3, denominator: 0, ratio: null };
    expect(
      inWords({
        code: 'value-differs-from-ratio',
        detail: { ...detail, measure: 'percent', shown: 'numerator' },
      }),
    ).toMatch(/differs from 3 of 0, which makes no share; the count 3 is shown\./);
  });

  it('say that one of two sources has no figure', () => {
    expect(
      inWords({
        code: 'sources-disagree',
        detail: {
          returned: null,
          counted: 81,
          countedSheet: 'Cases',
          shown: 'rows',
          measure: 'count',
        },
      }),
    ).toMatch(/^The return gives no figure, but the rows of "Cases" give 81\./);
  });

  it('say what became of a row of a case list, and of a return', () => {
    const heading = 'Contact date';
    expect(
      inWords({ code: 'cell-error', detail: { heading, shown: 'soon', fate: 'left-out' }, where }),
    ).toMatch(
      /^Returns F12: column "Contact date" holds the Excel error "soon"\. The row is left out/,
    );
    expect(
      inWords({ code: 'cell-error', detail: { shown: '#N/A', fate: 'figure-left-out' }, where }),
    ).toBe(
      'Returns F12: the cell holds the Excel error "#N/A", so it was not used. ' +
        'Correct its formula, or type the number.',
    );
    expect(
      inWords({ code: 'cell-error', detail: { shown: '#N/A', fate: 'left-out' }, where }),
    ).toMatch(/holds the Excel error "#N\/A", so the row was left out\./);
  });

  it('begin with a capital where they name no place', () => {
    expect(inWords({ code: 'hidden-rows', detail: { sheet: 'Cases', rows: 1200 } })).toBe(
      'Sheet "Cases" has 1,200 hidden or filtered rows. They count like the others.',
    );
    expect(inWords({ code: 'hidden-rows', detail: { sheet: 'Cases', rows: 1 } })).toBe(
      'Sheet "Cases" has 1 hidden or filtered row. It counts like the others.',
    );
  });

  it.each(CODES)('are whole for each example of %s', (code) => {
    for (const detail of definitionOf(code).examples) {
      const sentences = inWords({ code, detail });
      expect(sentences).toMatch(/^[A-Z"0-9-].*\.$/);
      expect(sentences).not.toMatch(/undefined|NaN|null|\[object|\.\.| {2}/);
    }
  });
});

describe('what is said of a row is what became of it', () => {
  const examples = CODES.flatMap((code) =>
    definitionOf(code).examples.flatMap((detail) => ('fate' in detail ? [{ code, detail }] : [])),
  );

  it.each(examples.map(({ code, detail }) => [code, detail.fate, detail] as const))(
    '%s, %s',
    (code, fate, detail) => {
      const sentences = inWords({ code, detail });
      const leftOut = /\b(row|it|they) (is|was|are) left out/i.test(sentences);
      const kept = /\b(is|are) counted\b/.test(sentences);
      expect({ leftOut, kept }).toEqual({
        leftOut: fate.startsWith('left-out'),
        kept: fate.startsWith('counted'),
      });
      const severity = severityOf(definitionOf(code), detail);
      if (fate.startsWith('counted')) expect(severity).toBe('warning');
    },
  );
});

it('defines each code once, whatever its family', () => {
  const code = { examples: [{}] };
  expect(() => tableOf({ one: { code }, other: { code } })).toThrow(/"code" is defined twice/);
});
