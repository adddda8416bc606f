import { POLARITY_NAMES } from '../polarity';
import { z } from '../zod';
import type { ToleranceKind } from './kind';

const schema = z
  .strictObject({
    kind: z.literal('none'),
    note: z.string().optional().describe('What stands in place of a target: "to be set".'),
  })
  .describe('No target, and no colour.');

/** No target, and what is written in its place: "to be set". */
export const NONE = {
  schema,
  suits: POLARITY_NAMES,
  numbers: {},
  judge: null,
  outside: null,
  shareDue: null,
  lint: () => undefined,
  cells: { note: 'note' },
  toCells: ({ note }) => ({ note }),
  fromCells(cells) {
    const note = cells.text('note');
    return note === '' ? { kind: 'none' } : { kind: 'none', note };
  },
  inWords: ({ note = '' }) => ({ red: '', amber: '', target: note }),
} satisfies ToleranceKind<z.infer<typeof schema>>;
