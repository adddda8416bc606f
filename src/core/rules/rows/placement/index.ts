import { z } from '../../zod';
import { DATE } from './date';
import { DUE } from './due';
import type { PlacementKind } from './kind';
import { OPEN_AT_END } from './open-at-end';

export type { MonthSpan } from './kind';

/** The ways of putting rows into periods. */
export type PlacementName = 'date' | 'due' | 'open-at-end';

const DEFINED = {
  date: DATE,
  due: DUE,
  'open-at-end': OPEN_AT_END,
} satisfies { [K in PlacementName]: { schema: z.ZodType<{ by: K }> } };

type PlacementOf<K extends PlacementName> = z.infer<(typeof DEFINED)[K]['schema']>;

/** What each of them is. */
const KINDS: { [K in PlacementName]: PlacementKind<PlacementOf<K>> } = DEFINED;

type Schema = (typeof DEFINED)[PlacementName]['schema'];

/** Which date puts a row in a period. */
export const placementSchema = z.discriminatedUnion(
  'by',
  Object.values(DEFINED).map(({ schema }) => schema) as [Schema, ...Schema[]],
);

export type Placement = z.infer<typeof placementSchema>;

/** What a placement's kind is. */
export function placementKind<K extends PlacementName>({
  by,
}: {
  by: K;
}): PlacementKind<PlacementOf<K>> {
  return KINDS[by];
}
