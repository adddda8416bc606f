import { lintPack, type LintFinding } from '../../../src/core/rules/lint';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { lintFinding } from '../../../src/core/rules/lint/finding';
import {
  LINT_FINDINGS,
  lintDefinition,
  type LintCode,
} from '../../../src/core/rules/lint/findings';
import { countIndicator, indicator, packOf } from './support/small-pack';

/** The findings about a pack, as code and path. */
function found(json: unknown): string[] {
  return lintPack(json).map(({ code, path }) => `${code} ${path}`);
}

function only(json: unknown): LintFinding {
  const findings = lintPack(json);
  expect(findings).toHaveLength(1);
  return findings[0] as LintFinding;
}

const percent = { kind: 'percent', decimals: 1 };
const rate = { kind: 'rate', decimals: 1, per: 10_000 };

describe('nothing is found', () => {
  it('in a pack that is right', () => {
    expect(found(packOf([indicator(), countIndicator({ number: '1.2' })]))).toEqual([]);
  });

  it.each(EMBEDDED_PACKS.map((pack) => [pack.id, pack] as const))('in the pack %s', (_, pack) => {
    expect(found(pack)).toEqual([]);
  });
});

describe('a day, a month and a year', () => {
  const wrong = (own: Record<string, unknown>, calendar: Record<string, unknown> = {}) =>
    lintPack({ ...packOf([indicator(own)]), calendar }).map(
      ({ code, path, problem, instead }) => `${code} ${path}: ${problem} ${instead}`,
    );

  it('are those of the calendar', () => {
    expect(wrong({}, { holidays: ['2017-06-31'] })).toEqual([
      expect.stringMatching(/^shape calendar\.holidays\[0\]: .*there is no such day/),
    ]);
    expect(wrong({ availability: [{ text: 'in development', from: '2017-13' }] })).toEqual([
      expect.stringMatching(/^shape indicators\[0\]\.availability\[0\]\.from: .*YYYY-MM/),
    ]);
    expect(wrong({ earlierYears: [{ year: '2015/17', value: 0.8 }] })).toEqual([
      expect.stringMatching(/^shape indicators\[0\]\.earlierYears\[0\]\.year: .*follows the first/),
    ]);
  });
});

