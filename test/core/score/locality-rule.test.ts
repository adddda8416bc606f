import { localityRule } from '../../../src/core/score/locality-rule';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';

const pack = EMBEDDED_PACKS.find(({ id }) => id === 'early-help')!;
const rule = (number: string) => pack.indicators.find((each) => each.number === number)!;

describe('in a locality', () => {
  it("a share of one target for the whole borough is not judged: 6% of families is no locality's failure", () => {
    expect(rule('8.1')).toMatchObject({ localityTotals: 'shared-denominator' });
    expect(rule('8.1').tolerance.kind).toBe('profile');
    expect(localityRule(rule('8.1')).tolerance).toEqual({ kind: 'none' });
  });
  it("a share of the locality's own cases is judged as in the borough", () => {
    expect(localityRule(rule('2.2'))).toEqual(rule('2.2'));
  });
});
