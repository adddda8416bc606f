import { groupBy } from '../../collections/group-by';
import type { Indicator, Pack } from '../schema';

/** One scorecard of a pack with what it shows. */
export interface ScorecardRules {
  id: string;
  title: string;
  frequency: Pack['scorecards'][number]['frequency'];
  /** Whether no scorecard before it in the pack has the same frequency. */
  firstOfFrequency: boolean;
  /** Every part of every indicator, in the pack's order. */
  indicators: readonly Indicator[];
  /** The groups in the pack's order, those without an indicator too. */
  groups: readonly IndicatorGroupRules[];
}

export interface IndicatorGroupRules {
  name: string;
  /** Every part of every indicator of the group, in the pack's order. */
  indicators: readonly Indicator[];
}

/** The scorecards of a pack, each with its groups and their indicators. */
export class Scorecards {
  /** In the pack's order. */
  readonly all: readonly ScorecardRules[];
  /** The one that is meant where none is named: the pack's first. */
  readonly main: ScorecardRules;
  private readonly byId: ReadonlyMap<string, ScorecardRules>;

  /** @throws Error where the pack has no scorecard at all, which its schema refuses */
  constructor(pack: Pick<Pack, 'scorecards' | 'groups' | 'indicators'>) {
    const indicatorsOf = groupBy(pack.indicators, ({ scorecard }) => scorecard);
    const groupsOf = groupBy(pack.groups, ({ scorecard }) => scorecard);
    const frequencies = new Set<string>();
    this.all = pack.scorecards.map((scorecard) => {
      const indicators = indicatorsOf.get(scorecard.id) ?? [];
      const byGroup = groupBy(indicators, ({ group }) => group);
      const groups = (groupsOf.get(scorecard.id) ?? []).map(({ name }) => ({
        name,
        indicators: byGroup.get(name) ?? [],
      }));
      const firstOfFrequency = !frequencies.has(scorecard.frequency);
      frequencies.add(scorecard.frequency);
      return { ...scorecard, firstOfFrequency, indicators, groups };
    });
    const [main] = this.all;
    if (!main) throw new Error('The rules have no scorecard.');
    this.main = main;
    this.byId = new Map(this.all.map((scorecard) => [scorecard.id, scorecard]));
  }

  /** The scorecard of an id; undefined where the pack has none. */
  get(id: string): ScorecardRules | undefined {
    return this.byId.get(id);
  }
}

/** Whether an indicator part has a line of its own on its scorecard. */
export function isListed({ shown, supporting }: Pick<Indicator, 'shown' | 'supporting'>): boolean {
  return shown && !supporting;
}
