import { ERRORS } from '../core/wording/errors';
import { ScorecardError, type ErrorCode } from '../core/wording/scorecard-error';

/** Excel's error codes that a user can do something about; any other is "unexpected". */
const KNOWN: Record<string, [ErrorCode, () => string]> = {
  InvalidOperationInCellEditMode: ['cell-edit-mode', ERRORS.cellEditMode],
  InvalidOperation: ['cell-edit-mode', ERRORS.cellEditMode],
  AccessDenied: ['write-failed', ERRORS.accessDenied],
  ItemNotFound: ['write-failed', ERRORS.itemNotFound],
  ItemAlreadyExists: ['name-taken', ERRORS.itemAlreadyExists],
  Conflict: ['busy', ERRORS.conflict],
  GeneralException: ['unexpected', ERRORS.general],
  UnsupportedFeature: ['excel-too-old', ERRORS.unsupported],
  UnsupportedOperation: ['excel-too-old', ERRORS.unsupported],
  ApiNotFound: ['excel-too-old', ERRORS.unsupported],
  RequestPayloadSizeLimitExceeded: ['out-of-memory', ERRORS.tooLarge],
  ResponsePayloadSizeLimitExceeded: ['out-of-memory', ERRORS.tooLarge],
  ActivityLimitReached: ['busy', ERRORS.busy],
  MemoryLimitReached: ['out-of-memory', ERRORS.outOfMemory],
  FilteredRangeConflict: ['write-failed', ERRORS.filtered],
};

/** The code of an error that Office.js threw; null where it is another kind of error. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || error instanceof ScorecardError) return null;
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/**
 * Any failure as one told to the user. A ScorecardError stays as it is; Excel's own errors are told
 * by their code, never by their message, which is in the language of the installation.
 *
 * @param outcome a sentence about the state of the workbook, added at the end
 */
export function toScorecardError(error: unknown, outcome?: string): ScorecardError {
  const withOutcome = (sentence: string) => (outcome ? `${sentence} ${outcome}` : sentence);
  if (error instanceof ScorecardError) {
    return outcome
      ? new ScorecardError(error.code, withOutcome(error.message), { cause: error })
      : error;
  }
  const [code, sentence] = KNOWN[excelCode(error) ?? ''] ?? ['unexpected', ERRORS.unexpected];
  return new ScorecardError(code, withOutcome(sentence()), { cause: error });
}
