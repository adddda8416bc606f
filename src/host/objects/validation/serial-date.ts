const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Serial number of an ISO 8601 date or time ("2017-06-01", "…T09:30:00", "09:30"); else null. */
export function serialFromIso(text: string, date1904 = false): number | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) {
    const [hours, minutes, seconds] = [time[1], time[2], time[3] ?? '0'].map(Number);
    return ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  }
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(
      text,
    );
  if (!match) return null;
  const [year, month, day, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const at = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hours, minutes, seconds);
  if (new Date(at).getUTCMonth() !== (month ?? 1) - 1) return null;
  return (at - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}

/** ISO 8601 date of a serial number, with its time of day where it has one. */
export function isoFromSerial(serial: number, date1904 = false): string {
  const at = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * 86_400) * 1000);
  const iso = at.toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19);
}
