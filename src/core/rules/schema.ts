import { asYearKey, isYearKey } from '../calendar/years';
import { serialFromIso } from '../calendar/days';
import { asMonthKey, MONTH_KEY } from '../calendar/months';
import { z } from './zod';
import { choice } from './choice';
import { benchmarksSchema } from './benchmarks';
import { attendanceSchema } from './attendance';
import { measureSchema } from './measure';
import { POLARITIES } from './polarity';
import { RAW_KINDS } from './raw-kind-name';
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

export const availabilitySchema = z
  .strictObject({
    text: z.string().min(1).describe('What stands in place of a figure: "due July 2017".'),
    from: monthKey.optional().describe('First month the note applies to; always, when absent.'),
    to: monthKey.optional().describe('Last month the note applies to; for good, when absent.'),
  })
  .meta({ id: 'availability', description: 'Why there is no figure, and from or until when.' });

const earlierYearSchema = z
  .strictObject({
    year: yearKey.describe('The year, as text: "2016/17".'),
    value: z.number().describe('Its figure, in the unit of the measure.'),
    note: z.string().optional().describe('What has to be known of it.'),
  })
  .meta({ id: 'earlier-year', description: 'The figure of a year gone by.' });

/** One measure of an indicator, with its target. */
export const indicatorSchema = z.strictObject({
  scorecard: z.string().describe('Id of its scorecard in `scorecards`.'),
  group: z.string().describe('Name of its group in `groups`.'),
  number: z.string().min(1).describe('Its number as text: "5.10" is not "5.1".'),
  part: z
    .string()
    .default('')
    .describe(
      'Part of the indicator, empty for its main measure. A count and its percentage are one measure.',
    ),
  title: z.string().min(1).describe('What is measured, as it stands on the sheets.'),
  goodIs: choice(POLARITIES).describe('Which way is good.'),
  measure: measureSchema,
  frequency: choice({
    monthly: 'a figure each month',
    quarterly: 'a figure each quarter of the financial year',
    termly: 'a figure each school term',
    annual: 'a figure each year',
    rolling: 'figures of named periods, such as the twelve months to a date',
  }).describe('How often figures come.'),
  arrears: z
    .int()
    .min(0)
    .max(12)
    .default(0)
    .describe('Months by which figures arrive later than the month reported.'),
  ytd: ytdSchema,
  judge: choice({
    'in-month': "the month's own value",
    'year-to-date': 'the position in the year to date',
  })
    .default('in-month')
    .describe('Which value is judged against the target.'),
  tolerance: toleranceSchema,
  earlierYears: z.array(earlierYearSchema).default([]).describe('Figures of years gone by.'),
  benchmarks: benchmarksSchema.optional(),
  owner: z.string().default('').describe('Who answers for it: a role, never a name.'),
  definition: z.string().default('').describe('What exactly is counted, for the topic page.'),
  dataNote: z.string().default('').describe('What to know of the data, for the topic page.'),
  availability: z
    .array(availabilitySchema)
    .default([])
    .describe('Why there is no figure, and when.'),
  localities: z
    .boolean()
    .default(false)
    .describe('Whether figures are reported for each locality.'),
  localityTotals: choice({
    add: 'numerators and denominators of the localities add up to those of the borough',
    'shared-denominator': 'numerators add up, over a denominator that all share',
    separate: 'not at all: people may be counted in more than one locality',
  })
    .default('add')
    .describe('How the borough follows from its localities.'),
  supporting: z
    .boolean()
    .default(false)
    .describe(
      'Whether it is a supporting count (late, outstanding): a part that is listed with its indicator, not on the scorecard.',
    ),
  shown: z.boolean().default(true).describe('Whether it stands on the sheets.'),
});

export const scorecardSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe('Its name for the rest of the pack: small letters, digits and hyphens.'),
    title: z.string().describe('Its title on the sheets.'),
    frequency: choice({ monthly: 'a column a month', quarterly: 'a column a quarter' }).describe(
      'What its columns are.',
    ),
  })
  .meta({ id: 'scorecard', description: 'A scorecard: a sheet of indicators in groups.' });

/** Indicators that stand together under a heading. */
export const groupSchema = z.strictObject({
  name: z.string().describe('Its heading on the scorecard, by which indicators name it.'),
  scorecard: z.string().describe('Id of the scorecard that it is on.'),
});

export const localitySchema = z
  .strictObject({
    name: z.string().min(1).describe('The name that sheets show.'),
    aliases: z.array(z.string()).default([]).describe('Other spellings of it in the raw data.'),
  })
  .meta({ id: 'name', description: 'A name, and how else it is written in the raw data.' });

