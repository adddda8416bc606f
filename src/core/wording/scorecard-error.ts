/** Why a build cannot go on. Codes are stable; the sentence is for the user. */
export type ErrorCode =
  | 'not-a-workbook'
  | 'password-protected'
  | 'damaged-workbook'
  | 'unreadable-csv'
  | 'no-raw-data'
  | 'no-data-for-month'
  | 'unknown-pack'
  | 'unknown-indicator'
  | 'unknown-locality'
  | 'invalid-pack'
  | 'rules-in-place'
  | 'sheet-missing'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'cell-edit-mode'
  | 'name-taken'
  | 'cancelled'
  | 'write-failed'
  | 'excel-too-old'
  | 'out-of-memory'
  | 'busy'
  | 'unexpected';

/**
 * A failure told to the user: what happened, where, and what to do next, in plain sentences. Nothing
 * has been lost when one is thrown. `cause` keeps the original error for the developer.
 */
export class ScorecardError extends Error {
  constructor(
    readonly code: ErrorCode,
    sentence: string,
    options?: { cause?: unknown },
  ) {
    super(sentence, options);
    this.name = 'ScorecardError';
  }
}
