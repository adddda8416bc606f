import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintPack } from '../../../src/core/rules/lint';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { readPack } from '../../../src/core/rules/read-pack';
import { rulesHash } from '../../../src/core/rules/rules-hash';
import { baseOf } from '../../../src/core/rules/written/bases';
import { ScorecardError } from '../../../src/core/wording/scorecard-error';
import { indicator, packOf } from './support/small-pack';

type Json = Record<string, unknown>;

const ROOT = join(__dirname, '../../..');

function jsonOf(file: string): Json {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Json;
}

/** An indicator that leaves out the members named. */
function without(members: readonly string[], own: Json = {}): Json {
  return Object.fromEntries(
    Object.entries(indicator(own)).filter(([member]) => !members.includes(member)),
  );
}

const grouped = (defaults: Json) => ({ groups: [{ name: 'Visits', scorecard: 'main', defaults }] });

/** The findings about a pack, as code and path. */
function found(json: unknown): string[] {
  return lintPack(json).map(({ code, path }) => `${code} ${path}`);
}

describe('what an indicator leaves out', () => {
  it('comes from the defaults of its group', () => {
    const json = packOf(
      [without(['measure'])],
      grouped({ measure: { kind: 'days', decimals: 0 } }),
    );
    expect(readPack(json).indicators[0]?.measure).toEqual({ kind: 'days', decimals: 0 });
  });

  it('comes from the defaults of the pack where its group has none', () => {
    const json = packOf([without(['frequency'])], { defaults: { frequency: 'quarterly' } });
    expect(readPack(json).indicators[0]?.frequency).toBe('quarterly');
  });

  it('comes from the group before the pack', () => {
    const json = packOf([indicator()], {
      ...grouped({ owner: 'Visits Manager' }),
      defaults: { owner: 'Director' },
    });
    expect(readPack(json).indicators[0]?.owner).toBe('Visits Manager');
  });

  it('comes whole: a target of its own keeps nothing of the inherited one', () => {
    const own = { kind: 'higher', target: 0.7 };
    const inherited = { kind: 'higher', target: 0.9, red: 0.8 };
    const json = packOf([indicator({ tolerance: own })], { defaults: { tolerance: inherited } });
    expect(readPack(json).indicators[0]?.tolerance).toEqual(own);
  });

  it('is never taken from the defaults where it is written, if it is nothing', () => {
    const json = packOf([indicator({ dataNote: '' })], { defaults: { dataNote: 'Counted anew.' } });
    expect(readPack(json).indicators[0]?.dataNote).toBe('');
  });
});

describe('the scorecard that is left out', () => {
  const scorecards = ['main', 'quarterly'].map((id) => ({ id, title: id, frequency: 'monthly' }));
  const groups = [{ name: 'Visits' }, { name: 'Trips', scorecard: 'quarterly' }];

  it("of an indicator is its group's, and of a group or topic the first", () => {
    const pack = readPack(
      packOf([without(['scorecard']), without(['scorecard'], { group: 'Trips' })], {
        scorecards,
        groups,
        topics: [{ id: 'visits', title: 'Visits', indicators: ['1.1'] }],
      }),
    );
    expect(pack.indicators.map(({ scorecard }) => scorecard)).toEqual(['main', 'quarterly']);
    expect(pack.groups[0]).toEqual({ name: 'Visits', scorecard: 'main' });
    expect(pack.topics[0]?.scorecard).toBe('main');
  });

  it('has to be written where groups of two scorecards have the name', () => {
    const twice = [{ name: 'Visits' }, { name: 'Visits', scorecard: 'quarterly' }];
    expect(found(packOf([without(['scorecard'])], { scorecards, groups: twice }))).toEqual([
      'shape indicators[0].scorecard',
    ]);
    const said = packOf([indicator({ scorecard: 'quarterly' })], { scorecards, groups: twice });
    expect(readPack(said).indicators[0]?.scorecard).toBe('quarterly');
  });
});

describe('a kind of raw sheet from a base', () => {
  it('has all that the base has', () => {
    const [returns] = readPack(packOf([indicator()], { raw: [{ base: 'returns' }] })).raw;
    expect(returns?.columns.map(({ field }) => field)).toEqual(
      baseOf('returns')?.columns?.map(({ field }) => field),
    );
  });

  it('has what it writes itself in place of it', () => {
    const raw = [{ base: 'returns', title: 'Hub returns' }];
    expect(readPack(packOf([indicator()], { raw })).raw[0]).toMatchObject({
      id: 'returns',
      kind: 'returns',
      title: 'Hub returns',
    });
  });

  it('is refused where there is no such base', () => {
    const [first] = lintPack(packOf([indicator()], { raw: [{ base: 'return' }] }));
    expect(first).toMatchObject({ path: 'raw[0].base', instead: 'Write one of: returns.' });
  });
});

