import type { CellAddress } from '../quality/cell-address';

/** A problem in a row of a case list, before it is given an id and wording as a finding. */
export interface RowProblem {
  code: RowProblemCode;
  where: CellAddress;
  detail: Record<string, string | number>;
}

export type RowProblemCode =
  | 'unreadable-date'
  | 'date-order'
  | 'implausible-date'
  | 'unknown-locality'
  | 'unknown-category'
  | 'missing-key'
  | 'duplicate-row'
  | 'unreadable-number'
  | 'cell-error'
  | 'more-of-the-same';

/** Takes a problem and gives back the id of its finding. */
export type ReportProblem = (problem: RowProblem) => string;
