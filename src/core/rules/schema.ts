import { asYearKey, isYearKey } from '../calendar/years';
import { serialFromIso } from '../calendar/days';
import { asMonthKey, MONTH_KEY } from '../calendar/months';
import { z } from './zod';
import { attendanceSchema } from './attendance';
import { measureSchema } from './measure';
import { POLARITIES } from './polarity';
import { RAW_KIND_NAMES } from './raw-kind-name';
import { rowMeasureSchema, rowPoliciesSchema } from './row-measures';
import { toleranceSchema } from './tolerance';
import { ytdSchema } from './year-to-date';

/**
 * The rule pack: everything the product knows of one council and one scorecard. All names, targets,
 * calendars and raw headings come from here; the code knows none of them.
 */

const monthKey = z.string().regex(MONTH_KEY, 'a month is written YYYY-MM').transform(asMonthKey);
const yearKey = z
  .string()
  .regex(/^\d{4}\/\d{2}$/, { error: 'a year is written 2016/17', abort: true })
  .refine(isYearKey, 'the second half of a year follows the first: 2016/17')
  .transform(asYearKey);
const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date is written YYYY-MM-DD', abort: true })
  .refine((text) => serialFromIso(text) !== null, 'there is no such day');

export const benchmarksSchema = z.strictObject({
  /** The year the benchmarks are of, as text: "2015/16". */
  year: z.string(),
  neighbourAverage: z.number().optional(),
  neighbourBest: z.number().optional(),
  nationalAverage: z.number().optional(),
  nationalTopQuartile: z.number().optional(),
});

/** Why there is no figure, and from or until when: "in development", "due July 2017". */
export const availabilitySchema = z.strictObject({
  text: z.string().min(1),
  /** First month the note applies to; always, when absent. */
  from: monthKey.optional(),
  /** Last month the note applies to; for good, when absent. */
  to: monthKey.optional(),
});

export const indicatorSchema = z.strictObject({
  /** Id of the scorecard in the pack's `scorecards`. */
  scorecard: z.string(),
  /** Name of the group in the pack's `groups`. */
  group: z.string(),
  /** Indicator number as text: "5.10" is not "5.1". */
  number: z.string().min(1),
  /** Part of the indicator, empty for its main measure. A count and its percentage are one measure. */
  part: z.string().default(''),
  title: z.string().min(1),
  goodIs: z.enum(POLARITIES),
  measure: measureSchema,
  frequency: z.enum(['monthly', 'quarterly', 'termly', 'annual', 'rolling']),
  /** Months by which figures arrive later than the month reported. */
  arrears: z.int().min(0).max(12).default(0),
  ytd: ytdSchema,
  /** Which value is judged against the target: the month's, or the year-to-date position. */
  judge: z.enum(['in-month', 'year-to-date']).default('in-month'),
  tolerance: toleranceSchema,
  earlierYears: z
    .array(z.strictObject({ year: yearKey, value: z.number(), note: z.string().optional() }))
    .default([]),
  benchmarks: benchmarksSchema.optional(),
  owner: z.string().default(''),
  definition: z.string().default(''),
  dataNote: z.string().default(''),
  availability: z.array(availabilitySchema).default([]),
  /** Whether figures are reported for each locality. */
  localities: z.boolean().default(false),
  /**
   * How the borough follows from its localities: numerators and denominators add up; numerators do,
   * over a denominator that all share; or not at all (people counted in more than one locality).
   */
  localityTotals: z.enum(['add', 'shared-denominator', 'separate']).default('add'),
  /** A supporting count (late, outstanding, …) is a part that is listed with its indicator, not on the Scorecard. */
  supporting: z.boolean().default(false),
  shown: z.boolean().default(true),
});

export const scorecardSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string(),
  frequency: z.enum(['monthly', 'quarterly']),
});

export const groupSchema = z.strictObject({ name: z.string(), scorecard: z.string() });

export const localitySchema = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
});

export const populationSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** The figure that holds from a month until the next entry. */
  figures: z.array(z.strictObject({ from: monthKey, value: z.number().positive() })).min(1),
});

export const topicSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  scorecard: z.string(),
  /** Numbers of the indicators on the page, in order. */
  indicators: z.array(z.string()).min(1),
  /** A role, never a name. */
  owner: z.string().default(''),
  definition: z.string().default(''),
  dataNote: z.string().default(''),
});

/** One raw column: the field's name in the code, the headings it may stand under, and what its cells hold. */
export const rawColumnSchema = z.strictObject({
  field: z.string(),
  headings: z.array(z.string()).min(1),
  required: z.boolean().default(true),
  /** What a case list's cells hold; returns and attendance have readers of their own. */
  type: z.enum(['text', 'locality', 'category', 'date']).default('text'),
  /** For a category: the names that measures use, and other spellings of each. Empty: any text. */
  categories: z.array(localitySchema).default([]),
  /** Whether text that is none of the categories is expected (the partner that did the work), not a slip. */
  otherText: z.boolean().default(false),
  /** A series of columns, one a month or one a span of half terms, after any of the headings ('' for none). */
  series: z.enum(['months', 'half-terms']).optional(),
  /** For a date: the date column that it cannot be earlier than. */
  notBefore: z.string().optional(),
});

export const rawKindSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(RAW_KIND_NAMES),
  title: z.string(),
  columns: z.array(rawColumnSchema).min(1),
  /** For rows: the column whose value no two rows share. */
  key: z.string().optional(),
  /**
   * For rows: the date column whose first and last month are the months that the list speaks for; the
   * first date column when absent. A list of what was open on a day or begun since speaks for the
   * months in which something ended.
   */
  coveredBy: z.string().optional(),
  /** For rows: what happens to a row with a problem. */
  policies: rowPoliciesSchema.prefault({}),
});

/** The shape of a rule pack, before the sections that later kinds of source add. */
export const packSchema = z.strictObject({
  schema: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string(),
  version: z.string(),
  date: isoDate,
  scorecards: z.array(scorecardSchema).min(1),
  borough: localitySchema,
  localities: z.array(localitySchema),
  calendar: z.strictObject({
    /** Local closures, beside the computed bank holidays of England and Wales. */
    holidays: z.array(isoDate).default([]),
  }),
  populations: z.array(populationSchema).default([]),
  groups: z.array(groupSchema).min(1),
  indicators: z.array(indicatorSchema).min(1),
  topics: z.array(topicSchema).default([]),
  raw: z.array(rawKindSchema).min(1),
  /** Measures counted from the rows of a case list. */
  rowMeasures: z.array(rowMeasureSchema).default([]),
  /** How schools are read and banded. */
  attendance: attendanceSchema.optional(),
});

export type Pack = z.infer<typeof packSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Benchmarks = z.infer<typeof benchmarksSchema>;
export type RawKind = z.infer<typeof rawKindSchema>;
