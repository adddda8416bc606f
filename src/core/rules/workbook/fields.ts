import type { Tolerance } from '../schema';

/** A cell of a workbook's rules: a number, a text, '' where it is empty. */
export type RuleCell = string | number | boolean;

/** Columns that every workbook's rules have, in their order. */
export const RULE_FIELDS = [
  'scorecard',
  'number',
  'part',
  'title',
  'shown',
  'kind',
  'target',
  'red',
  'min',
  'max',
  'margin',
  'side',
  'comparator',
  'inner',
  'outer',
  'profileRed',
  'profile',
  'note',
  'owner',
  'definition',
  'dataNote',
  'benchmarkYear',
  'neighbourAverage',
  'neighbourBest',
  'nationalAverage',
  'nationalTopQuartile',
] as const;

export type FixedField = (typeof RULE_FIELDS)[number];

/** A column: one of the fixed ones, or "year 2016/17" for the figures of an earlier year. */
export type RuleField = FixedField | `year ${string}`;

/** The rule of one indicator as a row of cells. Percentages are fractions. */
export type RuleRow = Partial<Record<RuleField, RuleCell>>;

/** Columns that say which indicator a row is for; a workbook cannot change them. */
export const NAMING_FIELDS = ['scorecard', 'number', 'part', 'title'] as const;

export const BENCHMARK_FIELDS = [
  'neighbourAverage',
  'neighbourBest',
  'nationalAverage',
  'nationalTopQuartile',
] as const;

/** Columns of target and tolerance that each kind uses; all but the last of none are in its rule. */
export const FIELDS_OF_KIND = {
  none: ['note'],
  higher: ['target', 'red'],
  lower: ['target', 'red'],
  within: ['min', 'max', 'margin', 'side'],
  distance: ['comparator', 'inner', 'outer'],
  profile: ['target', 'profileRed', 'profile'],
} as const satisfies Record<Tolerance['kind'], readonly FixedField[]>;

/** Columns of target and tolerance, the kind aside. */
export const TOLERANCE_FIELDS = [
  'target',
  'red',
  'min',
  'max',
  'margin',
  'side',
  'comparator',
  'inner',
  'outer',
  'profileRed',
  'profile',
  'note',
] as const satisfies readonly FixedField[];

const FIGURES: ReadonlySet<RuleField> = new Set<RuleField>([
  'target',
  'red',
  'min',
  'max',
  'margin',
  'comparator',
  'inner',
  'outer',
  ...BENCHMARK_FIELDS,
]);

/** Whether a column holds figures in the unit of the indicator's measure. */
export function isFigure(field: RuleField): boolean {
  return FIGURES.has(field) || yearOf(field) !== null;
}

/** The year of a column of earlier figures; null for any other column. */
export function yearOf(field: string): string | null {
  return /^year (\d{4}\/\d{2})$/.exec(field)?.[1] ?? null;
}

/** The column of an earlier year's figures. */
export function yearField(year: string): RuleField {
  return `year ${year}`;
}
