import { isoFromSerial } from '../../../src/core/calendar/days';
import { parsePeriod } from '../../../src/core/calendar/parse-period';
import { periodKey } from '../../../src/core/calendar/periods';
import { readDate } from '../../../src/core/calendar/read-date';
import { asYearKey, fullYear, isYearKey, yearKey } from '../../../src/core/calendar/years';

function dateOf(text: string): string {
  const reading = readDate(text, false);
  return reading.kind === 'date' ? isoFromSerial(reading.serial) : reading.kind;
}

function periodOf(text: string): string | null {
  const period = parsePeriod(text);
  return period && periodKey(period);
}

describe('a year in two digits', () => {
  it.each([
    ['00', 2000],
    ['17', 2017],
    ['30', 2030],
    ['49', 2049],
    ['50', 1950],
    ['99', 1999],
  ])('%s is %d: this century to 2049, as Windows takes it', (digits, year) => {
    expect(fullYear(digits)).toBe(year);
  });

  it('is the same for a date and for a period', () => {
    expect([dateOf('1/6/30'), periodOf('1/6/30'), periodOf('Jun-30')]).toEqual([
      '2030-06-01',
      '2030-06',
      '2030-06',
    ]);
    expect([dateOf('1 Jun 98'), periodOf('1 Jun 98'), periodOf("June '98")]).toEqual([
      '1998-06-01',
      '1998-06',
      '1998-06',
    ]);
    expect(periodOf('98/99')).toBe('1998/99');
    expect(periodOf('Q4 99/00')).toBe('1999/00 Q4');
    expect(periodOf('Jan98-Dec98')).toBe('1998-01 to 1998-12');
  });

  it('in a period before any of ours is no period, and is not moved to the next century', () => {
    expect([periodOf('Jun-62'), periodOf('1/6/62')]).toEqual([null, null]);
    expect(dateOf('1/6/62')).toBe('1962-06-01');
  });
});

it('leaves a year in four digits as it is', () => {
  expect(fullYear('1935')).toBe(1935);
});

it('writes a year that spans two by both', () => {
  expect([yearKey(2016), yearKey(1999)]).toEqual(['2016/17', '1999/00']);
});

it('knows the key of a year from text that only looks like one', () => {
  expect(['2016/17', '1999/00', '2016/18', '2016-17', '16/17'].map(isYearKey)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(() => asYearKey('2016/18')).toThrow('Not a year written as 2016/17: 2016/18');
});
