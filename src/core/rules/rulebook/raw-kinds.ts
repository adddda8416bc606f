import type { Pack, RawKind } from '../schema';

/** What a raw sheet of one kind is made of, its columns by field. */
export interface RawKindRules extends RawKind {
  columnOf: ReadonlyMap<string, RawKind['columns'][number]>;
}

/** The kinds of raw sheet that a pack knows. */
export class RawKinds {
  /** In the pack's order. */
  readonly all: readonly RawKindRules[];
  private readonly byId: ReadonlyMap<string, RawKindRules>;

  constructor(kinds: Pack['raw']) {
    this.all = kinds.map((kind) => ({
      ...kind,
      columnOf: new Map(kind.columns.map((column) => [column.field, column])),
    }));
    this.byId = new Map(this.all.map((kind) => [kind.id, kind]));
  }

  /** @throws Error where the pack has no such kind: sheets are only recognised as one of its kinds. */
  of(id: string): RawKindRules {
    const kind = this.byId.get(id);
    if (!kind) throw new Error(`The rules have no kind of raw sheet "${id}".`);
    return kind;
  }
}

/** What a column of a raw sheet is called: the first heading of its field. */
export function headingOf({ columnOf }: RawKindRules, field: string): string {
  return columnOf.get(field)?.headings[0] ?? field;
}
