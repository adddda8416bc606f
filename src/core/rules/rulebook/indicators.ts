import { groupBy } from '../../collections/group-by';
import { remembered } from '../../collections/remembered';
import { indicatorName } from '../../wording/rules';
import { indicatorKey, keyOfRule, type IndicatorKey } from '../keys';
import { matchKey, NameFinder } from '../names';
import type { Indicator, Pack } from '../schema';
import { CalledIndicators, type Called, type IndicatorCells } from './called';
import type { Scorecards } from './scorecards';

/** Which indicator part a measure gives figures of, as a pack names it. */
export interface MeasureName {
  /** Id of the scorecard; the main one when absent. */
  scorecard?: string;
  number: string;
  part: string;
}

/** The indicators of a pack, by key and by what people write in cells. */
export class Indicators {
  /** Every part of every indicator, in the pack's order. */
  readonly all: readonly Indicator[];
  private readonly byKey: ReadonlyMap<IndicatorKey, Indicator>;
  private readonly byNumber: ReadonlyMap<string, readonly Indicator[]>;
  private readonly bySpelling: ReadonlyMap<IndicatorKey, Indicator>;
  private readonly scorecardNames: NameFinder;
  private readonly byCells: CalledIndicators;
  /** What has been looked up: sheets name the same few thousands of times. */
  private readonly known = new Map<string, Indicator | null>();

  constructor(
    { indicators }: Pick<Pack, 'indicators'>,
    private readonly scorecards: Scorecards,
  ) {
    this.all = indicators;
    this.byKey = new Map(indicators.map((rule) => [keyOfRule(rule), rule]));
    this.byNumber = groupBy(indicators, ({ number }) => number);
    this.bySpelling = new Map(indicators.map((rule) => [spellingOf(rule), rule]));
    this.scorecardNames = new NameFinder(
      scorecards.all.map(({ id, title }) => ({ name: id, aliases: [title] })),
    );
    this.byCells = new CalledIndicators(indicators, (...cells) => this.named(...cells));
  }

  /** The indicator part of a key; undefined where the pack has none. */
  get(key: IndicatorKey): Indicator | undefined {
    return this.byKey.get(key);
  }

  /**
   * The indicator part that a measure of the pack gives figures of; that of the main scorecard where it
   * names none.
   *
   * @throws Error where the pack has no such part: lint refuses such a pack
   */
  ofMeasure({ scorecard = this.scorecards.main.id, number, part }: MeasureName): Indicator {
    const rule = this.get(indicatorKey(scorecard, number, part));
    if (!rule) throw new Error(`The rules have no ${indicatorName(number, part)} to count for.`);
    return rule;
  }

  /** Every part that has a number, of all scorecards, in the pack's order. */
  numbered(number: string): readonly Indicator[] {
    return this.byNumber.get(number) ?? [];
  }

  /**
   * The indicator part that people name: a scorecard by its id or title, the number with or without a
   * closing full stop, the part in any spelling. Without a scorecard it is that of the main scorecard,
   * or of the only one that has the number; null where none or several have.
   */
  named(scorecard: string, number: string, part: string): Indicator | null {
    return remembered(this.known, [scorecard, number, part].join('\n'), () =>
      this.find(scorecard, number, part),
    );
  }

  /** The indicator part that the cells of a return name, by number or by title. */
  called(cells: IndicatorCells): Called {
    return this.byCells.called(cells);
  }

  private find(scorecard: string, number: string, part: string): Indicator | null {
    const partIn = (id: string): Indicator | null =>
      this.bySpelling.get(spellingOf({ scorecard: id, number: cleanNumber(number), part })) ?? null;
    if (scorecard.trim() !== '') {
      const id = this.scorecardNames.find(scorecard);
      return id === null ? null : partIn(id);
    }
    const inMain = partIn(this.scorecards.main.id);
    if (inMain) return inMain;
    const [only, ...others] = this.scorecards.all.flatMap(({ id }) => partIn(id) ?? []);
    return others.length === 0 ? (only ?? null) : null;
  }
}

type Spelt = Pick<Indicator, 'scorecard' | 'number' | 'part'>;

/** The key of an indicator part by whichever spelling of the part. */
function spellingOf({ scorecard, number, part }: Spelt): IndicatorKey {
  return indicatorKey(scorecard, number, matchKey(part));
}

/** An indicator number as the pack writes it: no closing full stop. */
function cleanNumber(number: string): string {
  return number.trim().replace(/\.$/, '');
}
