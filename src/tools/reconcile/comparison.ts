import type { PeriodKey } from '../../core/calendar/period';
import { seriesIdOf, type FigureId, type SeriesId } from '../../core/rules/keys';
import { equalsPrinted, likePrinted, readPrinted } from './printed';

/** What of a published figure is held against the one built anew. */
export type What =
  | 'value'
  | 'share'
  | 'year to date'
  | 'year-to-date count'
  | 'colour'
  | 'sum of localities'
  /** Against other published numbers that should give it. */
  | `check: ${string}`;

/** A published figure beside the one built anew: a year to date or a colour at the month reported. */
export interface Comparison extends FigureId {
  what: What;
  printed: string;
  computed: string;
  equal: boolean;
  /** Worked out anew from other published figures, or carried through as returned. */
  recomputed: boolean;
}

/** Compares a value with a printed figure at the printed precision. Null where nothing was printed. */
export function compareValue(
  series: SeriesId,
  about: { what: What; period: PeriodKey; recomputed: boolean },
  printedText: string,
  value: number | null | undefined,
): Comparison | null {
  const printed = readPrinted(printedText);
  if (!printed) return null;
  const known = value !== null && value !== undefined;
  return {
    ...seriesIdOf(series),
    ...about,
    printed: printedText,
    computed: known ? likePrinted(value, printed) : 'none',
    equal: known && equalsPrinted(value, printed),
  };
}

/** Compares two texts, such as colours. */
export function compareText(
  series: SeriesId,
  about: { what: What; period: PeriodKey },
  printed: string,
  computed: string,
): Comparison {
  return {
    ...seriesIdOf(series),
    ...about,
    printed,
    computed,
    equal: printed === computed,
    recomputed: true,
  };
}

/** Text that a comparison is looked up by in the list of explained differences. */
export function comparisonKey(comparison: Comparison): string {
  const { scorecard, indicator, part, locality, period, what, printed } = comparison;
  const name = part ? `${indicator} ${part}` : indicator;
  return [scorecard, name, locality, period, what, printed].join(' | ');
}
