const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day (YYYY-MM-DD) in full: "8 June 2017". */
export function longDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? '?'} ${year}`;
}
