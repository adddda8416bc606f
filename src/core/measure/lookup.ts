import { indicatorKey } from '../rules/indicator-key';
import type { Indicator, Pack } from '../rules/schema';
import { cleanText } from '../raw/coerce';
import { matchKey } from '../raw/headings';

/** Finds the pack's indicators and localities by what people write in cells. */
export interface Lookup {
  /**
   * The indicator part that a row names. Without a scorecard it is the pack's main, its first, or the
   * only one that has the number.
   */
  indicator(scorecard: string, number: string, part: string): Indicator | null;
  /** The pack's name of a locality, the borough's own included. */
  locality(name: string): string | null;
}

export function lookupOf(pack: Pack): Lookup {
  const indicators = new Map<string, Indicator>();
  for (const rule of pack.indicators) {
    indicators.set(indicatorKey(rule.scorecard, rule.number, matchKey(rule.part)), rule);
  }
  const scorecards = new Map<string, string>();
  for (const { id, title } of pack.scorecards) {
    scorecards.set(matchKey(id), id);
    scorecards.set(matchKey(title), id);
  }
  const localities = new Map<string, string>();
  for (const { name, aliases } of [pack.borough, ...pack.localities]) {
    for (const known of [name, ...aliases]) localities.set(matchKey(known), name);
  }
  const find = (scorecard: string, number: string, part: string): Indicator | null =>
    indicators.get(indicatorKey(scorecard, cleanNumber(number), matchKey(part))) ?? null;

  // Sheets name the same few indicators and localities thousands of times.
  const knownIndicators = new Map<string, Indicator | null>();
  const knownLocalities = new Map<string, string | null>();
  const lookUp: Lookup['indicator'] = (scorecard, number, part) => {
    if (cleanText(scorecard) !== '') {
      const id = scorecards.get(matchKey(scorecard));
      return id === undefined ? null : find(id, number, part);
    }
    const [main, ...others] = pack.scorecards.map(({ id }) => find(id, number, part));
    const elsewhere = others.filter((rule) => rule !== null);
    return main ?? (elsewhere.length === 1 ? (elsewhere[0] ?? null) : null);
  };

  return {
    indicator: (scorecard, number, part) =>
      remembered(knownIndicators, [scorecard, number, part].join('\n'), () =>
        lookUp(scorecard, number, part),
      ),
    locality: (name) =>
      remembered(knownLocalities, name, () => localities.get(matchKey(name)) ?? null),
  };
}

/** What is known of a key, worked out the first time it is asked for. */
export function remembered<T>(known: Map<string, T>, key: string, workOut: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const now = workOut();
  known.set(key, now);
  return now;
}

/** An indicator number as the pack writes it: no spaces, no closing full stop. */
function cleanNumber(number: string): string {
  return cleanText(number).replace(/\.$/, '');
}
