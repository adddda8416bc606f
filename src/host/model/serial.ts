const DAY = 86_400_000;

/**
 * The serial number of an ISO 8601 date, time or both ("2017-06-30T12:00:00"); null where it is none.
 * In the 1900 system serial 60 is a day that never was, so days from March 1900 count one more.
 */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match =
    /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
      text.trim(),
    );
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const clock = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  const time = clock / 86_400;
  if (match[1] === undefined) return time;
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY;
  if (date1904) return day - Date.UTC(1904, 0, 1) / DAY + time;
  const serial = day - Date.UTC(1899, 11, 31) / DAY;
  return (serial >= 60 ? serial + 1 : serial) + time;
}
