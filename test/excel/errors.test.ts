import { excelCode, toScorecardError } from '../../src/excel/errors';
import { ScorecardError } from '../../src/core/wording/scorecard-error';

const excelError = (code: string) => Object.assign(new Error('in some language'), { code });

describe("Excel's errors in plain words", () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'cell-edit-mode', /Enter or Esc/],
    ['InvalidOperation', 'cell-edit-mode', /Enter or Esc/],
    ['AccessDenied', 'write-failed', /copy/],
    ['ItemNotFound', 'write-failed', /removed or renamed/],
    ['ItemAlreadyExists', 'name-taken', /already exists/],
    ['Conflict', 'busy', /same moment/],
    ['GeneralException', 'unexpected', /reopen/],
    ['UnsupportedFeature', 'excel-too-old', /Excel 2021/],
    ['UnsupportedOperation', 'excel-too-old', /Excel 2021/],
    ['RequestPayloadSizeLimitExceeded', 'out-of-memory', /more data/],
    ['ResponsePayloadSizeLimitExceeded', 'out-of-memory', /more data/],
    ['ActivityLimitReached', 'busy', /busy/],
    ['MemoryLimitReached', 'out-of-memory', /memory/],
    ['FilteredRangeConflict', 'write-failed', /filter/],
  ])('%s', (code, told, sentence) => {
    const error = toScorecardError(excelError(code));
    expect(error.code).toBe(told);
    expect(error.message).toMatch(sentence);
    expect(error.message).not.toContain('in some language');
  });

  test('say what became of the workbook, and keep the cause', () => {
    const cause = excelError('Conflict');
    const error = toScorecardError(cause, 'All is as before.');
    expect(error.message).toMatch(/All is as before\.$/);
    expect(error.cause).toBe(cause);
  });

  test('leave a failure that is told already as it is', () => {
    const told = new ScorecardError('no-raw-data', 'No data.');
    expect(toScorecardError(told)).toBe(told);
    expect(excelCode(told)).toBeNull();
  });

  test('tell an unknown error as unexpected', () => {
    expect(toScorecardError(new TypeError('x is undefined')).code).toBe('unexpected');
  });
});
