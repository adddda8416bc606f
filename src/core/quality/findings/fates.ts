import type { Severity } from './define';

interface Fate {
  severity: Severity;
  /** A sentence without its full stop. */
  words: string;
}

/** What became of a row in which something is wrong, so that no sentence can say what is not so. */
const FATES = {
  'left-out': {
    severity: 'error',
    words: 'The row is left out of every count',
  },
  /** The pack counts rows with this slip, but the row has another. */
  'left-out-otherwise': {
    severity: 'warning',
    words: 'The row is left out of every count for another reason, which is listed too',
  },
  counted: {
    severity: 'warning',
    words: 'The row is counted as it stands',
  },
  'counted-without-cell': {
    severity: 'warning',
    words: 'The row is counted as if the cell were empty',
  },
  'counted-for-borough': {
    severity: 'warning',
    words: 'The row is counted for the borough, but for no locality',
  },
  /** Of a row with several figures: a return, or a school's. */
  'figure-left-out': {
    severity: 'error',
    words: 'The figure is left out, the rest of the row is used',
  },
} satisfies Record<string, Fate>;

export type RowFate = keyof typeof FATES;

/** What becomes of a row that its slip does not leave out. */
export type KeptFate = 'counted' | 'counted-without-cell' | 'counted-for-borough';

/** What becomes of a row that some slip leaves out: this one, or another. */
export type LeftOutFate = 'left-out' | 'left-out-otherwise';

/** What may become of a case list's row with a slip, and what becomes of it where it is kept. */
export type SlipFate<Kept extends KeptFate = KeptFate> = LeftOutFate | Kept;

/** What became of a row, as a sentence without its full stop. */
export const rowFate = (fate: RowFate): string => FATES[fate].words;

/** A row that is counted all the same leaves no figure out. */
export const fateSeverity = ({ fate }: { fate: RowFate }): Severity => FATES[fate].severity;
