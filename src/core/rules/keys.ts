import type { PeriodKey } from '../calendar/period';

/**
 * Keys of what a pack has figures of, for maps: text that is the same for the same thing, and of a type
 * of its own, so that the key of one thing is never looked up among those of another. An indicator part
 * has a series of figures in each place, and a series has one figure a period.
 *
 * Numbers are text, so `5.10` and `5.1` differ; case, stray spaces and the kind of dash do not matter.
 */
declare const keyed: unique symbol;
type Key<Of extends string> = string & { readonly [keyed]: Of };

export type IndicatorKey = Key<'indicator'>;
export type SeriesKey = Key<'series'>;
export type FigureKey = Key<'figure'>;

/** Which series a figure belongs to. Locality is the pack's name for it, the borough's own included. */
export interface SeriesId {
  scorecard: string;
  indicator: string;
  part: string;
  locality: string;
}

/** Which figure: that of a series in a period. */
export interface FigureId extends SeriesId {
  period: PeriodKey;
}

/** The key of an indicator part: scorecard's id, number, and part, which is empty for the main measure. */
export function indicatorKey(scorecard: string, number: string, part: string): IndicatorKey {
  return joined([scorecard, number, part]) as IndicatorKey;
}

/** The key of an indicator part, by its rule. */
export function keyOfRule(rule: { scorecard: string; number: string; part: string }): IndicatorKey {
  return indicatorKey(rule.scorecard, rule.number, rule.part);
}

/** The key of the indicator part that a series is of. */
export function indicatorOf(series: Omit<SeriesId, 'locality'>): IndicatorKey {
  return indicatorKey(series.scorecard, series.indicator, series.part);
}

/** The key of an indicator part's figures in one place. */
export function seriesKey({ scorecard, indicator, part, locality }: SeriesId): SeriesKey {
  return joined([scorecard, indicator, part, locality]) as SeriesKey;
}

/** The key of one figure, between builds too. */
export function figureKey({ scorecard, indicator, part, locality, period }: FigureId): FigureKey {
  return joined([scorecard, indicator, part, locality, period]) as FigureKey;
}

/** The series of an indicator part in a place. */
export function seriesOfRule(
  { scorecard, number, part }: { scorecard: string; number: string; part: string },
  locality: string,
): SeriesId {
  return { scorecard, indicator: number, part, locality };
}

/** The series alone, of something that says more. */
export function seriesIdOf({ scorecard, indicator, part, locality }: SeriesId): SeriesId {
  return { scorecard, indicator, part, locality };
}

/** No name has a line break once it is normalised. */
const SEPARATOR = '\n';

function joined(names: readonly string[]): string {
  return names.map(normalised).join(SEPARATOR);
}

function normalised(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
