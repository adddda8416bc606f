import fc from 'fast-check';
import { bankHolidays } from '../../../src/core/calendar/bank-holidays';
import { dayOfWeek, isoFromSerial, serialFromIso } from '../../../src/core/calendar/days';
import {
  holidaysOf,
  isWorkingDay,
  networkdays,
  workday,
} from '../../../src/core/calendar/working-days';

function day(iso: string): number {
  const serial = serialFromIso(iso);
  if (serial === null) throw new Error(`no day: ${iso}`);
  return serial;
}

const HOLIDAYS = holidaysOf(2014, 2031);

describe('bank holidays of England and Wales', () => {
  it.each([
    [
      2017,
      '2017-01-02 2017-04-14 2017-04-17 2017-05-01 2017-05-29 2017-08-28 2017-12-25 2017-12-26',
    ],
    [
      2020,
      '2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28',
    ],
    [
      2021,
      '2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28',
    ],
    [
      2022,
      '2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27',
    ],
    [
      2023,
      '2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26',
    ],
    [
      2026,
      '2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28',
    ],
  ])('of %d', (year, days) => {
    expect(bankHolidays(year).map(isoFromSerial).join(' ')).toBe(days);
  });

  it('fall on weekdays, in order, eight a year at least', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2199 }), (year) => {
        const days = bankHolidays(year);
        expect(days.length).toBeGreaterThanOrEqual(8);
        expect(days.every((d) => dayOfWeek(d) !== 0 && dayOfWeek(d) !== 6)).toBe(true);
        expect([...new Set(days)].sort((a, b) => a - b)).toEqual(days);
      }),
    );
  });

  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('follow Easter, which in %d is %s', (year, easter) => {
    expect(bankHolidays(year)).toContain(day(easter) - 2);
    expect(bankHolidays(year)).toContain(day(easter) + 1);
  });
});

describe('a due date', () => {
  it('within five working days of Thursday 1 June 2017 is Thursday 8 June', () => {
    expect(isoFromSerial(workday(day('2017-06-01'), 5, HOLIDAYS))).toBe('2017-06-08');
  });

  it('steps over a bank holiday', () => {
    expect(isoFromSerial(workday(day('2017-05-26'), 1, HOLIDAYS))).toBe('2017-05-30');
  });

  it('steps over a council’s own closures', () => {
    const closed = holidaysOf(2017, 2017, [day('2017-06-02')]);
    expect(isoFromSerial(workday(day('2017-06-01'), 5, closed))).toBe('2017-06-09');
  });

  it('counts back from a day, and stays on it for 0', () => {
    expect(isoFromSerial(workday(day('2017-06-08'), -5, HOLIDAYS))).toBe('2017-06-01');
    expect(isoFromSerial(workday(day('2017-06-03'), 0, HOLIDAYS))).toBe('2017-06-03');
  });

  it('counts from a weekend as Excel does', () => {
    expect(isoFromSerial(workday(day('2017-06-03'), 1, HOLIDAYS))).toBe('2017-06-05');
  });
});

describe('working days between two days', () => {
  it('include both ends', () => {
    expect(networkdays(day('2017-06-01'), day('2017-06-08'), HOLIDAYS)).toBe(6);
    expect(networkdays(day('2017-06-08'), day('2017-06-01'), HOLIDAYS)).toBe(-6);
    expect(networkdays(day('2017-06-03'), day('2017-06-04'), HOLIDAYS)).toBe(0);
  });

  const start = fc.integer({ min: day('2015-01-01'), max: day('2030-06-30') });

  it('agree with the due date counted from the start', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const due = workday(from, count, HOLIDAYS);
        const onStart = isWorkingDay(from, HOLIDAYS) ? 1 : 0;
        expect(isWorkingDay(due, HOLIDAYS)).toBe(true);
        expect(networkdays(from, due, HOLIDAYS)).toBe(count + onStart);
      }),
    );
  });

  it('lead back to a working day they began at', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (from, count) => {
        fc.pre(isWorkingDay(from, HOLIDAYS));
        expect(workday(workday(from, count, HOLIDAYS), -count, HOLIDAYS)).toBe(from);
      }),
    );
  });
});
