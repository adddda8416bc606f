import { z } from './zod';

/**
 * Measures counted from the rows of a case list, written as data: what is counted, which date puts a
 * row in a period, which rows belong, and which of them are the numerator. A new measure is a
 * rule-pack edit, never code.
 */

const field = z.string().min(1);

/** A condition on one row. Dates not recorded never satisfy a condition that compares them. */
export type RowCondition =
  | { field: string; in: string[] }
  | { field: string; notIn: string[] }
  | { field: string; recorded: boolean }
  | { field: string; recordedByEnd: boolean }
  | { from: string; to: string; withinWorkingDays: number }
  | { from: string; to: string; withinDays: number }
  | { from: string; to: string; lastedAtLeastDays: number }
  | { from: string; openAtLeastDays: number }
  | { from: string; openAtLeastWorkingDays: number }
  | { person: string; date: string; repeatWithinMonths: number; earlier?: RowCondition[] }
  | { person: string; date: string; repeatEver: true; earlier?: RowCondition[] }
  | { outcome: Outcome }
  | { all: RowCondition[] }
  | { any: RowCondition[] }
  | { not: RowCondition };

/** Of a row with a due date: done by then, done later but within the month of the due date, or neither. */
export type Outcome = 'in-time' | 'late' | 'outstanding';

export const rowConditionSchema: z.ZodType<RowCondition> = z.lazy(() =>
  z.union([
    /** The category is one of these, by the names of the column's categories. */
    z.strictObject({ field, in: z.array(z.string()).min(1) }),
    z.strictObject({ field, notIn: z.array(z.string()).min(1) }),
    z.strictObject({ field, recorded: z.boolean() }),
    /** The date is recorded and no later than the end of the period: as staff would have seen it then. */
    z.strictObject({ field, recordedByEnd: z.boolean() }),
    /** `to` is no later than Excel's WORKDAY(from, n, holidays). */
    z.strictObject({ from: field, to: field, withinWorkingDays: z.int().min(0) }),
    z.strictObject({ from: field, to: field, withinDays: z.int().min(0) }),
    /** From one date to the other took n days or more. */
    z.strictObject({ from: field, to: field, lastedAtLeastDays: z.int().min(0) }),
    /** n days or more had passed since `from` at the end of the period. */
    z.strictObject({ from: field, openAtLeastDays: z.int().min(0) }),
    /** The period ended after the due date WORKDAY(from, n, holidays). */
    z.strictObject({ from: field, openAtLeastWorkingDays: z.int().min(0) }),
    /** An earlier row of the same person has its date in the n months before this row's. */
    z.strictObject({
      person: field,
      date: field,
      repeatWithinMonths: z.int().min(1),
      earlier: z.array(rowConditionSchema).optional(),
    }),
    z.strictObject({
      person: field,
      date: field,
      repeatEver: z.literal(true),
      earlier: z.array(rowConditionSchema).optional(),
    }),
    z.strictObject({ outcome: z.enum(['in-time', 'late', 'outstanding']) }),
    z.strictObject({ all: z.array(rowConditionSchema).min(1) }),
    z.strictObject({ any: z.array(rowConditionSchema).min(1) }),
    z.strictObject({ not: rowConditionSchema }),
  ]),
);

/** Which date puts a row in a period. */
export const placementSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('date'), field }),
  /** The due date: `workingDays` or `days` after `from`; `done` is the date that meets it. */
  z.strictObject({
    by: z.literal('due'),
    from: field,
    workingDays: z.int().min(0).optional(),
    days: z.int().min(0).optional(),
    done: field,
  }),
  /** Open at the end of the period: begun by then and not ended by then. */
  z.strictObject({ by: z.literal('open-at-end'), from: field, to: field }),
]);

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
      z.strictObject({ of: z.literal('distinct'), field }),
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
export type Placement = z.infer<typeof placementSchema>;
