import type { MonthKey } from '../../calendar/period';
import type { Pack } from '../schema';
import { compareText } from '../../collections/compare-text';

/** The populations that rates are of, month by month. */
export class Populations {
  /** Figures by population, the latest first. */
  private readonly figures: ReadonlyMap<string, readonly { from: MonthKey; value: number }[]>;

  constructor(populations: Pack['populations']) {
    this.figures = new Map(
      populations.map(({ id, figures }) => [
        id,
        [...figures].sort((a, b) => compareText(b.from, a.from)),
      ]),
    );
  }

  /** The population that holds in a month: the latest of its figures that began by then, or null. */
  in(month: MonthKey, id: string): number | null {
    return this.figures.get(id)?.find(({ from }) => from <= month)?.value ?? null;
  }
}
