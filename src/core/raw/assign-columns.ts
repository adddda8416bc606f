import { matchKey } from '../rules/names';

/** A field that is looked for among headings: its own heading first, then its aliases in order. */
export interface SoughtField {
  field: string;
  headings: readonly string[];
}

/** A heading that a field was found under. */
export interface AssignedColumn {
  field: string;
  /** Zero-based among the headings given. */
  index: number;
  /** The heading as it stands. */
  heading: string;
}

/** Two columns that fit a field equally well; the first of them was taken. */
export interface EqualColumns {
  field: string;
  taken: AssignedColumn;
  other: AssignedColumn;
}

export interface Assignment {
  columns: AssignedColumn[];
  equal: EqualColumns[];
}

interface Match extends AssignedColumn {
  /** Place of the heading in the field's list: 0 is the field's own. */
  rank: number;
  /** 0 where the heading is written as listed but for case and outer spaces, 1 where only loosely so. */
  looseness: 0 | 1;
  /** Place of the field among those sought. */
  order: number;
}

/**
 * Decides which column is which field. A field's own heading beats its aliases and an earlier alias a
 * later one; of two that are equal in this, a heading written as listed beats one that only matches
 * without regard to punctuation and spaces. A heading serves one field only. What is left equal, the
 * same heading twice, is told.
 */
export function assignColumns(
  fields: readonly SoughtField[],
  headings: readonly string[],
): Assignment {
  const matches = matchesOf(fields, headings);
  const columns = new Map<string, Match>();
  const used = new Set<number>();
  const equal: EqualColumns[] = [];
  for (const match of matches) {
    const { field, index } = match;
    const taken = columns.get(field);
    if (taken) {
      const same = taken.rank === match.rank && taken.looseness === match.looseness;
      if (same && !used.has(index)) equal.push({ field, taken, other: match });
    } else if (!used.has(index)) {
      columns.set(field, match);
      used.add(index);
    }
  }
  const order = (a: Match, b: Match) => a.order - b.order;
  return { columns: [...columns.values()].sort(order), equal };
}

/** Every heading that could be a field, the surest first. */
function matchesOf(fields: readonly SoughtField[], headings: readonly string[]): Match[] {
  const byKey = new Map<
    string,
    { rank: number; order: number; field: string; written: string }[]
  >();
  fields.forEach(({ field, headings: names }, order) => {
    names.forEach((name, rank) => {
      const key = matchKey(name);
      const known = byKey.get(key) ?? [];
      known.push({ rank, order, field, written: asWritten(name) });
      byKey.set(key, known);
    });
  });
  // A heading of signs alone ("%", "#") has nothing to match by.
  byKey.delete('');
  return headings
    .flatMap((heading, index): Match[] =>
      (byKey.get(matchKey(heading)) ?? []).map(({ rank, order, field, written }) => ({
        field,
        index,
        heading: heading.trim(),
        rank,
        order,
        looseness: asWritten(heading) === written ? 0 : 1,
      })),
    )
    .sort(
      (a, b) =>
        a.rank - b.rank || a.looseness - b.looseness || a.order - b.order || a.index - b.index,
    );
}

const asWritten = (heading: string) => heading.replace(/\s+/g, ' ').trim().toLowerCase();
