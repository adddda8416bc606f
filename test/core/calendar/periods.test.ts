import fc from 'fast-check';
import {
  asMonthKey,
  indexOfMonth,
  monthAtIndex,
  addMonths,
  monthKey,
  monthsApart,
  monthsToDate,
  rollingYear,
  startYearOf,
} from '../../../src/core/calendar/months';
import {
  asPeriodKey,
  halfTermsAtEnd,
  parsePeriodText,
} from '../../../src/core/calendar/parse-period';
import type { Period } from '../../../src/core/calendar/period';
import { PeriodIndex } from '../../../src/core/calendar/period-index';
import {
  monthsOfPeriod,
  periodKey,
  previousPeriod,
  spanOf,
} from '../../../src/core/calendar/periods';

function period(text: string): Period {
  const found = parsePeriodText(text);
  if (!found) throw new Error(`no period: ${text}`);
  return found;
}

function previousKey(text: string): string | null {
  const previous = previousPeriod(period(text));
  return previous && periodKey(previous);
}

describe('reporting years', () => {
  it('begin in April, or in September for schools', () => {
    expect(startYearOf(asMonthKey('2017-03'), 'financial')).toBe(2016);
    expect(startYearOf(asMonthKey('2017-04'), 'financial')).toBe(2017);
    expect(startYearOf(asMonthKey('2017-08'), 'academic')).toBe(2016);
    expect(startYearOf(asMonthKey('2017-09'), 'academic')).toBe(2017);
  });

  it('have their months in order', () => {
    expect(monthsOfPeriod({ kind: 'year', startYear: 2017 })).toEqual([
      '2017-04',
      '2017-05',
      '2017-06',
      '2017-07',
      '2017-08',
      '2017-09',
      '2017-10',
      '2017-11',
      '2017-12',
      '2018-01',
      '2018-02',
      '2018-03',
    ]);
  });

  it('run to a month from their first', () => {
    expect(monthsToDate(asMonthKey('2017-06'), 'financial')).toEqual([
      '2017-04',
      '2017-05',
      '2017-06',
    ]);
    expect(monthsToDate(asMonthKey('2016-10'), 'academic')).toEqual(['2016-09', '2016-10']);
  });

  it('roll over twelve months', () => {
    const months = rollingYear(asMonthKey('2017-06'));
    expect([months.length, months[0], months[11]]).toEqual([12, '2016-07', '2017-06']);
  });
});

it('adds and subtracts months across years', () => {
  expect(addMonths(asMonthKey('2017-11'), 3)).toBe('2018-02');
  expect(addMonths(asMonthKey('2017-02'), -3)).toBe('2016-11');
  const key = fc
    .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => monthKey(year, month));
  fc.assert(
    fc.property(key, fc.integer({ min: -600, max: 600 }), (from, count) => {
      expect(monthsApart(from, addMonths(from, count))).toBe(count);
    }),
  );
});

describe('the months of a period', () => {
  it.each([
    ['2017/18 Q4', '2018-01', '2018-03'],
    ['2016/17', '2016-04', '2017-03'],
    ['2016/17 HT1-4', '2016-09', '2017-03'],
    ['Jan16-Dec16', '2016-01', '2016-12'],
    ['Jun-17', '2017-06', '2017-06'],
  ])('of %s run from %s to %s', (text, first, last) => {
    const months = monthsOfPeriod(period(text));
    expect([months[0], months.at(-1)]).toEqual([first, last]);
    expect(spanOf(period(text))).toEqual({ first, last });
  });

  it('follow the academic year where that is the indicator’s', () => {
    expect(spanOf(period('2016/17'), 'academic').last).toBe('2017-08');
  });
});

it('orders periods by the month they end in', () => {
  const texts = ['2017-06', '2016/17', '2017-04', '2017/18 Q1', '2017-03', 'Jan16-Dec16'];
  const periods = new PeriodIndex('financial');
  const keys = texts.map(period).map(periodKey);
  expect(keys.sort((a, b) => periods.compare(a, b))).toEqual([
    '2016-01 to 2016-12',
    '2016/17',
    '2017-03',
    '2017-04',
    '2017/18 Q1',
    '2017-06',
  ]);
});

describe('the previous period', () => {
  it.each([
    ['2017-01', '2016-12'],
    ['2017/18 Q1', '2016/17 Q4'],
    ['2017/18 Q3', '2017/18 Q2'],
    ['2016/17', '2015/16'],
    ['2016/17 HT1-4', '2016/17 HT1-3'],
    ['2016/17 HT1', '2015/16 HT1-6'],
  ])('of %s is %s', (text, expected) => {
    expect(previousKey(text)).toBe(expected);
  });

  it('of a rolling range is not to be told from its months', () => {
    expect(previousKey('Apr16-Mar17')).toBeNull();
  });
});

describe('a key', () => {
  it('of a month is nothing else', () => {
    expect(asMonthKey('2017-06')).toBe('2017-06');
    for (const text of ['2017-13', '2017-00', '2017-6', 'Jun-17', '2017/18', '']) {
      expect(() => asMonthKey(text)).toThrow(`Not a month written YYYY-MM: ${text}`);
    }
  });

  it('of a period is written one way', () => {
    const keys = ['2017-06', '2017/18 Q1', '2016/17', '2016/17 HT1-3', '2016-01 to 2016-12'];
    expect(keys.map(asPeriodKey)).toEqual(keys);
    for (const text of ['Jun-17', 'Q1 2017/18', '2016/17 HT1-1', 'soon']) {
      expect(() => asPeriodKey(text)).toThrow(`Not a period key: ${text}`);
    }
  });

  it('of a month goes with an index and back', () => {
    expect(indexOfMonth(asMonthKey('2017-01')) - indexOfMonth(asMonthKey('2016-12'))).toBe(1);
    expect(monthAtIndex(indexOfMonth(asMonthKey('2017-12')))).toBe('2017-12');
  });
});

it('tells half terms at the end of a heading from what stands before them', () => {
  expect(halfTermsAtEnd('PA HT1-3')).toEqual({ before: 'pa', halfTerms: { from: 1, to: 3 } });
  expect(halfTermsAtEnd('HT2')).toEqual({ before: '', halfTerms: { from: 2, to: 2 } });
  expect(['PA HT7', 'PA HT3-1', 'PA', 'HT'].map(halfTermsAtEnd)).toEqual(Array(4).fill(null));
});
