import { NameFinder } from '../names';
import type { Pack } from '../schema';

/** The borough and its localities, by the pack's names and by every other name that people write. */
export class Places {
  /** The pack's name of the whole borough. */
  readonly borough: string;
  /** The pack's names of its localities, in the pack's order. */
  readonly localities: readonly string[];
  /** The borough, then its localities. */
  readonly all: readonly string[];
  private readonly places: NameFinder;
  private readonly ofLocalities: NameFinder;

  constructor({ borough, localities }: Pick<Pack, 'borough' | 'localities'>) {
    this.borough = borough.name;
    this.localities = localities.map(({ name }) => name);
    this.all = [this.borough, ...this.localities];
    this.places = new NameFinder([borough, ...localities]);
    this.ofLocalities = new NameFinder(localities);
  }

  /** The pack's name of a place, the borough included; null where none is called that. */
  named(text: string): string | null {
    return this.places.find(text);
  }

  /** The pack's name of a locality; null where none is called that, and for the borough. */
  localityNamed(text: string): string | null {
    return this.ofLocalities.find(text);
  }

  isBorough(place: string): boolean {
    return place === this.borough;
  }
}
