const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const LONG =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function parts(month: string): { year: string; index: number } {
  const [year = '', number = ''] = month.split('-');
  return { year, index: Number(number) - 1 };
}

/** A month (YYYY-MM) as a column heading: "Jun-17". */
export function shortMonth(month: string): string {
  const { year, index } = parts(month);
  return `${SHORT[index] ?? '?'}-${year.slice(2)}`;
}

/** A month (YYYY-MM) in full: "June 2017". */
export function longMonth(month: string): string {
  const { year, index } = parts(month);
  return `${LONG[index] ?? '?'} ${year}`;
}

/**
 * A period key as a reader says it: "June 2017", "Q1 2017/18", "2016/17", "half terms 1 to 3, 2016/17",
 * "January to December 2016". A key of no known form is given back as it is.
 */
export function periodLabel(key: string): string {
  if (/^\d{4}-\d{2}$/.test(key)) return longMonth(key);
  const quarter = /^(\d{4}\/\d{2}) (Q[1-4])$/.exec(key);
  if (quarter) return `${quarter[2]} ${quarter[1]}`;
  const terms = /^(\d{4}\/\d{2}) HT(\d)(?:-(\d))?$/.exec(key);
  if (terms) return termsLabel(terms[1] ?? '', terms[2] ?? '', terms[3]);
  const range = /^(\d{4}-\d{2}) to (\d{4}-\d{2})$/.exec(key);
  return range ? rangeLabel(range[1] ?? '', range[2] ?? '') : key;
}

function termsLabel(year: string, from: string, to: string | undefined): string {
  return to && to !== from ? `half terms ${from} to ${to}, ${year}` : `half term ${from}, ${year}`;
}

function rangeLabel(from: string, to: string): string {
  const first = parts(from);
  const last = parts(to);
  const begin = LONG[first.index] ?? '?';
  return first.year === last.year
    ? `${begin} to ${longMonth(to)}`
    : `${longMonth(from)} to ${longMonth(to)}`;
}
