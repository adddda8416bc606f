import { asYearKey } from '../../../../src/core/calendar/years';
import fc from 'fast-check';
import { EMBEDDED_PACKS } from '../../../../src/core/rules/packs';
import { readPack } from '../../../../src/core/rules/read-pack';
import { rulesHash } from '../../../../src/core/rules/rules-hash';
import type { Indicator, Pack } from '../../../../src/core/rules/schema';
import {
  applyRuleRows,
  ruleFields,
  toRuleRows,
  type RuleField,
  type RuleRow,
} from '../../../../src/core/rules/workbook';
import { countIndicator, indicator, packOf } from '../support/small-pack';

const earlyHelp = EMBEDDED_PACKS.find(({ id }) => id === 'early-help') as Pack;

/** A pack with every kind of target, earlier years and benchmarks; nothing in it is wrong. */
const EVERY_KIND = readPack(
  packOf([
    indicator({
      number: '1.1',
      owner: 'Head of Service',
      benchmarks: { year: '2022/23', nationalAverage: 0.88 },
      earlierYears: [{ year: '2022/23', value: 0.853, note: '64 of 75' }],
      tolerance: { kind: 'higher', target: 0.9, red: 0.8, amber: [0.8, 0.9] },
    }),
    countIndicator({ number: '1.2' }),
    countIndicator({
      number: '1.3',
      goodIs: 'within',
      tolerance: { kind: 'within', min: 10, max: 20, margin: 2 },
    }),
    indicator({
      number: '1.4',
      goodIs: 'within',
      measure: { kind: 'rate', decimals: 1, per: 10_000 },
      ytd: { basis: 'latest' },
      tolerance: { kind: 'distance', comparator: 158.8, inner: 5, outer: 15 },
    }),
    countIndicator({
      number: '1.5',
      goodIs: 'high',
      tolerance: {
        kind: 'profile',
        target: 1200,
        red: 0.9,
        profile: [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8333, 0.9, 1],
      },
    }),
    indicator({ number: '1.6', goodIs: 'info', tolerance: { kind: 'none', note: 'to be set' } }),
    indicator({ number: '1.6', part: 'late', supporting: true }),
  ]),
);

/** The rows of a pack with some cells of one indicator changed. */
function rowsWith(pack: Pack, number: string, cells: RuleRow, part = ''): RuleRow[] {
  return toRuleRows(pack).map((row) =>
    row.number === number && row.part === part ? { ...row, ...cells } : row,
  );
}

function ruleAfter(cells: RuleRow, number = '1.1'): Indicator {
  const { pack, errors } = applyRuleRows(EVERY_KIND, rowsWith(EVERY_KIND, number, cells));
  expect(errors).toEqual([]);
  return pack.indicators.find((rule) => rule.number === number) as Indicator;
}

function errorsAfter(cells: RuleRow, number = '1.1') {
  const { errors, pack, differences } = applyRuleRows(
    EVERY_KIND,
    rowsWith(EVERY_KIND, number, cells),
  );
  if (errors.length > 0)
    expect({ pack, differences }).toEqual({ pack: EVERY_KIND, differences: [] });
  return errors.map(({ row, column, indicator: name, sentence }) => [row, column, name, sentence]);
}

describe.each([...EMBEDDED_PACKS, EVERY_KIND].map((pack) => [pack.name, pack] as const))(
  'the rows of the pack %s',
  (_, pack) => {
    it('applied to the pack change nothing, in whatever order they stand', () => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(toRuleRows(pack), { minLength: pack.indicators.length }),
          (rows) => {
            const applied = applyRuleRows(pack, rows);
            expect(applied).toEqual({ pack, errors: [], differences: [] });
            expect(rulesHash(applied.pack)).toBe(rulesHash(pack));
          },
        ),
        { numRuns: 3 },
      );
    });

    it('have every column, of texts, numbers and empty cells alone', () => {
      const fields = ruleFields(pack);
      for (const row of toRuleRows(pack)) {
        expect(Object.keys(row)).toEqual(fields);
        expect(Object.values(row).every((cell) => ['string', 'number'].includes(typeof cell))).toBe(
          true,
        );
      }
    });
  },
);

it('a target moved anywhere moves in that indicator alone, and is the one difference', () => {
  const judged = earlyHelp.indicators.filter(
    ({ tolerance }) => tolerance.kind === 'higher' && tolerance.red === undefined,
  );
  const target = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(fc.constantFrom(...judged), target, (rule, moved) => {
      const rows = toRuleRows(earlyHelp).map((row) =>
        row.scorecard === rule.scorecard && row.number === rule.number && row.part === rule.part
          ? { ...row, target: moved }
          : row,
      );
      const { pack, errors, differences } = applyRuleRows(earlyHelp, rows);
      const before = rule.tolerance.kind === 'higher' ? rule.tolerance.target : NaN;
      expect(errors).toEqual([]);
      expect(differences).toEqual(
        before === moved ? [] : [{ indicator: rule, what: 'target', shared: before, here: moved }],
      );
      const at = earlyHelp.indicators.indexOf(rule);
      expect(pack.indicators[at]?.tolerance).toEqual({ kind: 'higher', target: moved });
      expect(pack.indicators.toSpliced(at, 1)).toEqual(earlyHelp.indicators.toSpliced(at, 1));
    }),
    { numRuns: 8 },
  );
});

