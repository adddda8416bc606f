import { askedColumns, type AskedColumn } from './rows/asked-columns';
import { columnName } from './rows/column-name';
import { categoriesOf, columnsOf, rowConditionSchema } from './rows/conditions';
import { placementKind, placementSchema } from './rows/placement';
import { z } from './zod';

/**
 * Measures counted from the rows of a case list, written as data: what is counted, which date puts a
 * row in a period, which rows belong, and which of them are the numerator. A new measure is a
 * rule-pack edit, never code.
 */

export const rowMeasureSchema = z.strictObject({
  /** Id of the raw kind whose rows are counted. */
  source: z.string(),
  /** The indicator that the figure belongs to; the pack's first scorecard when none is named. */
  scorecard: z.string().optional(),
  number: z.string().min(1),
  part: z.string().default(''),
  /** Count rows, or each distinct value of a field once a locality (families, children). */
  count: z
    .discriminatedUnion('of', [
      z.strictObject({ of: z.literal('rows') }),
      z.strictObject({ of: z.literal('distinct'), field: columnName }),
    ])
    .default({ of: 'rows' }),
  placed: placementSchema,
  /** The period counted over: the month, or the twelve months that end with it. */
  window: z.enum(['month', 'rolling12']).default('month'),
  /** Rows that belong to the measure: the denominator of a share, or all that is counted. */
  where: z.array(rowConditionSchema).default([]),
  /** For a share: which of those rows are the numerator. Absent: a count. */
  numerator: z.array(rowConditionSchema).optional(),
  /** Which figure is shown where both rows and a return exist. */
  prefer: z.enum(['rows', 'returns']).default('rows'),
});

/** What a rows sheet does with a row that has a problem: leave it out of every count, or count it all the same. */
const policy = z.enum(['exclude', 'keep']);

/**
 * What happens to a row with a problem; each is a finding either way. Kept rows count as they stand:
 * an unreadable date as not recorded, an unknown locality in the borough only, an unknown category
 * as none of the known ones.
 */
export const rowPoliciesSchema = z.strictObject({
  unreadableDate: policy.default('exclude'),
  dateOrder: policy.default('keep'),
  implausibleDate: policy.default('exclude'),
  unknownLocality: policy.default('exclude'),
  unknownCategory: policy.default('keep'),
  missingKey: policy.default('keep'),
  duplicate: policy.default('exclude'),
});

export type RowMeasure = z.infer<typeof rowMeasureSchema>;
/** How rows are counted, whatever they are the rows of and whatever figure they give. */
export type RowCount = Omit<RowMeasure, 'source' | 'scorecard' | 'number' | 'part'>;

/** The column whose distinct values are counted; null where rows are. */
export function unitColumn({ count }: Pick<RowMeasure, 'count'>): string | null {
  switch (count.of) {
    case 'rows':
      return null;
    case 'distinct':
      return count.field;
  }
}

/** Every column of the case list that a measure asks, and where in the measure its name stands. */
export function columnsAsked(measure: RowCount): AskedColumn[] {
  const { placed } = measure;
  const unit = unitColumn(measure);
  return [
    ...askedColumns(placementKind(placed).columns(placed), '.placed'),
    ...(unit === null ? [] : [{ path: '.count.field', field: unit }]),
    ...conditionsOf(measure).flatMap(({ condition, path }) => columnsOf(condition, path)),
  ];
}

/** Every list of categories in a measure's conditions, and where it stands. */
export function categoriesAsked(measure: RowCount): ReturnType<typeof categoriesOf> {
  return conditionsOf(measure).flatMap(({ condition, path }) => categoriesOf(condition, path));
}

function conditionsOf({ where, numerator = [] }: RowCount) {
  return [
    ...where.map((condition, i) => ({ condition, path: `.where[${i}]` })),
    ...numerator.map((condition, i) => ({ condition, path: `.numerator[${i}]` })),
  ];
}
