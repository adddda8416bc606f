import fc from 'fast-check';
import { parsePeriod } from '../../../src/core/calendar/parse-period';
import type { Period } from '../../../src/core/calendar/period';
import { addMonths, monthKey } from '../../../src/core/calendar/months';
import { periodKey } from '../../../src/core/calendar/periods';

const JUNE_2017 = '2017-06';

function keyOf(value: string | number, text = '', date1904 = false): string | null {
  const period = parsePeriod(value, text, { date1904 });
  return period && periodKey(period);
}

describe('a month', () => {
  it.each([
    'Jun-17',
    'Jun 17',
    "Jun '17",
    'June 2017',
    'JUNE  2017',
    'June-2017',
    '2017-06',
    '2017/06',
    '06/2017',
    '01/06/2017',
    '1.6.2017',
    '30/06/17',
    '2017-06-01',
    '2017-06-01T00:00:00.000Z',
    '1 June 2017',
    '1st Jun 2017',
    '2017 June',
    'Jun‑17',
    '\u00a0Jun-17 ',
  ])('is read from the text %p', (text) => {
    expect(keyOf(text)).toBe(JUNE_2017);
  });

  it('is read from a date serial, whatever it displays', () => {
    expect(keyOf(42887, '01/06/2017')).toBe(JUNE_2017);
    expect(keyOf(42916.5)).toBe(JUNE_2017);
  });

  it('is read from a serial of the 1904 date system', () => {
    expect(keyOf(42887 - 1462, '', true)).toBe(JUNE_2017);
  });

  it('takes Sept for September', () => {
    expect(keyOf('Sept 16')).toBe('2016-09');
  });
});

describe('a quarter', () => {
  it.each([
    '2017/18 Q1',
    'Q1 2017/18',
    'q1 2017-18',
    'Quarter 1 2017/18',
    'Quarter 1 of 2017/18',
    '2017/18 Quarter 1',
    '2017/2018 Q1',
    'Qtr 1, 17/18',
  ])('is read from %p', (text) => {
    expect(keyOf(text)).toBe('2017/18 Q1');
  });
});

describe('a year', () => {
  it.each(['2016/17', '2016-17', '2016/2017', '2016 / 17', '16/17', 'FY 2016/17', 'AY 2016/17'])(
    'is read from %p',
    (text) => {
      expect(keyOf(text)).toBe('2016/17');
    },
  );

  it('is read where it is named', () => {
    expect(keyOf('Academic year 2016/17')).toBe('2016/17');
    expect(keyOf('Financial year 2016-17')).toBe('2016/17');
  });

  it('turns the century', () => {
    expect(keyOf('1999/00')).toBe('1999/00');
  });
});

describe('half terms', () => {
  it.each(['2016/17 HT1-3', 'HT1-3 2016/17', 'HT 1-3 2016/17', 'Half terms 1 to 3 2016/17'])(
    'are read from %p',
    (text) => {
      expect(keyOf(text)).toBe('2016/17 HT1-3');
    },
  );

  it('may be a single one', () => {
    expect(keyOf('HT1 2016/17')).toBe('2016/17 HT1');
  });
});

describe('a named range', () => {
  it.each([
    'Jan16-Dec16',
    'Jan 16 - Dec 16',
    'Jan-16 to Dec-16',
    'Jan-16-Dec-16',
    'January 2016 – December 2016',
    '2016-01 to 2016-12',
  ])('is read from %p', (text) => {
    expect(keyOf(text)).toBe('2016-01 to 2016-12');
  });
});

it.each([
  'soon',
  '',
  '2017',
  '13/2017',
  '31/06/2017',
  '2016/18',
  'Q5 2017/18',
  'Q1',
  'HT4-2 2016/17',
  'Dec16-Jan16',
  'Smarch 2017',
  'YTD 2017/18',
])('%p names no period', (text) => {
  expect(keyOf(text)).toBeNull();
});

it('does not take a bare year or a count for a date', () => {
  expect(keyOf(2017, '2017')).toBeNull();
  expect(keyOf(110, '110')).toBeNull();
  expect(parsePeriod(true)).toBeNull();
});

it('reads what a number displays where it is no date', () => {
  expect(keyOf(2016, '2016/17')).toBe('2016/17');
});

describe('every period', () => {
  const startYear = fc.integer({ min: 2000, max: 2090 });
  const month = fc.integer({ min: 1, max: 12 });
  const period: fc.Arbitrary<Period> = fc.oneof(
    fc.record({ kind: fc.constant('month' as const), year: startYear, month }),
    fc.record({
      kind: fc.constant('quarter' as const),
      startYear,
      quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    }),
    fc.record({ kind: fc.constant('year' as const), startYear }),
    fc
      .tuple(startYear, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .map(([year, a, b]) => ({
        kind: 'half-terms' as const,
        startYear: year,
        from: Math.min(a, b),
        to: Math.max(a, b),
      })),
    fc
      .tuple(startYear, month, fc.integer({ min: 0, max: 30 }))
      .map(([year, first, length]): Period => {
        const from = monthKey(year, first);
        return { kind: 'range', from, to: addMonths(from, length) };
      }),
  );

  it('is read back from its own key', () => {
    fc.assert(
      fc.property(period, (given) => {
        expect(parsePeriod(periodKey(given))).toEqual(given);
      }),
    );
  });
});
