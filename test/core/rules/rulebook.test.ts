import { asMonthKey } from '../../../src/core/calendar/months';
import { indicatorKey } from '../../../src/core/rules/keys';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { readPack } from '../../../src/core/rules/read-pack';
import { compileRulebook, headingOf } from '../../../src/core/rules/rulebook';
import { packSchema } from '../../../src/core/rules/schema';
import { indicator, packOf } from './support/small-pack';

const averages = { nationalAverage: 0.95 };

/** A council with two scorecards, the first the main one; measures that name no scorecard belong to it. */
const json = packOf(
  [
    indicator(),
    indicator({ part: 'Late, or never', supporting: true }),
    indicator({ number: '1.2', group: 'Homes' }),
    indicator({ number: '1.3', shown: false }),
    indicator({ scorecard: 'second', group: 'Second', number: '1.1', title: 'Elsewhere' }),
    indicator({ scorecard: 'second', group: 'Second', number: '9' }),
    indicator({ scorecard: 'third', group: 'Third', number: '9' }),
    indicator({ scorecard: 'third', group: 'Third', number: '5.10' }),
  ],
  {
    scorecards: [
      { id: 'main', title: 'Main', frequency: 'monthly' },
      { id: 'second', title: 'The second one', frequency: 'quarterly' },
      { id: 'third', title: 'Third', frequency: 'monthly' },
    ],
    localities: [{ name: 'East', aliases: ['East District'] }, { name: 'West' }],
    groups: [
      { name: 'Homes', scorecard: 'main' },
      { name: 'Visits', scorecard: 'main' },
      { name: 'Second', scorecard: 'second' },
      { name: 'Third', scorecard: 'third' },
    ],
    populations: [
      {
        id: 'children',
        title: 'Children',
        figures: [
          { from: '2020-04', value: 900 },
          { from: '2019-04', value: 800 },
        ],
      },
    ],
    topics: [{ id: 'visits', title: 'Visits', scorecard: 'main', indicators: ['1.2', '1.1'] }],
    rowMeasures: [
      { source: 'visits', number: '1.2', placed: { by: 'date', field: 'visitDate' } },
      {
        source: 'visits',
        scorecard: 'second',
        number: '1.1',
        placed: { by: 'date', field: 'visitDate' },
        prefer: 'returns',
      },
    ],
    attendance: {
      source: 'schools',
      prefer: 'returns',
      phases: [
        {
          name: 'Primary',
          aliases: ['Prim.'],
          attendance: { number: '1.3', ...averages },
          persistentAbsence: { number: '9', scorecard: 'third', ...averages },
        },
      ],
    },
  },
);
const pack = readPack(json);
const rulebook = compileRulebook(pack);

const nameOf = (rule: { scorecard: string; number: string; part: string } | null | undefined) =>
  rule ? [rule.scorecard, rule.number, rule.part].filter(Boolean).join(' ') : null;

describe('the scorecards of a rulebook', () => {
  it('have their groups in the order of the pack, each with its indicators', () => {
    const { groups } = rulebook.scorecards.main;
    expect(groups.map(({ name, indicators }) => [name, indicators.map(nameOf)])).toEqual([
      ['Homes', ['main 1.2']],
      ['Visits', ['main 1.1', 'main 1.1 Late, or never', 'main 1.3']],
    ]);
  });

  it('know the main one, and the first of each frequency', () => {
    expect(rulebook.scorecards.main).toBe(rulebook.scorecards.get('main'));
    expect(rulebook.scorecards.all.map((one) => [one.id, one.firstOfFrequency])).toEqual([
      ['main', true],
      ['second', true],
      ['third', false],
    ]);
  });

  it('have topics with every part of their indicators, in the order of the page', () => {
    const [visits] = rulebook.topics;
    expect(visits?.indicators.map((parts) => parts.map(nameOf))).toEqual([
      ['main 1.2'],
      ['main 1.1', 'main 1.1 Late, or never'],
    ]);
  });
});

