import type { CellContent } from '../../model/cell';
import { dateParts, serialOf } from '../../calculation/serial';

const LISTS = [
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  'Sun Mon Tue Wed Thu Fri Sat',
  'January February March April May June July August September October November December',
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
].map((list) => list.split(' '));

/** What stands `step` cells after the first of a line's source cells; null where nothing goes on. */
export type Series = (step: number) => CellContent;

const round = (value: number) => Number(value.toPrecision(15));

/** The straight line through numbers, as Excel draws it: least squares. */
export function linear(numbers: number[], least = 1): Series {
  const [first = 0] = numbers;
  if (numbers.length === 1) return (step) => round(first + step * least);
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / count;
  const above = numbers.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const below = numbers.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return (step) => round(mean + (above / below) * (step - middle));
}

/** Numbers that grow by the same factor. */
export function growth(numbers: number[]): Series {
  const logarithms = linear(numbers.map(Math.log), Math.LN2);
  return (step) => round(Math.exp(Number(logarithms(step))));
}

/** Days, working days, months or years from a first date on, by the distance of the first two. */
export function dates(
  serials: number[],
  unit: 'FillDays' | 'FillWeekdays' | 'FillMonths' | 'FillYears',
  date1904: boolean,
): Series {
  const [first = 0, second] = serials;
  if (unit === 'FillDays') return linear(serials);
  if (unit === 'FillWeekdays') {
    return (step) => {
      let serial = first;
      for (let left = Math.abs(step); left > 0;) {
        serial += Math.sign(step);
        const day = (serial + (date1904 ? 1462 : 0)) % 7;
        if (day > 1) left--;
      }
      return serial;
    };
  }
  const from = dateParts(first, date1904);
  const to = second === undefined ? null : dateParts(second, date1904);
  if (!from) return () => null;
  const months = to ? (to.year - from.year) * 12 + to.month - from.month : 0;
  const by = unit === 'FillYears' ? Math.trunc(months / 12) * 12 || 12 : months || 1;
  return (step) => {
    const month = from.month + step * by;
    const last = new Date(Date.UTC(from.year, month, 0)).getUTCDate();
    return serialOf(from.year, month, Math.min(from.day, last), date1904);
  };
}

/** Names of days and months, and text that ends in a number, go on; null where texts do not. */
export function texts(values: string[]): Series | null {
  const [first = ''] = values;
  for (const list of LISTS) {
    const places = values.map((value) =>
      list.findIndex((each) => each.toLowerCase() === value.toLowerCase()),
    );
    if (places.includes(-1)) continue;
    const [start = 0, next] = places;
    const by = next === undefined ? 1 : next - start;
    return (step) =>
      list[(((start + step * by) % list.length) + list.length) % list.length] ?? null;
  }
  const parts = values.map((value) => /^(.*?)(\d+)$/.exec(value));
  const prefix = parts[0]?.[1];
  if (prefix === undefined || parts.some((part) => part?.[1] !== prefix)) return null;
  const width = parts[0]?.[2]?.length ?? 0;
  const numbers = linear(parts.map((part) => Number(part?.[2])));
  const padded = /\D0\d*$/.test(first);
  return (step) => {
    const number = String(Math.abs(Number(numbers(step))));
    return prefix + (padded ? number.padStart(width, '0') : number);
  };
}
