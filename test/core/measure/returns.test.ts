import { compileRulebook } from '../../../src/core/rules/rulebook';
import { measureReturns } from '../../../src/core/measure/returns';
import { FindingCollector } from '../../../src/core/quality/collector';
import { describe as inWords } from '../../../src/core/quality/describe';
import type { Pack } from '../../../src/core/rules/schema';
import { indicator, packOf, PERCENT } from '../score/support';
import { returnsTable } from './support';
import type { Cells } from './support';

const pack = packOf([
  indicator({ number: '1.1' }),
  indicator({ ...PERCENT, number: '5.1' }),
  indicator({ number: '5.10' }),
  indicator({ number: '7.1', part: 'primary' }),
  indicator({ scorecard: 'quarterly', number: '1.1', frequency: 'quarterly' }),
  indicator({ scorecard: 'quarterly', number: '9', frequency: 'quarterly' }),
  indicator({
    number: '8.1',
    measure: { kind: 'percent', decimals: 0 },
    ytd: { basis: 'cumulative', year: 'financial' },
  }),
]);

const COUNT = { indicator: '1.1', locality: 'Fenshire', period: 'Jun-17' };
const SHARE = { ...COUNT, indicator: '5.1' };

function measure(rows: Cells[], own: Parameters<typeof returnsTable>[1] = {}, of: Pack = pack) {
  const findings = new FindingCollector();
  const observations = measureReturns(returnsTable(rows, own), compileRulebook(of), findings);
  return { observations, findings: findings.all() };
}

/** Code and cell of each finding. */
function queries(rows: Cells[], own: Parameters<typeof returnsTable>[1] = {}) {
  return measure(rows, own).findings.map(({ code, where }) => `${code} ${where?.address ?? ''}`);
}

describe('which figure a return is', () => {
  it('is keyed by scorecard, indicator, part, locality and period', () => {
    const { observations, findings } = measure([
      { indicator: '7.1', part: 'Primary', locality: 'east  fen', period: '2017/18 Q1', value: 4 },
    ]);
    expect(findings).toEqual([]);
    expect(observations).toEqual([
      {
        scorecard: 'monthly',
        indicator: '7.1',
        part: 'primary',
        locality: 'East',
        period: '2017/18 Q1',
        numerator: null,
        denominator: null,
        value: 4,
        source: {
          kind: 'returned',
          sheet: 'Returns',
          cells: [{ sheet: 'Returns', address: 'H2' }],
          rows: 1,
        },
        findings: [],
      },
    ]);
  });

  it('tells 5.10 from 5.1 by the displayed text', () => {
    const rows = [
      { ...COUNT, indicator: 5.1, value: 12 },
      { ...COUNT, indicator: 5.1, value: 0.5 },
    ];
    const { observations } = measure(rows, { texts: ['5.10', '5.1'] });
    expect(observations.map(({ indicator: number }) => number)).toEqual(['5.10', '5.1']);
  });

  it('falls back on the number where the column is too narrow to show it', () => {
    const { observations } = measure([{ ...COUNT, indicator: 1.1, value: 3 }], { texts: ['###'] });
    expect(observations[0]?.indicator).toBe('1.1');
  });

  it('means the main scorecard, unless named or only another has the number', () => {
    const { observations, findings } = measure([
      { ...COUNT, value: 1 },
      { ...COUNT, scorecard: 'Quarterly scorecard', value: 2 },
      { ...COUNT, scorecard: 'quarterly', value: 3 },
      { ...COUNT, indicator: '9', value: 4 },
    ]);
    expect(findings).toEqual([]);
    expect(observations.map(({ scorecard }) => scorecard)).toEqual([
      'monthly',
      'quarterly',
      'quarterly',
      'quarterly',
    ]);
  });

  it('takes date cells as months, in both date systems', () => {
    const serial = 42887; // 1 June 2017
    expect(measure([{ ...COUNT, period: serial, value: 1 }]).observations[0]?.period).toBe(
      '2017-06',
    );
    const rows = [{ ...COUNT, period: serial - 1462, value: 1 }];
    expect(measure(rows, { date1904: true }).observations[0]?.period).toBe('2017-06');
  });

  it('is queried and left out where indicator, locality or period are not known', () => {
    const rows = [
      { ...COUNT, indicator: '99.9', value: 1 },
      { ...COUNT, locality: 'Atlantis', value: 1 },
      { ...COUNT, period: 'soon', value: 1 },
      { ...COUNT, scorecard: 'annual', value: 1 },
    ];
    expect(measure(rows).observations).toEqual([]);
    expect(queries(rows)).toEqual([
      'unknown-indicator B2',
      'unknown-locality D3',
      'unreadable-period E4',
      'unknown-indicator B5',
    ]);
  });

  it('is queried and left out where its period has not begun, or was long before any of ours', () => {
    const findings = new FindingCollector();
    const rows = [
      { ...COUNT, value: 1 },
      { ...COUNT, period: 'Jul-17', value: 1 },
      { ...COUNT, period: 'Jun-48', value: 1 },
      { ...COUNT, period: 'Jun-71', value: 1 },
    ];
    const endOfJune = 42916;
    const observations = measureReturns(
      returnsTable(rows),
      compileRulebook(pack),
      findings,
      endOfJune,
    );
    expect(observations.map(({ period }) => period)).toEqual(['2017-06']);
    expect(findings.all().map(({ code, where }) => `${code} ${where?.address}`)).toEqual([
      'future-period E3',
      'future-period E4',
      'unreadable-period E5',
    ]);
  });

  it('is queried where a key is missing', () => {
    expect(queries([{ indicator: '1.1', locality: '', period: '', value: 4 }])).toEqual([
      'missing-key D2',
      'missing-key E2',
    ]);
  });
});