describe('what a row says is the rule', () => {
  it.each<[string, RuleRow, string, Partial<Indicator>]>([
    [
      'a target and its red limit',
      { target: 0.95, red: 0.7 },
      '1.1',
      {
        tolerance: { kind: 'higher', target: 0.95, red: 0.7 },
      },
    ],
    ['no red limit', { red: '' }, '1.1', { tolerance: { kind: 'higher', target: 0.9 } }],
    [
      'another kind',
      { kind: 'No target', target: '', red: '', note: 'to be agreed' },
      '1.2',
      {
        tolerance: { kind: 'none', note: 'to be agreed' },
      },
    ],
    [
      'one side of a range',
      { side: 'Above only', min: '' },
      '1.3',
      {
        tolerance: { kind: 'within', max: 20, margin: 2, side: 'above' },
      },
    ],
    [
      'a comparator',
      { comparator: 150 },
      '1.4',
      {
        tolerance: { kind: 'distance', comparator: 150, inner: 5, outer: 15 },
      },
    ],
    [
      'a share of the profile',
      { profileRed: 0.85, profile: '' },
      '1.5',
      {
        tolerance: { kind: 'profile', target: 1200, red: 0.85 },
      },
    ],
    [
      'texts',
      { owner: ' Team Manager ', definition: 'New', dataNote: 'Late' },
      '1.1',
      {
        owner: 'Team Manager',
        definition: 'New',
        dataNote: 'Late',
      },
    ],
    [
      'benchmarks',
      { benchmarkYear: '2023/24', neighbourBest: 0.97 },
      '1.1',
      {
        benchmarks: { year: '2023/24', nationalAverage: 0.88, neighbourBest: 0.97 },
      },
    ],
    [
      'an earlier year corrected, without the note on the old figure',
      { 'year 2022/23': 0.86 },
      '1.1',
      {
        earlierYears: [{ year: asYearKey('2022/23'), value: 0.86 }],
      },
    ],
    [
      'a further year',
      { 'year 2023/24': 0.9 },
      '1.1',
      {
        earlierYears: [
          { year: asYearKey('2022/23'), value: 0.853, note: '64 of 75' },
          { year: asYearKey('2023/24'), value: 0.9 },
        ],
      },
    ],
    ['an indicator not shown', { shown: 'no' }, '1.1', { shown: false }],
  ])('%s', (_, cells, number, rule) => {
    expect(ruleAfter(cells, number)).toMatchObject(rule);
  });

  it('no benchmarks where their cells are empty', () => {
    const rule = ruleAfter({ benchmarkYear: '', nationalAverage: '' });
    expect(rule).not.toHaveProperty('benchmarks');
  });

  it('takes percentages and numbers that were typed as text', () => {
    expect(ruleAfter({ target: '95 %', red: '0.85' }).tolerance).toEqual({
      kind: 'higher',
      target: 0.95,
      red: 0.85,
    });
    expect(ruleAfter({ target: '1,100' }, '1.5').tolerance).toMatchObject({ target: 1100 });
  });

  it('keeps a written amber band only as long as its limits stand', () => {
    expect(ruleAfter({ owner: 'Somebody' }).tolerance).toHaveProperty('amber');
    expect(ruleAfter({ red: 0.75 }).tolerance).not.toHaveProperty('amber');
  });

  it('leaves out the figures of a year whose column was deleted no more than the shared pack does', () => {
    const rows = toRuleRows(EVERY_KIND).map(({ 'year 2022/23': _, ...row }) => row);
    expect(applyRuleRows(EVERY_KIND, rows)).toEqual({
      pack: EVERY_KIND,
      errors: [],
      differences: [],
    });
  });

  it('lists each cell that differs, as it is shared and as it is here', () => {
    const { differences } = applyRuleRows(
      EVERY_KIND,
      rowsWith(EVERY_KIND, '1.1', { target: 0.95, red: '', owner: 'Team Manager', shown: 'No' }),
    );
    expect(differences.map(({ what, shared, here }) => [what, shared, here])).toEqual([
      ['shown', 'Yes', 'No'],
      ['target', 0.9, 0.95],
      ['red', 0.8, ''],
      ['owner', 'Head of Service', 'Team Manager'],
    ]);
  });

  it('says that a title changed here is not used, and that a row is missing', () => {
    const rows = rowsWith(EVERY_KIND, '1.1', { title: 'Renamed' }).filter(
      ({ number }) => number !== '1.2',
    );
    const { pack, errors, differences } = applyRuleRows(EVERY_KIND, rows);
    expect({ pack, errors }).toEqual({ pack: EVERY_KIND, errors: [] });
    expect(differences.map(({ indicator: rule, what, here }) => [rule.number, what, here])).toEqual(
      [
        ['1.1', 'title', 'Renamed'],
        ['1.2', 'row', ''],
      ],
    );
  });

  it('does not mind blank rows', () => {
    const rows = [...toRuleRows(EVERY_KIND), {}, { number: ' ', target: '' }];
    expect(applyRuleRows(EVERY_KIND, rows).errors).toEqual([]);
  });
});

