import { readPack } from '../../../src/core/rules/read-pack';
import { rulesHash, fnv1a64 } from '../../../src/core/rules/rules-hash';
import { ScorecardError } from '../../../src/core/wording/scorecard-error';
import { indicator, packOf } from './support/small-pack';

function refusal(json: unknown): ScorecardError {
  try {
    readPack(json);
  } catch (error) {
    if (error instanceof ScorecardError) return error;
    throw error;
  }
  throw new Error('The pack was not refused.');
}

describe('a pack', () => {
  it('is read with its defaults filled in', () => {
    const [rule] = readPack(packOf()).indicators;
    expect(rule).toMatchObject({ part: '', arrears: 0, judge: 'in-month', localities: false });
    expect(rule?.ytd).toEqual({ basis: 'pooled', year: 'financial' });
  });

  it('is refused with every error, not the first', () => {
    const error = refusal(
      packOf([
        indicator({ goodIs: 'best' }),
        indicator({ number: '1.2', group: 'Trips' }),
        indicator({ number: '1.3', tolerance: { kind: 'higher', target: 95 } }),
      ]),
    );
    expect(error.code).toBe('invalid-pack');
    expect(error.message).toContain('3 errors');
    expect(error.message).toContain('indicators[0].goodIs');
    expect(error.message).toContain('indicators[1].group');
    expect(error.message).toContain('indicators[2].tolerance.target');
  });

  it('is not refused for a warning', () => {
    const tolerance = { kind: 'higher', target: 0.9, red: 0.9 };
    expect(readPack(packOf([indicator({ tolerance })])).indicators).toHaveLength(1);
  });
});

describe('the hash of the rules', () => {
  const pack = readPack(packOf());

  it('is twelve hexadecimal digits', () => {
    expect(rulesHash(pack)).toMatch(/^[0-9a-f]{12}$/);
  });

  it('does not depend on the order of members, nor on defaults being written out', () => {
    const turned = Object.fromEntries(Object.entries(packOf()).reverse());
    expect(rulesHash(readPack(turned))).toBe(rulesHash(pack));
    expect(rulesHash(readPack(packOf([indicator({ arrears: 0, part: '' })])))).toBe(
      rulesHash(pack),
    );
  });

  it('changes with a target', () => {
    const tolerance = { kind: 'higher', target: 0.91, red: 0.8 };
    expect(rulesHash(readPack(packOf([indicator({ tolerance })])))).not.toBe(rulesHash(pack));
  });

  it('changes with the order of indicators', () => {
    const [a, b] = [indicator(), indicator({ number: '1.2' })];
    expect(rulesHash(readPack(packOf([a, b])))).not.toBe(rulesHash(readPack(packOf([b, a]))));
  });

  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('is FNV-1a: %p gives %s', (text, expected) => {
    expect(fnv1a64(text)).toBe(expected);
  });
});
