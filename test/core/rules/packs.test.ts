import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import type { Indicator, Pack } from '../../../src/core/rules/schema';
import { publishedReturns } from '../../../src/tools/reconcile/published';
import { equalsPrinted, readPrinted } from '../../../src/tools/reconcile/printed';

function pack(id: string): Pack {
  const found = EMBEDDED_PACKS.find((one) => one.id === id);
  if (!found) throw new Error(`No pack ${id}`);
  return found;
}

function rule(scorecard: string, number: string, part = ''): Indicator {
  const found = EMBEDDED_PACKS.flatMap(({ indicators }) => indicators).find(
    (one) => one.scorecard === scorecard && one.number === number && one.part === part,
  );
  if (!found) throw new Error(`No indicator ${scorecard} ${number} ${part}`);
  return found;
}

/** Indicators as they are numbered, with how many measures each has on the scorecard. */
function numbers(scorecard: string): string[] {
  const shown = EMBEDDED_PACKS.flatMap(({ indicators }) => indicators).filter(
    (one) => one.scorecard === scorecard && !one.supporting,
  );
  return [...new Set(shown.map(({ number }) => number))];
}

/** Numbers of so many indicators in each group: upTo(2, 1) is 1.1, 1.2, 2.1. */
function upTo(...lengths: number[]): string[] {
  return lengths.flatMap((length, i) => Array.from({ length }, (_, n) => `${i + 1}.${n + 1}`));
}

describe('every indicator is there, in its order', () => {
  it('of Early Help', () => {
    expect(numbers('early-help')).toEqual(upTo(2, 2, 3, 3, 3, 2, 2, 3, 6, 4, 5, 1, 7));
  });

  it('of the quarterly scorecard', () => {
    const expected = '1.1 1.2 1.3 2.1 2.2 3 4.1 4.2 4.3 5 6.1 6.2 7.1 7.2 7.3'.split(' ');
    expect(numbers('early-help-quarterly')).toEqual(expected);
  });

  it('of Safeguarding', () => {
    expect(numbers('safeguarding')).toEqual(upTo(9, 8, 8, 4, 15, 16, 4, 5, 5, 5, 8));
  });
});

describe.each(EMBEDDED_PACKS.map((one) => [one.id, one] as const))('the pack %s', (_, one) => {
  it('says of each indicator who owns it and what it is', () => {
    const without = one.indicators.filter(({ owner, definition }) => !owner || !definition);
    expect(without.map(({ number }) => number)).toEqual([]);
  });

  it('names roles as owners, never people', () => {
    const role = /Head|Director|Manager|Lead|Partner|Team|Specialist|Nurse|Worker/;
    const owners = [...one.indicators, ...one.topics].map(({ owner }) => owner);
    expect([...new Set(owners)].filter((owner) => !role.test(owner))).toEqual([]);
  });

  it('has each indicator on a topic page', () => {
    const onPages = new Set(
      one.topics.flatMap(({ scorecard, indicators }) =>
        indicators.map((number) => `${scorecard} ${number}`),
      ),
    );
    const missing = one.indicators
      .map(({ scorecard, number }) => `${scorecard} ${number}`)
      .filter((key) => !onPages.has(key));
    expect(missing).toEqual([]);
  });

  it('has earlier years as they were published', () => {
    const years = publishedReturns(one.id).filter(({ period }) => /^\d{4}\/\d{2}$/.test(period));
    for (const { year, value, ...named } of one.indicators.flatMap(earlierYears)) {
      const published = years.filter(
        (row) =>
          row.scorecard === named.scorecard &&
          row.indicator === named.number &&
          row.part === named.part &&
          row.period === year,
      );
      const printed = published.flatMap((row) => [row.value, row.alsoPrinted].map(readPrinted));
      const equal = printed.some((figure) => figure !== null && equalsPrinted(value, figure));
      expect({ ...named, year, value, equal }).toMatchObject({ equal: true });
    }
  });
});

function earlierYears({ scorecard, number, part, earlierYears: years }: Indicator) {
  return years.map(({ year, value }) => ({ scorecard, number, part, year, value }));
}

describe('tolerances are structured by good sense, whatever sign is printed', () => {
  const cases: [string, string, string, Indicator['tolerance']][] = [
    ['early-help', '2.2', '', { kind: 'higher', target: 0.75, red: 0.65 }],
    ['early-help', '3.2', '', { kind: 'higher', target: 1, red: 0.9 }],
    ['early-help', '8.1', '', { kind: 'profile', target: 1 }],
    ['early-help', '10.1', '', { kind: 'within', min: 280, max: 350, side: 'above' }],
    ['safeguarding', '1.2', '', { kind: 'higher', target: 0.95, red: 0.92 }],
    ['safeguarding', '1.8', '', { kind: 'lower', target: 0.23, red: 0.26 }],
    ['safeguarding', '3.3', '', { kind: 'distance', comparator: 158.8, inner: 5, outer: 15 }],
    ['safeguarding', '11.2', '', { kind: 'lower', target: 22, red: 25 }],
  ];

  it.each(cases)('%s %s %s', (scorecard, number, part, tolerance) => {
    expect(rule(scorecard, number, part).tolerance).toEqual(tolerance);
  });

  it('safeguarding 2.2 has no amber, because red begins where green ends', () => {
    expect(rule('safeguarding', '2.2').tolerance).toEqual({ kind: 'higher', target: 0.9 });
  });
});

it('counts a count and its percentage as one measure, with late and outstanding as parts', () => {
  const parts = pack('early-help').indicators.filter(({ number }) => number === '3.2');
  expect(parts.map(({ part }) => part)).toEqual(['', 'late', 'outstanding', 'open, none recorded']);
  expect(parts.map(({ supporting }) => supporting)).toEqual([false, true, true, true]);
});

it('knows the borough by its other names', () => {
  expect(pack('early-help').borough.aliases).toEqual(expect.arrayContaining(['Borough', 'RMBC']));
  expect(pack('early-help').localities.map(({ name }) => name)).toEqual([
    'North',
    'South',
    'Central',
  ]);
});
