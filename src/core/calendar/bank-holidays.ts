import { asDaySerial, dayOfWeek, serialOf, type DaySerial } from './days';

const SUNDAY = 0;
const MONDAY = 1;
const SATURDAY = 6;

/**
 * Holidays moved or added by royal proclamation. A key of `moved` is the usual holiday that is
 * replaced by the days listed; `added` are further days.
 */
const PROCLAIMED: Record<number, { earlyMay?: string; spring?: string; added?: string[] }> = {
  1995: { earlyMay: '1995-05-08' },
  1999: { added: ['1999-12-31'] },
  2002: { spring: '2002-06-04', added: ['2002-06-03'] },
  2011: { added: ['2011-04-29'] },
  2012: { spring: '2012-06-04', added: ['2012-06-05'] },
  2020: { earlyMay: '2020-05-08' },
  2022: { spring: '2022-06-02', added: ['2022-06-03', '2022-09-19'] },
  2023: { added: ['2023-05-08'] },
};

/**
 * The bank holidays of England and Wales in a year, as day serials in order, substitute days
 * included. Source: Banking and Financial Dealings Act 1971, schedule 1, and the proclamations.
 */
export function bankHolidays(year: number): DaySerial[] {
  const proclaimed = PROCLAIMED[year] ?? {};
  const easter = easterSunday(year);
  const days = [
    substitute(serialOf(year, 1, 1)),
    easter - 2,
    easter + 1,
    movedTo(proclaimed.earlyMay) ?? firstMonday(year, 5),
    movedTo(proclaimed.spring) ?? lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmas(year),
    ...(proclaimed.added ?? []).map(asDaySerial),
  ];
  return days.sort((a, b) => a - b);
}

function movedTo(iso: string | undefined): DaySerial | null {
  return iso === undefined ? null : asDaySerial(iso);
}

/** A holiday at the weekend is kept on the Monday after. */
function substitute(serial: DaySerial): DaySerial {
  const weekday = dayOfWeek(serial);
  if (weekday === SATURDAY) return serial + 2;
  return weekday === SUNDAY ? serial + 1 : serial;
}

/** Christmas Day and Boxing Day; where one falls at the weekend, the next weekday that is free. */
function christmas(year: number): DaySerial[] {
  const christmasDay = serialOf(year, 12, 25);
  switch (dayOfWeek(christmasDay)) {
    case SATURDAY:
      return [christmasDay + 2, christmasDay + 3];
    case SUNDAY:
      return [christmasDay + 1, christmasDay + 2];
    case SATURDAY - 1:
      return [christmasDay, christmasDay + 3];
    default:
      return [christmasDay, christmasDay + 1];
  }
}

function firstMonday(year: number, month: number): DaySerial {
  const first = serialOf(year, month, 1);
  return first + ((MONDAY - dayOfWeek(first) + 7) % 7);
}

function lastMonday(year: number, month: number): DaySerial {
  const last = serialOf(year, month + 1, 0);
  return last - ((dayOfWeek(last) - MONDAY + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar, by the ecclesiastical full moon (golden number and epact). */
function easterSunday(year: number): DaySerial {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCorrection = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (leapCorrection - moonCorrection + 19 * golden + 15) % 30;
  const lateMoon = epact === 29 || (epact === 28 && golden > 10);
  const fullMoon = serialOf(year, 3, 21) + epact - (lateMoon ? 1 : 0);
  return fullMoon + 7 - dayOfWeek(fullMoon);
}
