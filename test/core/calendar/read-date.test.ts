import fc from 'fast-check';
import { DATE_1904_OFFSET, isoFromSerial, serialOf } from '../../../src/core/calendar/days';
import { readDate } from '../../../src/core/calendar/read-date';
import { dateInWords } from '../../../src/core/calendar/words';

function read(value: string | number | boolean, date1904 = false): string {
  const reading = readDate(value, date1904);
  return reading.kind === 'date' ? isoFromSerial(reading.serial) : reading.kind;
}

it.each([
  '01/06/2017',
  '1/6/17',
  '1.6.2017',
  '1-6-17',
  '2017-06-01',
  '2017/06/01',
  '2017-06-01T00:00:00.000Z',
  '01/06/2017 14:05',
  '1 June 2017',
  '1st Jun 2017',
  '1-Jun-17',
  '1 Jun. 2017',
  '1 JUNE, 2017',
  "1 June '17",
  '1‑6‑2017',
  '\u00a01/6/2017 ',
])('%p is 1 June 2017, the day first', (text) => {
  expect(read(text)).toBe('2017-06-01');
});

it.each(['', ' \u00a0', '-', '–', 'n/a', 'N/A ', 'none', 'TBC', 'not recorded'])(
  '%p says that no date is recorded',
  (text) => {
    expect(read(text)).toBe('blank');
  },
);

it.each([
  '31/06/2017',
  '29/02/2017',
  '1/13/2017',
  '1 Smarch 2017',
  '1 Ju 2017',
  'June 2017',
  'soon',
])('%p is no date', (text) => {
  expect(read(text)).toBe('unreadable');
});

it('takes a serial of either date system and drops the time', () => {
  expect([read(42887.75), read(42887 - DATE_1904_OFFSET, true)]).toEqual([
    '2017-06-01',
    '2017-06-01',
  ]);
  expect([read(0), read(-5), read(1e7), read(true)]).toEqual(Array(4).fill('unreadable'));
});

it('reads every day back as it is written in full, and as ISO', () => {
  const date = fc.record({
    year: fc.integer({ min: 1990, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(date, (given) => {
      const iso = isoFromSerial(serialOf(given.year, given.month, given.day));
      expect([read(dateInWords(given)), read(iso)]).toEqual([iso, iso]);
    }),
  );
});
