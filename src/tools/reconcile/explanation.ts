/** Why a published figure differs from the one built anew from the published returns. */
export interface Explanation {
  /** What it is about: the key of each comparison it explains (see `comparisonKey`). */
  differences: string[];
  reason: string;
}
