import { groupSchema, indicatorSchema, packSchema, rawKindSchema, topicSchema } from '../schema';
import { z } from '../zod';
import { BASE_NAMES } from './bases';

/**
 * A pack as people write it: what many indicators have in common is written once, in the defaults of
 * their group or of the whole pack, and what a pack shares with others it takes from a base. What is
 * required of the expanded pack can be left out here wherever it can come from elsewhere.
 */

export const defaultsSchema = indicatorSchema
  .omit({
    scorecard: true,
    group: true,
    number: true,
    part: true,
    title: true,
    definition: true,
    earlierYears: true,
    benchmarks: true,
  })
  .partial()
  .meta({
    id: 'defaults',
    description:
      'What indicators take that leave it out, each member whole. All of an indicator but what says which it is, and its own figures.',
  });

/** The names of the members that an indicator may inherit. */
export const INHERITED_MEMBERS: readonly string[] = Object.keys(defaultsSchema.shape);

const writtenGroupSchema = groupSchema
  .extend({
    scorecard: groupSchema.shape.scorecard
      .optional()
      .describe("Id of the scorecard that it is on; the pack's first when absent."),
    defaults: defaultsSchema
      .optional()
      .describe('What its indicators take that leave it out, before the defaults of the pack.'),
  })
  .meta({ id: 'group', description: 'Indicators that stand together under a heading.' });

const writtenIndicatorSchema = indicatorSchema
  .partial({ goodIs: true, measure: true, frequency: true, ytd: true, tolerance: true })
  .extend({
    scorecard: indicatorSchema.shape.scorecard
      .optional()
      .describe("Id of its scorecard; its group's when absent."),
  })
  .meta({
    id: 'indicator',
    description:
      'One measure of an indicator, with its target. What it leaves out it takes from the defaults of its group, then from those of the pack.',
  });

const writtenTopicSchema = topicSchema
  .extend({
    scorecard: topicSchema.shape.scorecard
      .optional()
      .describe("Id of the scorecard that its indicators are on; the pack's first when absent."),
  })
  .meta({ id: 'topic', description: 'A page on several indicators, with charts and commentary.' });

const writtenRawKindSchema = z
  .strictObject({
    base: z
      .enum(BASE_NAMES)
      .optional()
      .describe('A kind that comes with the program: what is left out here is as it is there.'),
    ...rawKindSchema.partial({ id: true, kind: true, title: true, columns: true }).shape,
  })
  .meta({
    id: 'raw-kind',
    description:
      'A kind of raw sheet, recognised by its headings whatever the sheet is called: from a base, or with id, kind, title and columns.',
  });

const {
  groups: _groups,
  indicators: _indicators,
  topics: _topics,
  raw: _raw,
  rowMeasures,
  attendance,
  ...identity
} = packSchema.shape;

export const writtenPackSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where this schema is: editors then know the pack.'),
    ...identity,
    defaults: defaultsSchema.optional().describe('What indicators take that leave it out.'),
    groups: z.array(writtenGroupSchema).min(1).describe('Groups of indicators, in order.'),
    indicators: z.array(writtenIndicatorSchema).min(1).describe('The indicators, in order.'),
    topics: z.array(writtenTopicSchema).default([]).describe('Pages on several indicators each.'),
    raw: z.array(writtenRawKindSchema).min(1).describe('The kinds of raw sheet.'),
    rowMeasures,
    attendance,
  })
  .meta({
    title: 'Rule pack',
    description:
      'Everything that the scorecard knows of a council: its places, measures and targets, its calendar, and the headings of its raw sheets.',
  });