describe('an indicator', () => {
  it('is found by its key', () => {
    const late = rulebook.indicators.get(indicatorKey('main', '1.1', 'late, or never'));
    expect(late).toBe(pack.indicators[1]);
    expect(rulebook.indicators.get(indicatorKey('main', '5.1', ''))).toBeUndefined();
  });

  it.each([
    ['', '1.1', '', 'main 1.1'],
    ['', ' 1.1. ', 'LATE or never', 'main 1.1 Late, or never'],
    ['The Second One', '1.1', '', 'second 1.1'],
    ['third', '5.10', '', 'third 5.10'],
  ])('named as %p %p %p is %s', (scorecard, number, part, found) => {
    expect(nameOf(rulebook.indicators.named(scorecard, number, part))).toBe(found);
  });

  it('that names no scorecard is that of the only other one that has it', () => {
    expect(nameOf(rulebook.indicators.named('', '5.10', ''))).toBe('third 5.10');
  });

  it.each([
    ['of several other scorecards', '', '9'],
    ['of another number', '', '5.1'],
    ['of a scorecard that is not there', 'fourth', '1.1'],
    ['of a scorecard that lacks it', 'second', '1.2'],
  ])('%s is none', (_, scorecard, number) => {
    expect(rulebook.indicators.named(scorecard, number, '')).toBeNull();
  });

  it('is listed with every part of its number, whatever the scorecard', () => {
    expect(rulebook.indicators.numbered('1.1').map(nameOf)).toEqual([
      'main 1.1',
      'main 1.1 Late, or never',
      'second 1.1',
    ]);
  });
});

describe('a place', () => {
  it.each([
    ['east-DISTRICT', 'East'],
    ['west', 'West'],
    ['Whole  town', 'Town'],
    ['North', null],
  ])('called %p is %p', (text, name) => {
    expect(rulebook.places.named(text)).toBe(name);
  });

  it('that is the borough is no locality', () => {
    expect(rulebook.places.localityNamed('Town')).toBeNull();
    expect(rulebook.places.localityNamed('East')).toBe('East');
    expect(rulebook.places.all.filter((place) => rulebook.places.isBorough(place))).toEqual([
      'Town',
    ]);
  });
});

describe('a population', () => {
  it.each([
    ['2019-03', null],
    ['2019-04', 800],
    ['2020-03', 800],
    ['2020-04', 900],
    ['2031-01', 900],
  ])('in %s is %p, whatever the order of its figures', (month, value) => {
    expect(rulebook.populations.in(asMonthKey(month), 'children')).toBe(value);
  });
});

describe('a measure that is counted', () => {
  it('gives figures of the main scorecard where it names none', () => {
    const measures = rulebook.rowMeasures.countedFrom('visits');
    expect(measures.map(({ indicator: rule }) => nameOf(rule))).toEqual(['main 1.2', 'second 1.1']);
    expect(rulebook.attendance?.phases.map((phase) => nameOf(phase.attendance.indicator))).toEqual([
      'main 1.3',
    ]);
  });

  it('knows the columns of its list by their fields', () => {
    const [measure] = rulebook.rowMeasures.giving(indicatorKey('main', '1.2', ''));
    expect(headingOf(measure!.source, 'visitDate')).toBe('Visit date');
  });

  it('says how it goes with a returned figure', () => {
    const rule = (scorecard: string, number: string) =>
      rulebook.counted.get(indicatorKey(scorecard, number, ''));
    expect(rule('main', '1.2')).toEqual({ prefer: 'rows', agreeWithin: 0 });
    expect(rule('second', '1.1')).toEqual({ prefer: 'returns', agreeWithin: 0 });
    expect(rule('third', '9')).toEqual({ prefer: 'returns', agreeWithin: 0.005 });
    expect(rule('main', '1.1')).toBeUndefined();
  });

  it('finds the phase of a school by any of its names', () => {
    expect(rulebook.attendance?.phaseNamed('PRIM')).toBe('Primary');
    expect(rulebook.attendance?.phaseNamed('Secondary')).toBeNull();
  });
});

describe('compiling', () => {
  it.each(EMBEDDED_PACKS.map((each) => [each.id, each] as const))('does for %s', (_, each) => {
    const compiled = compileRulebook(each);
    expect(compiled.indicators.all).toEqual(each.indicators);
    const inGroups = compiled.scorecards.all.flatMap(({ groups }) =>
      groups.flatMap(({ indicators }) => indicators),
    );
    expect(new Set(inGroups)).toEqual(new Set(each.indicators));
  });

  it('refuses a measure of nothing, which lint finds before', () => {
    const rowMeasures = [
      { source: 'visits', number: '7', placed: { by: 'date', field: 'visitDate' } },
    ];
    const wrong = packSchema.parse({ ...json, rowMeasures });
    expect(() => compileRulebook(wrong)).toThrow('The rules have no Indicator 7 to count for.');
  });
});
