import type { SheetIdentity } from './identity';
import type { SheetKind } from './sheet-kind';

/** The sheets of a build, so that one can lead to another. */
export class SheetBook {
  /** @param sheets in the order of their tabs */
  constructor(private readonly sheets: readonly SheetIdentity[]) {}

  /** The sheet that readers begin with: the first tab. */
  get home(): SheetIdentity {
    const [first] = this.sheets;
    if (!first) throw new RangeError('There are no sheets');
    return first;
  }

  /** The sheet of a kind and key; null where the build has none. */
  find(kind: SheetKind, key = ''): SheetIdentity | null {
    return this.sheets.find((sheet) => sheet.kind === kind && sheet.key === key) ?? null;
  }

  /** The same for a sheet that every build has. */
  get(kind: SheetKind, key = ''): SheetIdentity {
    const sheet = this.find(kind, key);
    if (!sheet) throw new RangeError(`There is no sheet ${kind} ${key}`);
    return sheet;
  }

  /** The sheet of one of the pack's scorecards, whatever its frequency. */
  scorecard(id: string): SheetIdentity | null {
    return this.find('scorecard', id) ?? this.find('quarterly', id);
  }
}
