import { compareText } from '../../../src/core/collections/compare-text';
import { groupBy } from '../../../src/core/collections/group-by';
import { remembered } from '../../../src/core/collections/remembered';
import { runs } from '../../../src/core/collections/runs';

describe('groupBy', () => {
  it('keeps groups and items in the order in which they came', () => {
    const groups = groupBy(['bee', 'ant', 'bat', 'auk'], ([first]) => first);

    expect([...groups]).toEqual([
      ['b', ['bee', 'bat']],
      ['a', ['ant', 'auk']],
    ]);
  });

  it('has no group of nothing', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});

describe('compareText', () => {
  it('sorts by characters, capitals first, whatever the language of the machine', () => {
    expect(['b', 'Ä', 'a', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'a', 'b', 'Ä']);
  });
});

describe('runs', () => {
  it('joins equal neighbours, and only neighbours', () => {
    expect(runs(['a', 'a', undefined, undefined, 'a'])).toEqual([
      { from: 0, count: 2, value: 'a' },
      { from: 2, count: 2, value: undefined },
      { from: 4, count: 1, value: 'a' },
    ]);
    expect(runs([])).toEqual([]);
  });
});

describe('remembered', () => {
  it('works a thing out once, also where nothing came of it', () => {
    const known = new Map<string, string | null>();
    let asked = 0;
    const look = () => remembered(known, 'x', () => (asked++ === 0 ? null : 'later'));

    expect([look(), look()]).toEqual([null, null]);
    expect(asked).toBe(1);
  });
});
