import { remembered } from '../collections/remembered';
import { indicatorKey, type IndicatorKey } from '../rules/keys';
import { matchKey } from '../rules/names';
import type { Indicator, Pack } from '../rules/schema';
import { cleanText } from '../raw/coerce';

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
  const indicators = new Map<IndicatorKey, Indicator>();
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

/** An indicator number as the pack writes it: no spaces, no closing full stop. */
function cleanNumber(number: string): string {
  return cleanText(number).replace(/\.$/, '');
}
