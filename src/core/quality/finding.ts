import type { CellAddress } from './cell-address';
import type { SeriesId } from '../rules/keys';
import type { PeriodKey } from '../calendar/period';

export type Severity = 'error' | 'warning' | 'info';

/** A finding about the data, its wording in `src/wording/findings.ts` by code. */
export interface Finding {
  /** Stable within a build: Q1, Q2, … in the order of the sheet. */
  id: string;
  code: FindingCode;
  severity: Severity;
  /** What the wording needs: names, figures, headings. */
  detail: Record<string, string | number>;
  /** The raw cell to go to, where there is one. */
  where?: CellAddress;
  /** The figure it touches, where there is one. */
  series?: SeriesId;
  period?: PeriodKey;
}

/** Stable codes. Never renamed; new ones are added. */
export type FindingCode =
  | 'unknown-indicator'
  | 'unknown-locality'
  | 'unreadable-period'
  | 'future-period'
  | 'unreadable-number'
  | 'cell-error'
  | 'missing-key'
  | 'incomplete-return'
  | 'conflicting-returns'
  | 'repeated-return'
  | 'value-differs-from-ratio'
  | 'impossible-percentage'
  | 'implied-denominator'
  | 'numerator-above-denominator'
  | 'zero-denominator'
  | 'missing-month'
  | 'incomplete-year-to-date'
  | 'borough-differs-from-localities'
  | 'borough-incomplete'
  | 'outside-measure-range'
  | 'hidden-rows'
  | 'unreadable-date'
  | 'unreadable-holiday'
  | 'date-order'
  | 'implausible-date'
  | 'unknown-category'
  | 'duplicate-row'
  | 'more-of-the-same'
  | 'sources-disagree'
  | 'missing-column'
  | 'school-without-roll'
  | 'school-without-figure'
  | 'implausible-absence';
