import type { YearKey } from '../../calendar/period';
import { isYearKey } from '../../calendar/years';
import { namesOf } from '../../collections/names-of';
import { BENCHMARKS } from '../benchmarks';
import { KIND_WORDS, SHOWN_WORDS, SIDE_WORDS } from '../../wording/workbook-rules';

/** A cell of a workbook's rules: a number, a text, '' where it is empty. */
export type RuleCell = string | number | boolean;

/** Columns that say which indicator a row is for; a workbook cannot change them. */
export const NAMING_FIELDS = ['scorecard', 'number', 'part', 'title'] as const;

/** What a column of target and tolerance holds: figures in the unit of the measure, shares, or words. */
type CellContent = 'figure' | 'share' | 'choice' | 'text';

const TOLERANCE_COLUMNS = {
  target: 'figure',
  red: 'figure',
  min: 'figure',
  max: 'figure',
  margin: 'figure',
  side: 'choice',
  comparator: 'figure',
  inner: 'figure',
  outer: 'figure',
  profileRed: 'share',
  profile: 'text',
  note: 'text',
} as const satisfies Record<string, CellContent>;

/** A column of target and tolerance, the kind aside. */
export type ToleranceField = keyof typeof TOLERANCE_COLUMNS;

export const TOLERANCE_FIELDS = namesOf(TOLERANCE_COLUMNS);

/** Columns that every workbook's rules have, by what belongs together and in their order. */
export const RULE_GROUPS = {
  indicator: NAMING_FIELDS,
  tolerance: ['shown', 'kind', ...TOLERANCE_FIELDS],
  texts: ['owner', 'definition', 'dataNote'],
  benchmarks: ['benchmarkYear', ...BENCHMARKS],
} as const;

export type FixedField = (typeof RULE_GROUPS)[keyof typeof RULE_GROUPS][number];

export const RULE_FIELDS: readonly FixedField[] = Object.values(RULE_GROUPS).flat();

/** A column: one of the fixed ones, or "year 2016/17" for the figures of an earlier year. */
export type RuleField = FixedField | `year ${string}`;

/** The rule of one indicator as a row of cells. Percentages are fractions. */
export type RuleRow = Partial<Record<RuleField, RuleCell>>;

/** Words that the cells of a column are chosen from. */
export const CHOICES = {
  shown: SHOWN_WORDS,
  kind: KIND_WORDS,
  side: SIDE_WORDS,
} satisfies Record<'shown' | 'kind' | ColumnHolding<'choice'>, Record<string, string>>;

type ColumnHolding<Content extends CellContent> = {
  [Field in ToleranceField]: (typeof TOLERANCE_COLUMNS)[Field] extends Content ? Field : never;
}[ToleranceField];

const FIGURES = columnsHolding('figure', BENCHMARKS);
const SHARES = columnsHolding('share');

function columnsHolding(
  content: CellContent,
  others: readonly RuleField[] = [],
): ReadonlySet<RuleField> {
  return new Set<RuleField>([
    ...TOLERANCE_FIELDS.filter((field) => TOLERANCE_COLUMNS[field] === content),
    ...others,
  ]);
}

/** Whether a column holds figures in the unit of the indicator's measure. */
export function isFigure(field: RuleField): boolean {
  return FIGURES.has(field) || yearOf(field) !== null;
}

/** Whether a column holds shares from 0 to 1, whatever the measure. */
export function isShare(field: RuleField): boolean {
  return SHARES.has(field);
}

/** What a column belongs to: one of the groups of fixed columns, or the figures of earlier years. */
export function groupOf(field: RuleField): keyof typeof RULE_GROUPS | 'years' {
  const groups = namesOf(RULE_GROUPS);
  return groups.find((group) => RULE_GROUPS[group].some((own) => own === field)) ?? 'years';
}

const YEAR_PREFIX = 'year ';

/** The year of a column of earlier figures; null for any other column. */
export function yearOf(field: string): YearKey | null {
  const year = field.startsWith(YEAR_PREFIX) ? field.slice(YEAR_PREFIX.length) : '';
  return isYearKey(year) ? year : null;
}

/** The column of an earlier year's figures. */
export function yearField(year: YearKey): RuleField {
  return `${YEAR_PREFIX}${year}`;
}
