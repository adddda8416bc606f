import type { z } from '../../zod';
import type { RowFacts } from '../facts';
import type { RowCondition } from './conditions';

/** A condition inside another, and where in it: `.all[0]`. */
export interface InnerCondition {
  path: string;
  condition: RowCondition;
  /** Whether it is asked of the same row, or of earlier rows of the same person. */
  ofSameRow: boolean;
}

/** What a fact about a row is put into words with. */
export interface Shown {
  heading: (field: string) => string;
  /** What the row has in a field: a date in words, a text in quotation marks, or that there is nothing. */
  value: (field: string) => string;
  /** The facts of the conditions inside that are asked of the same row. */
  inner: readonly string[];
}

/** Members that hold any text: they name columns. */
type ColumnMembers<C> = { [M in keyof C]-?: string extends C[M] ? M : never }[keyof C];

/** Names of columns, by the member of the condition that names them. */
export type Columns<C> = Record<ColumnMembers<C>, string>;

/** Categories that a condition lists, of which column, and the member that lists them. */
export interface ListedCategories {
  member: string;
  field: string;
  names: readonly string[];
}

/** What one kind of condition on a row is. */
export interface ConditionKind<C> {
  /** The shape in which a pack writes it. `inner` is that of any condition. */
  schema(inner: z.ZodType<RowCondition>): z.ZodType<C>;
  /** Whether a row meets it. A date that is not recorded meets no comparison. */
  met(condition: C, row: RowFacts): boolean;
  /** The columns that it asks. */
  columns(condition: C): Columns<C>;
  /** The categories that it lists; null where it lists none. */
  categories(condition: C): ListedCategories | null;
  /** The conditions inside it. */
  inner(condition: C): readonly InnerCondition[];
  /** What of the row decided it, for a trace; empty where the trace says that otherwise. */
  fact(condition: C, met: boolean, shown: Shown): string;
}

/** Of a condition that stands by itself. */
export const nothingInside = (): readonly InnerCondition[] => [];

/** Of a condition that lists no categories. */
export const none = (): null => null;
