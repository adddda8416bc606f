import { groupBy } from '../../collections/group-by';
import { keyOfRule, type IndicatorKey } from '../keys';
import type { RowCount } from '../row-measures';
import type { Indicator, Pack } from '../schema';
import type { Indicators } from './indicators';
import type { RawKindRules, RawKinds } from './raw-kinds';

/** A measure counted from the rows of a case list, with the indicator that its figures are of. */
export interface RowMeasureRules extends RowCount {
  indicator: Indicator;
  source: RawKindRules;
}

/** The measures counted from rows, by the case list they count and by the figures they give. */
export class RowMeasures {
  /** In the pack's order. */
  readonly all: readonly RowMeasureRules[];
  private readonly bySource: ReadonlyMap<string, readonly RowMeasureRules[]>;
  private readonly byIndicator: ReadonlyMap<IndicatorKey, readonly RowMeasureRules[]>;

  /** @throws Error where a measure names an indicator or a list that the pack has not: lint refuses such a pack. */
  constructor(pack: Pack, indicators: Indicators, kinds: RawKinds) {
    this.all = pack.rowMeasures.map(({ source, scorecard, number, part, ...measure }) => ({
      ...measure,
      indicator: indicators.ofMeasure({ scorecard, number, part }),
      source: kinds.of(source),
    }));
    this.bySource = groupBy(this.all, ({ source }) => source.id);
    this.byIndicator = groupBy(this.all, ({ indicator }) => keyOfRule(indicator));
  }

  /** The measures that count the rows of a kind of raw sheet. */
  countedFrom(kindId: string): readonly RowMeasureRules[] {
    return this.bySource.get(kindId) ?? [];
  }

  /** The measures that give the figures of an indicator part. */
  giving(key: IndicatorKey): readonly RowMeasureRules[] {
    return this.byIndicator.get(key) ?? [];
  }
}
