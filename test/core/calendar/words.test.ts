import { asPeriodKey } from '../../../src/core/calendar/parse-period';
import { asMonthKey } from '../../../src/core/calendar/months';
import { longMonthName, monthNamed, shortMonthName } from '../../../src/core/calendar/month-names';
import { longDate, longMonth, periodLabel, shortMonth } from '../../../src/core/calendar/words';

it('says a month in full and as a heading', () => {
  expect([
    longMonth(asMonthKey('2017-06')),
    shortMonth(asMonthKey('2017-06')),
    shortMonth(asMonthKey('2005-09')),
  ]).toEqual(['June 2017', 'Jun-17', 'Sep-05']);
});

it('says a day in full, and leaves a text that names none', () => {
  expect([longDate('2017-06-08'), longDate('2017-06-31')]).toEqual(['8 June 2017', '2017-06-31']);
});

it.each([
  ['2017-06', 'June 2017'],
  ['2017/18 Q1', 'Q1 2017/18'],
  ['2016/17', '2016/17'],
  ['2016/17 HT1', 'half term 1, 2016/17'],
  ['2016/17 HT1-3', 'half terms 1 to 3, 2016/17'],
  ['2016-01 to 2016-12', 'January to December 2016'],
  ['2016-04 to 2017-03', 'April 2016 to March 2017'],
])('says the period %s as %p', (key, words) => {
  expect(periodLabel(asPeriodKey(key))).toBe(words);
});

describe('the name of a month', () => {
  it('is known in full, by three letters and by any number between', () => {
    const months = Array.from({ length: 12 }, (_, i) => i + 1);
    expect(months.map((month) => monthNamed(longMonthName(month)))).toEqual(months);
    expect(months.map((month) => monthNamed(shortMonthName(month)))).toEqual(months);
    expect([monthNamed('Sept'), monthNamed('SEPT.'), monthNamed('febr')]).toEqual([9, 9, 2]);
  });

  it('is not guessed from what is no month', () => {
    expect(['Smarch', 'Ju', 'Junk', 'Decile', ''].map(monthNamed)).toEqual(Array(5).fill(null));
  });

  it('is only there for months of the year', () => {
    expect(() => longMonthName(13)).toThrow('No month of the year: 13');
  });
});
