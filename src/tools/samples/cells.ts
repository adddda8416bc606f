import { parsePeriodText } from '../../core/calendar/parse-period';
import { serialOf } from '../../core/calendar/days';

/** A cell of a sample: what it holds and its number format. */
export interface SampleCell {
  value: string | number;
  format: string;
}

export const TEXT = '@';
export const GENERAL = 'General';
export const DATE = 'dd/mm/yyyy';

/** A text that stays text, so that indicator 5.10 does not become 5.1. */
export function textCell(text: string): SampleCell {
  return { value: text, format: TEXT };
}

/** A figure as staff key it: `71.1%` as 0.711 shown with one decimal, `618.0` as 618 shown with one. */
export function figureCell(printed: string): SampleCell {
  const match = /^(\d+)(?:\.(\d+))?(%?)$/.exec(printed);
  if (!match) return printed === '' ? { value: '', format: GENERAL } : textCell(printed);
  const decimals = match[2]?.length ?? 0;
  const pattern = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const number = Number(printed.replace('%', ''));
  return match[3] === '%'
    ? { value: Number((number / 100).toFixed(decimals + 2)), format: `${pattern}%` }
    : { value: number, format: decimals === 0 ? GENERAL : pattern };
}

/** A period as staff key it: the first of a month as a date shown `Jun-17`, anything else as text. */
export function periodCell(text: string): SampleCell {
  const period = parsePeriodText(text);
  return period?.kind === 'month'
    ? { value: serialOf(period.year, period.month, 1), format: 'mmm-yy' }
    : textCell(text);
}