describe('rows that are no returns', () => {
  it('are passed over without a word', () => {
    const rows: Cells[] = [
      {},
      { ...COUNT },
      { ...COUNT, value: 'No data' },
      { indicator: 'Indicator', locality: 'Locality', period: 'Period', value: 'Value' },
      { indicator: 'Total', value: 40 },
      { indicator: '1.1', locality: 'Grand total', period: 'Jun-17', value: 40 },
      { ...COUNT, value: 4 },
    ];
    const { observations, findings } = measure(rows);
    expect(findings).toEqual([]);
    expect(observations.map(({ source }) => source.cells[0]?.address)).toEqual(['H8']);
  });
});

describe('the figure of a return', () => {
  const share = (cells: Cells) => {
    const { observations, findings } = measure([{ ...SHARE, ...cells }]);
    const [one] = observations;
    return {
      figure: one && [one.numerator, one.denominator, one.value],
      codes: findings.map(({ code }) => code),
      ids: one?.findings,
    };
  };

  it('is numerator over denominator, unrounded', () => {
    expect(share({ numerator: 70, denominator: 110 })).toEqual({
      figure: [70, 110, 70 / 110],
      codes: [],
      ids: [],
    });
  });

  it('is a fraction where a percentage is written as text', () => {
    expect(share({ value: '63.6%' }).figure).toEqual([null, null, 0.636]);
  });

  it('agrees with a value beside it that is rounded', () => {
    expect(share({ numerator: 70, denominator: 110, value: 0.636 }).codes).toEqual([]);
    expect(share({ numerator: 70, denominator: 110, value: '64%' }).codes).toEqual([]);
    expect(share({ numerator: 70, denominator: 110, value: 0.63636363 }).codes).toEqual([]);
  });

  it('wins over a value beside it that disagrees', () => {
    expect(share({ numerator: 73, denominator: 136, value: '53.0%' })).toEqual({
      figure: [73, 136, 73 / 136],
      codes: ['value-differs-from-ratio'],
      ids: ['Q1'],
    });
  });

  it('has no value over a denominator of 0', () => {
    expect(share({ numerator: 0, denominator: 0, value: '0%' }).figure).toEqual([0, 0, null]);
  });

  it('is not made from 71.1 where a fraction is meant', () => {
    expect(share({ value: 71.1 })).toEqual({
      figure: [null, null, null],
      codes: ['outside-measure-range'],
      ids: ['Q1'],
    });
    expect(share({ value: '71.1' }).codes).toEqual(['outside-measure-range']);
    expect(share({ value: 1 }).codes).toEqual([]);
  });

  it('may pass 100 % for a cumulative share of a target', () => {
    const { observations, findings } = measure([{ ...COUNT, indicator: '8.1', value: 1.39 }]);
    expect(observations[0]?.value).toBe(1.39);
    expect(findings).toEqual([]);
  });

  it('is completed where the numerator and the percentage leave only one denominator', () => {
    expect(share({ numerator: 223, value: '99.1%' })).toEqual({
      figure: [223, 225, 223 / 225],
      codes: ['implied-denominator'],
      ids: ['Q1'],
    });
    expect(share({ numerator: 272, value: 0.938 }).figure?.[1]).toBe(290);
  });

  it('keeps the percentage where several denominators fit', () => {
    expect(share({ numerator: 4411, value: '26.6%' })).toEqual({
      figure: [4411, null, 0.266],
      codes: [],
      ids: [],
    });
  });

  it('is queried where no whole denominator fits', () => {
    expect(share({ numerator: 73, value: '53.0%' })).toMatchObject({
      figure: [73, null, 0.53],
      codes: ['impossible-percentage'],
    });
  });

  it('is incomplete with one of numerator and denominator alone', () => {
    expect(share({ numerator: 5 })).toMatchObject({
      figure: [5, null, null],
      codes: ['incomplete-return'],
    });
    expect(share({ denominator: 5 }).codes).toEqual(['incomplete-return']);
  });

  it('may stand under numerator or value for a count, and is queried where they differ', () => {
    const count = (cells: Cells) => measure([{ ...COUNT, ...cells }]);
    expect(count({ numerator: 12 }).observations[0]?.value).toBe(12);
    expect(count({ value: '1,012' }).observations[0]?.value).toBe(1012);
    const both = count({ numerator: 12, value: 13 });
    expect(both.observations[0]?.value).toBe(12);
    expect(both.findings.map(({ code }) => code)).toEqual(['value-differs-from-ratio']);
  });

  it('is the numerator of a count that is returned with the share it makes', () => {
    const count = (cells: Cells) => measure([{ ...COUNT, ...cells }]);
    for (const value of ['21.8%', 0.218, 0.21818, '22%']) {
      const { observations, findings } = count({ numerator: 24, denominator: 110, value });
      expect(observations[0]).toMatchObject({ numerator: 24, denominator: 110, value: 24 });
      expect(findings).toEqual([]);
    }
    const wrong = count({ numerator: 24, denominator: 110, value: '31.8%' });
    expect(wrong.findings.map(({ code }) => code)).toEqual(['value-differs-from-ratio']);
    expect(count({ numerator: 0, denominator: 0, value: 0 }).observations[0]?.value).toBe(0);
  });

  it('is queried where a cell holds an Excel error, text or a negative number', () => {
    const rows = [
      { ...SHARE, numerator: 3, denominator: '#REF!' },
      { ...COUNT, value: 'about 12' },
      { ...COUNT, value: -3 },
      { ...COUNT, value: '12%' },
      { ...COUNT, indicator: '#N/A', value: 3 },
    ];
    expect(queries(rows, { errors: { denominator: [0], indicator: [4] } })).toEqual([
      'cell-error G2',
      'incomplete-return F2',
      'unreadable-number H3',
      'outside-measure-range H4',
      'unreadable-number H5',
      'cell-error B6',
    ]);
  });

  it('is said to be left out alone where its cell is wrong, with its row where the row names none', () => {
    const rows = [
      { ...COUNT, numerator: 3, value: '#REF!' },
      { ...COUNT, indicator: '#N/A', value: 3 },
    ];
    const { observations, findings } = measure(rows, { errors: { value: [0], indicator: [1] } });
    expect(observations).toHaveLength(1);
    expect(findings.map((each) => inWords(each))).toEqual([
      expect.stringMatching(/^Returns H2, .*"#REF!", so it was not used\. .*type the number\.$/),
      expect.stringMatching(
        /^Returns B3: .*"#N\/A", so the row was left out\. .*type the value\.$/,
      ),
    ]);
  });

  it('says of a count beside another share that the count is shown', () => {
    const [wrong] = measure([{ ...COUNT, numerator: 24, denominator: 0, value: 0.3 }]).findings;
    expect(wrong && inWords(wrong)).toMatch(/24 of 0, which makes no share; the count 24 is shown/);
  });

  it('mentions hidden rows', () => {
    const { findings } = measure([{ ...COUNT, value: 1 }], { hiddenRows: 3 });
    expect(findings).toMatchObject([{ code: 'hidden-rows', detail: { rows: 3 } }]);
  });
});
