import { choice } from './choice';
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

/** Which of two figures is shown: that counted from rows, or that returned. */
export const PREFERRED = {
  rows: 'the figure counted from rows',
  returns: 'the figure returned',
} as const;

export const rowMeasureSchema = z
  .strictObject({
    source: z.string().describe('Id of the kind of raw sheet whose rows are counted.'),
    scorecard: z
      .string()
      .optional()
      .describe("Id of the indicator's scorecard; the pack's first when none is named."),
    number: z.string().min(1).describe('Number of the indicator that the figure belongs to.'),
    part: z.string().default('').describe('Its part.'),
    count: z
      .discriminatedUnion('of', [
        z.strictObject({ of: z.literal('rows') }).describe('Every row.'),
        z
          .strictObject({
            of: z.literal('distinct'),
            field: columnName.describe('The column that says who or what a row is of.'),
          })
          .describe('Each distinct value of a column once a locality: families, children.'),
      ])
      .default({ of: 'rows' })
      .describe('What is counted.'),
    placed: placementSchema,
    window: choice({ month: 'the month', rolling12: 'the twelve months that end with it' })
      .default('month')
      .describe('The period counted over.'),
    where: z
      .array(rowConditionSchema)
      .default([])
      .describe(
        'What a row has to meet, all of it, to belong: the denominator of a share, or all that is counted.',
      ),
    numerator: z
      .array(rowConditionSchema)
      .optional()
      .describe('For a share: what the rows that belong have to meet besides. Absent: a count.'),
    prefer: choice(PREFERRED)
      .default('rows')
      .describe('Which figure is shown where there are both. If they disagree, that is a finding.'),
  })
  .meta({ id: 'row-measure', description: 'A measure counted from the rows of a case list.' });

const policy = choice({ exclude: 'left out of every count', keep: 'counted as it stands' });

/**
 * What happens to a row with a problem; each is a finding either way. Kept rows count as they stand:
 * an unreadable date as not recorded, an unknown locality in the borough only, an unknown category
 * as none of the known ones.
 */
export const rowPoliciesSchema = z
  .strictObject({
    unreadableDate: policy.default('exclude').describe('A date that cannot be read.'),
    dateOrder: policy.default('keep').describe('A date before the one it follows.'),
    implausibleDate: policy.default('exclude').describe('A date before 1990 or in the future.'),
    unknownLocality: policy.default('exclude').describe('A locality that is not known.'),
    unknownCategory: policy.default('keep').describe('A category that is not known.'),
    missingKey: policy.default('keep').describe('No number of its own.'),
    duplicate: policy.default('exclude').describe('A number that another row has already.'),
  })
  .meta({
    id: 'row-policies',
    description: 'What happens to a row with a problem. Each is a finding either way.',
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