export const populationSchema = z
  .strictObject({
    id: z.string().describe('Its name for measures.'),
    title: z.string().describe('Who is counted, and by which estimate.'),
    figures: z
      .array(
        z.strictObject({
          from: monthKey.describe('First month that the figure holds for: "2017-04".'),
          value: z.number().positive().describe('How many people there are.'),
        }),
      )
      .min(1)
      .describe('Each figure holds from a month until the next one.'),
  })
  .meta({ id: 'population', description: 'A population that rates are divided by.' });

/** A page on several indicators. */
export const topicSchema = z.strictObject({
  id: z.string().describe('Its name, which no other topic has.'),
  title: z.string().describe('Title of the page.'),
  scorecard: z.string().describe('Id of the scorecard that its indicators are on.'),
  indicators: z.array(z.string()).min(1).describe('Numbers of the indicators, in order.'),
  owner: z.string().default('').describe('Who answers for it: a role, never a name.'),
  definition: z.string().default('').describe('What the page is about.'),
  dataNote: z.string().default('').describe('What to know of the data.'),
});

export const rawColumnSchema = z
  .strictObject({
    field: z.string().describe('The name of the column for the rest of the pack.'),
    headings: z.array(z.string()).min(1).describe('The headings that it may stand under.'),
    required: z.boolean().default(true).describe('Whether a sheet without it is no such sheet.'),
    type: choice({
      text: 'any text',
      locality: 'a locality, or the borough',
      category: 'one of several words',
      date: 'a date',
    })
      .default('text')
      .describe("What a case list's cells hold. Returns and schools have readers of their own."),
    categories: z
      .array(localitySchema)
      .default([])
      .describe(
        'For a category: the names that measures use, and other spellings of each. Empty: any text.',
      ),
    otherText: z
      .boolean()
      .default(false)
      .describe(
        'Whether text that is none of the categories is expected (the partner that did the work), not a slip.',
      ),
    series: choice({
      months: 'a column for each month',
      'half-terms': 'a column for each span of half terms',
    })
      .optional()
      .describe("A series of columns after any of the headings ('' for none)."),
    notBefore: z
      .string()
      .optional()
      .describe('For a date: the field of the date that it cannot be earlier than.'),
  })
  .meta({ id: 'raw-column', description: 'One column of a raw sheet.' });

/** A kind of raw sheet, recognised by its headings. */
export const rawKindSchema = z.strictObject({
  id: z.string().describe('Its name for measures.'),
  kind: choice(RAW_KINDS).describe('What its rows are.'),
  title: z.string().describe('Its name for people.'),
  columns: z.array(rawColumnSchema).min(1).describe('Its columns, by which it is recognised.'),
  key: z.string().optional().describe('For rows: the column whose value no two rows share.'),
  coveredBy: z
    .string()
    .optional()
    .describe(
      'For rows: the date column whose first and last month are the months that the list speaks for; the first date column when absent. A list of what was open on a day or begun since speaks for the months in which something ended.',
    ),
  policies: rowPoliciesSchema
    .prefault({})
    .describe('For rows: what happens to a row with a problem.'),
});

/** The shape of a rule pack in which nothing is left to be inherited. */
export const packSchema = z.strictObject({
  schema: z.literal(1).describe('The version of this format.'),
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe("The pack's own name: small letters, digits and hyphens."),
  name: z.string().describe('Its name for people.'),
  version: z.string().describe('Its version, as text. Key and footers show it.'),
  date: isoDate.describe('The day it was last changed: "2017-07-01".'),
  scorecards: z
    .array(scorecardSchema)
    .min(1)
    .describe('The scorecards. The first is meant where none is named.'),
  borough: localitySchema.describe('The whole council.'),
  localities: z.array(localitySchema).describe('Its localities, in the order of the sheets.'),
  calendar: z
    .strictObject({
      holidays: z
        .array(isoDate)
        .default([])
        .describe('Local closures, beside the bank holidays of England and Wales.'),
    })
    .describe('Days that are no working days.'),
  populations: z.array(populationSchema).default([]).describe('Populations that rates need.'),
  groups: z.array(groupSchema).min(1).describe('Groups of indicators, in order.'),
  indicators: z.array(indicatorSchema).min(1).describe('The indicators, in order.'),
  topics: z.array(topicSchema).default([]).describe('Pages on several indicators each.'),
  raw: z.array(rawKindSchema).min(1).describe('The kinds of raw sheet.'),
  rowMeasures: z
    .array(rowMeasureSchema)
    .default([])
    .describe('Measures counted from the rows of a case list.'),
  attendance: attendanceSchema.optional().describe('How schools are read and banded.'),
});

export type Pack = z.infer<typeof packSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type RawKind = z.infer<typeof rawKindSchema>;
