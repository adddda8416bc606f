import type { RawKindName } from '../rules/raw-kind-name';

/** What a kind of raw sheet needs beside the headings that the pack requires. */
export interface SheetNeeds {
  /** Fields whose displayed text is needed beside the value. */
  shown: readonly string[];
  /** Fields of which one at least has to be there; null where the required headings are enough. */
  oneOf: { fields: readonly string[]; named: string } | null;
}

/** What each kind needs. */
export const NEEDS: Record<RawKindName, SheetNeeds> = {
  returns: {
    // Only the displayed text of a number cell tells indicator 5.10 from 5.1.
    shown: ['indicator'],
    // A figure is a value, or a numerator; where both lack, the value is the one to add.
    oneOf: { fields: ['numerator', 'value'], named: 'value' },
  },
  rows: { shown: [], oneOf: null },
  attendance: { shown: [], oneOf: null },
};
