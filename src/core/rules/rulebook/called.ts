import { groupBy } from '../../collections/group-by';
import { remembered } from '../../collections/remembered';
import { matchKey } from '../names';
import type { Indicator } from '../schema';

/** What cells say of which indicator part a figure is of; empty where a sheet has no such cell. */
export interface IndicatorCells {
  scorecard: string;
  /** A column of numbers beside one of titles. */
  reference: string;
  /** A number, a title, or both in one: "1.2 Contacts decided in one day". */
  indicator: string;
  title: string;
  part: string;
}

/** Which indicator part cells name, or why that cannot be told. */
export type Called =
  | { kind: 'one'; rule: Indicator }
  | { kind: 'none' }
  /** A title that several indicator parts have. */
  | { kind: 'several'; rules: readonly Indicator[] }
  /** The number of one indicator beside the title of another. */
  | { kind: 'differ'; byNumber: Indicator; byTitle: Indicator };

/** Finds an indicator part by its number. */
type Numbered = (scorecard: string, number: string, part: string) => Indicator | null;

/** Words that people put before a number: "PI 1.2", "Indicator 5.10". */
const BEFORE_NUMBER = /^(?:pi|kpi|ref|no|indicator|measure)[ .:]*(?=\S)/i;

/** Finds indicator parts by number or title, whichever a sheet gives. */
export class CalledIndicators {
  private readonly byTitle: ReadonlyMap<string, readonly Indicator[]>;
  /** What has been looked up: sheets name the same few thousands of times. */
  private readonly known = new Map<string, Called>();

  /** @param numbered finds by number; see `Indicators.named` */
  constructor(
    all: readonly Indicator[],
    private readonly numbered: Numbered,
  ) {
    this.byTitle = groupBy(
      all.filter(({ title }) => matchKey(title) !== ''),
      ({ title }) => matchKey(title),
    );
  }

  /**
   * The indicator part that cells name: by number where they have one that is known, else by title. A
   * title that is none of the rules' own is no matter beside a known number, since people shorten
   * titles; the title of another indicator is.
   */
  called(cells: IndicatorCells): Called {
    return remembered(this.known, JSON.stringify(cells), () => this.find(cells));
  }

  private find({ scorecard, reference, indicator, title, part }: IndicatorCells): Called {
    const [first, rest] = parted(indicator);
    const number = [reference, indicator, first, parted(reference)[0], parted(title)[0]]
      .map((text) => (text === '' ? null : this.numbered(scorecard, cleanNumber(text), part)))
      .find((rule) => rule !== null);
    const titled = [title, indicator, rest, reference, parted(title)[1]]
      .map((text) => this.titled(text, scorecard, part))
      .find((rules) => rules.length > 0);
    const [only, ...others] = titled ?? [];
    if (number) {
      const same = !titled || titled.some((rule) => rule.number === number.number);
      return same || !only
        ? { kind: 'one', rule: number }
        : { kind: 'differ', byNumber: number, byTitle: only };
    }
    if (!only) return { kind: 'none' };
    return others.length === 0
      ? { kind: 'one', rule: only }
      : { kind: 'several', rules: titled ?? [] };
  }

  private titled(text: string, scorecard: string, part: string): readonly Indicator[] {
    const rules = (this.byTitle.get(matchKey(text)) ?? []).filter(
      (rule) => scorecard === '' || this.numbered(scorecard, rule.number, rule.part) === rule,
    );
    const ofPart = rules.filter((rule) => matchKey(rule.part) === matchKey(part));
    return ofPart.length > 0 || part !== '' ? ofPart : rules;
  }
}

const cleanNumber = (text: string) => text.replace(BEFORE_NUMBER, '');

/** What may be a number before what may be a title: "1.2 Contacts", "1.2: Contacts", "1.2 - Contacts". */
function parted(text: string): [number: string, title: string] {
  const [, number = '', title = ''] = /^(\S*\d\S*?)[\s:.)–—-]+(.+)$/.exec(cleanNumber(text)) ?? [];
  return [number, title];
}