describe('a finding about what is inherited leads to where it is written', () => {
  const inherits = without(['tolerance']);

  it.each([
    [
      'the defaults of the group',
      packOf([inherits], grouped({ tolerance: { kind: 'higher', target: 0.8, red: 0.9 } })),
      ['target-on-wrong-side groups[0].defaults.tolerance.red'],
    ],
    [
      'the defaults of the pack',
      packOf([inherits], { defaults: { tolerance: { kind: 'higher', target: 95 } } }),
      ['percentage-not-a-fraction defaults.tolerance.target'],
    ],
    [
      'a default of the wrong shape, told once however many inherit it',
      packOf([without(['goodIs']), without(['goodIs'], { number: '1.2' })], {
        defaults: { goodIs: 'best' },
      }),
      ['shape defaults.goodIs'],
    ],
    [
      'a default that is misspelt',
      packOf([indicator()], grouped({ ownr: 'Director' })),
      ['shape groups[0].defaults'],
    ],
    [
      'the scorecard of the group',
      packOf([without(['scorecard'])], { groups: [{ name: 'Visits', scorecard: 'other' }] }),
      ['unknown-scorecard groups[0].scorecard', 'unknown-scorecard groups[0].scorecard'],
    ],
    [
      'the group itself, where it is not there, and not what it would have said',
      packOf([without(['scorecard', 'goodIs'], { group: 'Visit' })], grouped({ goodIs: 'high' })),
      ['unused-default groups[0].defaults.goodIs', 'unknown-group indicators[0].group'],
    ],
    [
      'the indicator, where nobody says it',
      packOf([without(['goodIs', 'ytd'])]),
      ['shape indicators[0].goodIs', 'no-year-to-date-basis indicators[0].ytd'],
    ],
    [
      'a group that is there twice',
      packOf([indicator()], {
        groups: [
          { name: 'Visits', scorecard: 'main' },
          { name: 'Visits', scorecard: 'main' },
        ],
      }),
      ['duplicate-name groups[1].name'],
    ],
  ])('%s', (_, json, expected) => {
    expect(found(json)).toEqual(expected);
  });

  it('warns of a default that no indicator takes', () => {
    const json = packOf([indicator()], { defaults: { goodIs: 'low', owner: 'Director' } });
    expect(found(json)).toEqual(['unused-default defaults.goodIs']);
  });
});

describe('the packs that ship', () => {
  const files = [
    ['src/core/rules/packs/early-help.json', '1d5a66623575'],
    ['src/core/rules/packs/safeguarding.json', '4d4fe324cde2'],
    ['assets/examples/eastmere.json', 'acd9ed5bf4bb'],
  ] as const;

  it.each(files)(
    '%s has the rules that it had when each indicator said everything',
    (file, hash) => {
      expect(rulesHash(readPack(jsonOf(file)))).toBe(hash);
    },
  );

  it.each(files)('%s is the same pack written out in full', (file) => {
    const pack = readPack(jsonOf(file));
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  it('say nothing that their defaults say already', () => {
    for (const [file] of files) expect(found(jsonOf(file))).toEqual([]);
  });

  it('take returns from the base that they share', () => {
    const returns = EMBEDDED_PACKS.map(({ raw }) => raw.find(({ id }) => id === 'returns'));
    expect(returns[0]).toBeDefined();
    expect(returns[1]).toEqual(returns[0]);
  });

  it('are read or refused in words, whatever one member of them is replaced by', () => {
    const json = jsonOf('assets/examples/eastmere.json');
    const paths = pathsIn(json);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom(undefined, null, 7, 'x', [], {}),
        (path, value) => {
          const edited = structuredClone(json);
          put(edited, path, value);
          expect(isReadOrRefused(edited)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

type Path = readonly (string | number)[];

function pathsIn(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([member, inside]) => {
    const step = isList ? Number(member) : member;
    return [[step], ...pathsIn(inside).map((path) => [step, ...path])];
  });
}

function put(json: Json, path: Path, value: unknown): void {
  const inside = path.slice(0, -1).reduce<Json>((each, step) => each[step] as Json, json);
  const last = path[path.length - 1]!;
  if (value === undefined && !Array.isArray(inside)) delete inside[last];
  else inside[last] = value;
}

function isReadOrRefused(json: unknown): boolean {
  try {
    readPack(json);
    return true;
  } catch (error) {
    return error instanceof ScorecardError && error.code === 'invalid-pack';
  }
}