describe('each finding has a code and a place', () => {
  const cases: [LintCode, string, unknown][] = [
    ['shape', 'indicators[0].title', packOf([indicator({ title: 7 })])],
    ['no-year-to-date-basis', 'indicators[0].ytd', packOf([indicator({ ytd: undefined })])],
    ['no-year-to-date-basis', 'indicators[0].ytd.basis', packOf([indicator({ ytd: {} })])],
    ['unused-default', 'defaults.goodIs', packOf([indicator()], { defaults: { goodIs: 'low' } })],
    [
      'year-to-date-sums-shares',
      'indicators[0].ytd.basis',
      packOf([indicator({ ytd: { basis: 'sum' } })]),
    ],
    [
      'year-to-date-pools-counts',
      'indicators[0].ytd.basis',
      packOf([countIndicator({ ytd: { basis: 'pooled' } })]),
    ],
    [
      'target-on-wrong-side',
      'indicators[0].tolerance.red',
      packOf([indicator({ tolerance: { kind: 'higher', target: 0.8, red: 0.9 } })]),
    ],
    [
      'target-on-wrong-side',
      'indicators[0].tolerance.red',
      packOf([countIndicator({ tolerance: { kind: 'lower', target: 30, red: 20 } })]),
    ],
    [
      'no-room-for-amber',
      'indicators[0].tolerance.red',
      packOf([indicator({ tolerance: { kind: 'higher', target: 0.9, red: 0.9 } })]),
    ],
    [
      'overlapping-bands',
      'indicators[0].tolerance.amber',
      packOf([
        countIndicator({ tolerance: { kind: 'lower', target: 20, red: 30, amber: [20, 33] } }),
      ]),
    ],
    [
      'overlapping-bands',
      'indicators[0].tolerance.outer',
      packOf([
        indicator({
          goodIs: 'within',
          tolerance: { kind: 'distance', comparator: 0.5, inner: 0.2, outer: 0.1 },
        }),
      ]),
    ],
    [
      'gapped-bands',
      'indicators[0].tolerance.amber',
      packOf([
        countIndicator({ tolerance: { kind: 'lower', target: 22, red: 25, amber: [22, 23] } }),
      ]),
    ],
    [
      'range-with-one-end',
      'indicators[0].tolerance',
      packOf([indicator({ goodIs: 'within', tolerance: { kind: 'within', max: 0.9 } })]),
    ],
    [
      'range-without-ends',
      'indicators[0].tolerance',
      packOf([
        indicator({ goodIs: 'within', tolerance: { kind: 'within', min: 0.1, side: 'above' } }),
      ]),
    ],
    [
      'range-upside-down',
      'indicators[0].tolerance',
      packOf([indicator({ goodIs: 'within', tolerance: { kind: 'within', min: 0.9, max: 0.1 } })]),
    ],
    [
      'percentage-not-a-fraction',
      'indicators[0].tolerance.target',
      packOf([indicator({ tolerance: { kind: 'higher', target: 95 } })]),
    ],
    [
      'limit-finer-than-shown',
      'indicators[0].tolerance.target',
      packOf([indicator({ tolerance: { kind: 'higher', target: 0.9155 } })]),
    ],
    [
      'tolerance-against-polarity',
      'indicators[0].tolerance.kind',
      packOf([indicator({ goodIs: 'low' })]),
    ],
    ['target-for-information', 'indicators[0].tolerance', packOf([indicator({ goodIs: 'info' })])],
    ['unknown-group', 'indicators[0].group', packOf([indicator({ group: 'Trips' })])],
    [
      'unknown-scorecard',
      'groups[1].scorecard',
      packOf([indicator()], {
        groups: [
          { name: 'Visits', scorecard: 'main' },
          { name: 'Trips', scorecard: 'other' },
        ],
      }),
    ],
    [
      'unknown-population',
      'indicators[0].measure.population',
      packOf([
        indicator({
          measure: { ...rate, population: 'adults' },
          tolerance: { kind: 'higher', target: 5 },
          ytd: { basis: 'latest' },
        }),
      ]),
    ],
    [
      'rate-without-per',
      'indicators[0].measure.per',
      packOf([
        indicator({
          measure: { kind: 'rate', decimals: 1 },
          tolerance: { kind: 'none' },
          ytd: { basis: 'latest' },
        }),
      ]),
    ],
    [
      'population-without-rate',
      'indicators[0].measure.population',
      packOf([indicator({ measure: { ...percent, population: 'children' } })]),
    ],
    ['duplicate-indicator', 'indicators[1].number', packOf([indicator(), indicator()])],
    [
      'duplicate-name',
      'localities[1].aliases[0]',
      packOf([indicator()], {
        localities: [{ name: 'East' }, { name: 'West', aliases: ['whole TOWN'] }],
      }),
    ],
    [
      'supporting-without-main',
      'indicators[1].supporting',
      packOf([indicator(), countIndicator({ number: '1.2', part: 'late', supporting: true })]),
    ],
    [
      'benchmark-outside-range',
      'indicators[0].benchmarks.nationalAverage',
      packOf([indicator({ benchmarks: { year: '2015/16', nationalAverage: 83.4 } })]),
    ],
    [
      'earlier-year-outside-range',
      'indicators[0].earlierYears[0].value',
      packOf([indicator({ earlierYears: [{ year: '2015/16', value: 83.4 }] })]),
    ],
    [
      'profile-misses-target',
      'indicators[0].tolerance.profile[11]',
      packOf([profiled([...shares(11), 0.95])]),
    ],
    [
      'profile-falls',
      'indicators[0].tolerance.profile[3]',
      packOf([profiled([0.1, 0.2, 0.3, 0.25, ...Array<number>(7).fill(0.5), 1])]),
    ],
    [
      'profile-without-cumulation',
      'indicators[0].ytd.basis',
      packOf([{ ...profiled(), ytd: { basis: 'latest' } }]),
    ],
    [
      'notes-upside-down',
      'indicators[0].availability[0]',
      packOf([indicator({ availability: [{ text: 'due', from: '2017-06', to: '2017-04' }] })]),
    ],
    [
      'unknown-indicator',
      'attendance.phases[0].persistentAbsence.number',
      packOf([indicator()], {
        attendance: {
          source: 'schools',
          phases: [
            {
              name: 'Primary',
              attendance: { number: '1.1', nationalAverage: 0.96 },
              persistentAbsence: { number: '1.10', nationalAverage: 0.08 },
            },
          ],
        },
      }),
    ],
    [
      'unknown-indicator',
      'topics[0].indicators[1]',
      packOf([indicator()], {
        topics: [{ id: 'visits', title: 'Visits', scorecard: 'main', indicators: ['1.1', '1.10'] }],
      }),
    ],
    [
      'unknown-source',
      'rowMeasures[0].source',
      packOf([indicator()], { rowMeasures: [{ ...rowMeasure(), source: 'returns' }] }),
    ],
    [
      'unknown-field',
      'rowMeasures[0].where[0].field',
      packOf([indicator()], {
        rowMeasures: [{ ...rowMeasure(), where: [{ field: 'outcome', in: ['done'] }] }],
      }),
    ],
    ['unknown-field', 'raw[0].key', packOf([indicator()], { raw: [caseList({ key: 'caseId' })] })],
    [
      'unknown-field',
      'raw[0].coveredBy',
      packOf([indicator()], { raw: [caseList({ coveredBy: 'closed' })] }),
    ],
    [
      'unknown-field',
      'raw[0].columns[1].notBefore',
      packOf([indicator()], { raw: [caseList({}, { notBefore: 'seen' })] }),
    ],
    [
      'schools-without-rules',
      'raw[0]',
      packOf([indicator()], { raw: [{ ...caseList(), kind: 'attendance' }] }),
    ],
    [
      'unknown-category',
      'rowMeasures[0].where[0].any[0].in[1]',
      packOf([indicator()], {
        raw: [caseList()],
        rowMeasures: [
          { ...rowMeasure(), where: [{ any: [{ field: 'kind', in: ['Home', 'home visit'] }] }] },
        ],
      }),
    ],
  ];

  it.each(cases)('%s at %s', (code, path, json) => {
    expect(only(json)).toMatchObject({ code, path });
  });

  it('for every code there is', () => {
    expect([...new Set(cases.map(([code]) => code))].sort()).toEqual(
      Object.keys(LINT_FINDINGS).sort(),
    );
  });
});

