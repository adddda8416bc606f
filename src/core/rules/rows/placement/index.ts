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

type Defined = typeof DEFINED;
type PlacementOf<K extends keyof Defined> = z.infer<Defined[K]['schema']>;

/** What each of them is. */
const KINDS: { [K in keyof Defined]: PlacementKind<PlacementOf<K>> } = DEFINED;

type Schema = Defined[keyof Defined]['schema'];

export const placementSchema = z
  .discriminatedUnion(
    'by',
    Object.values(DEFINED).map(({ schema }) => schema) as [Schema, ...Schema[]],
  )
  .meta({ id: 'placement', description: 'Which date puts a row in a month.' });

export type Placement = z.infer<typeof placementSchema>;

/** What a placement's kind is. */
export function placementKind<K extends keyof Defined>({
  by,
}: {
  by: K;
}): PlacementKind<PlacementOf<K>> {
  return KINDS[by];
}
