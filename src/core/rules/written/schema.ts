import { groupSchema, indicatorSchema, packSchema, rawKindSchema, topicSchema } from '../schema';
import { z } from '../zod';
import { BASE_NAMES } from './bases';

/**
 * A pack as people write it: what many indicators have in common is written once, in the defaults of
 * their group or of the whole pack, and what a pack shares with others it takes from a base. What is
 * required of the expanded pack can be left out here wherever it can come from elsewhere.
 */

/** Members that an indicator may inherit: all but those that say which it is, and its own figures. */
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
  .partial();

/** The names of those members. */
export const INHERITED_MEMBERS: readonly string[] = Object.keys(defaultsSchema.shape);

const writtenGroupSchema = groupSchema
  .partial({ scorecard: true })
  .extend({ defaults: defaultsSchema.optional() });

const writtenIndicatorSchema = indicatorSchema.partial({
  scorecard: true,
  goodIs: true,
  measure: true,
  frequency: true,
  ytd: true,
  tolerance: true,
});

const writtenRawKindSchema = rawKindSchema
  .partial({ id: true, kind: true, title: true, columns: true })
  .extend({ base: z.enum(BASE_NAMES).optional() });

export const writtenPackSchema = packSchema.extend({
  $schema: z.string().optional(),
  defaults: defaultsSchema.optional(),
  groups: z.array(writtenGroupSchema).min(1),
  indicators: z.array(writtenIndicatorSchema).min(1),
  topics: z.array(topicSchema.partial({ scorecard: true })).default([]),
  raw: z.array(writtenRawKindSchema).min(1),
});