describe('the sentences', () => {
  it.each(Object.keys(LINT_FINDINGS) as LintCode[])('of %s are whole', (code) => {
    for (const detail of lintDefinition(code).examples) {
      const { problem, instead } = lintFinding(code, 'indicators[0]', detail);
      expect(problem).toMatch(/^[A-Z“"].*\.$/);
      expect(instead).toMatch(/^[A-Z“"].*\.$/);
      expect(`${problem} ${instead}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('say what is wrong and what to write instead', () => {
    const { problem, instead } = only(
      packOf([indicator({ number: '2.2', tolerance: { kind: 'higher', target: 95 } })]),
    );
    expect(problem).toBe('Indicator 2.2 is a percentage, and its target is 95.');
    expect(instead).toBe('Write 0.95: percentages are fractions of 1.');
  });

  it('name the part of an indicator, and what is known', () => {
    const { problem, instead } = only(packOf([indicator({ part: 'late', group: 'Trips' })]));
    expect(problem).toContain('Indicator 1.1 (late)');
    expect(instead).toContain('"Visits"');
  });
});

it('accepts an amber band that meets the red limit but for one step of display', () => {
  const tolerance = { kind: 'lower', target: 22, red: 25, amber: [22, 24] };
  expect(found(packOf([countIndicator({ tolerance })]))).toEqual([]);
});

it('accepts a range with one end where only that side matters', () => {
  const tolerance = { kind: 'within', max: 0.9, side: 'above' };
  expect(found(packOf([indicator({ goodIs: 'within', tolerance })]))).toEqual([]);
});

it('tells 5.10 from 5.1', () => {
  const both = [indicator({ number: '5.1' }), indicator({ number: '5.10' })];
  expect(found(packOf(both))).toEqual([]);
});

it('checks what it can of a pack of which other parts have the wrong shape', () => {
  const wrong = packOf([
    indicator({ frequency: 'daily' }),
    indicator({ number: '1.2', group: 'Trips' }),
    indicator({ number: '1.3', tolerance: { kind: 'higher', target: 95, red: 97 } }),
  ]);
  expect(found(wrong)).toEqual([
    'shape indicators[0].frequency',
    'unknown-group indicators[1].group',
    'target-on-wrong-side indicators[2].tolerance.red',
    'percentage-not-a-fraction indicators[2].tolerance.target',
    'percentage-not-a-fraction indicators[2].tolerance.red',
  ]);
});

it.each([null, 'text', [], 7])('says that %p is no pack, and does not stop', (json) => {
  expect(found(json)).toContain('shape (whole file)');
});

function shares(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (i + 1) / 12);
}

function profiled(profile = [...shares(11), 1]): Record<string, unknown> {
  const tolerance = { kind: 'profile', target: 600, profile };
  return countIndicator({ goodIs: 'high', tolerance });
}

function rowMeasure(): Record<string, unknown> {
  return { source: 'visits', number: '1.1', placed: { by: 'date', field: 'visitDate' } };
}

/** The case list that `rowMeasure` counts, with a category. */
function caseList(
  members: Record<string, unknown> = {},
  date: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    id: 'visits',
    kind: 'rows',
    title: 'Visits',
    columns: [
      {
        field: 'kind',
        headings: ['Kind'],
        type: 'category',
        categories: [{ name: 'Home', aliases: ['Home visit'] }],
      },
      { field: 'visitDate', headings: ['Visit date'], type: 'date', ...date },
    ],
    ...members,
  };
}