describe('what is wrong is told with its cell', () => {
  it.each<[string, string, RuleRow, RuleField, RegExp]>([
    ['text for a number', '1.1', { target: 'high' }, 'target', /"high" is no number.*95%/],
    ['95 for 95%', '1.1', { target: 95 }, 'target', /9500% is more .* Write 95%/],
    ['a number below 0', '1.2', { target: -1 }, 'target', /-1 is below 0/],
    ['an Excel error', '1.2', { red: '#DIV/0!' }, 'red', /Excel error #DIV\/0!/],
    ['an Excel error in a choice', '1.2', { kind: '#N/A' }, 'kind', /Excel error #N\/A/],
    ['an unknown kind', '1.1', { kind: 'Higher' }, 'kind', /"Higher" is none of .*"At least"/],
    ['no kind', '1.1', { kind: '' }, 'kind', /empty\. Choose one of .*"At least"/],
    ['an unknown answer', '1.1', { shown: 'Maybe' }, 'shown', /"Yes", "No"/],
    ['no target', '1.1', { target: '' }, 'target', /"At least" needs it/],
    ['no outer distance', '1.4', { outer: '' }, 'outer', /"Near a comparator" needs it/],
    ['a cell that the kind does not use', '1.1', { min: 0.2 }, 'min', /"At least" does not use/],
    ['a red limit on the wrong side', '1.1', { red: 0.95 }, 'red', /good side of the target/],
    ['a range with one end', '1.3', { min: '' }, 'min', /one end only/],
    ['a range upside down', '1.3', { min: 30 }, 'kind', /ends below where it begins/],
    ['distances that overlap', '1.4', { outer: 2 }, 'outer', /larger "Amber within"/],
    ['a kind against polarity', '1.1', { kind: 'At most', red: '' }, 'kind', /does not suit/],
    [
      'a target for information',
      '1.6',
      { kind: 'At least', note: '', target: 1 },
      'kind',
      /information only/,
    ],
    ['a profile of eleven months', '1.5', { profile: '8%, 17%' }, 'profile', /twelve percentages/],
    [
      'a profile that does not reach its target',
      '1.5',
      { profile: '1%, 2%, 3%, 4%, 5%, 6%, 7%, 8%, 9%, 10%, 11%, 12%' },
      'profile',
      /do not end at 100%/,
    ],
    ['a share above 100%', '1.5', { profileRed: 1.1 }, 'profileRed', /110% is more .* Write 100%/],
    ['benchmarks without a year', '1.1', { benchmarkYear: '' }, 'benchmarkYear', /2015\/16/],
    ['a benchmark above 100%', '1.1', { nationalAverage: 88 }, 'nationalAverage', /Write 88%/],
    ['an earlier year above 100%', '1.1', { 'year 2022/23': 85.3 }, 'year 2022/23', /Write 85.3%/],
  ])('%s', (_, number, cells, column, sentence) => {
    const index = EVERY_KIND.indicators.findIndex((rule) => rule.number === number);
    expect(errorsAfter(cells, number)).toEqual([
      [index, column, `Indicator ${number}`, expect.stringMatching(sentence)],
    ]);
  });

  it('an indicator that the pack does not have, and one that is there twice', () => {
    const rows = toRuleRows(EVERY_KIND);
    const { errors } = applyRuleRows(EVERY_KIND, [
      ...rows,
      { ...rows[0], number: '9.9' },
      { ...rows[1] },
      { scorecard: 'main', target: 3 },
    ]);
    expect(errors.map(({ row, column, sentence }) => [row, column, sentence])).toEqual([
      [7, 'number', expect.stringContaining('no indicator 9.9')],
      [8, 'number', expect.stringContaining('the 2nd of the table')],
      [9, 'number', expect.stringContaining('does not say which indicator')],
    ]);
  });

  it('all errors at once, in the order of the rows', () => {
    const rows = toRuleRows(EVERY_KIND).map((row) => ({ ...row }));
    Object.assign(rows[0] as RuleRow, { red: 0.95 });
    Object.assign(rows[1] as RuleRow, { target: 'x', red: 'y' });
    Object.assign(rows[4] as RuleRow, { shown: 'x' });
    const { errors } = applyRuleRows(EVERY_KIND, rows);
    expect(errors.map(({ row, column }) => [row, column])).toEqual([
      [0, 'red'],
      [1, 'target'],
      [1, 'red'],
      [4, 'shown'],
    ]);
  });
});
