/** Why bytes cannot be opened as a workbook. */
export type HostFileErrorCode = 'not-a-workbook' | 'password-protected' | 'damaged';

/** What else is known of a file that is no workbook this host opens. */
export type HostFileHint = 'old-excel-format' | 'binary-workbook' | 'other-office-document';

/** Thrown by the file layer; `hint` tells formats apart that are spreadsheets, but not .xlsx. */
export class HostFileError extends Error {
  override readonly name = 'HostFileError';

  constructor(
    readonly code: HostFileErrorCode,
    message: string,
    readonly hint?: HostFileHint,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Thrown when sheets are to be inserted that the file does not have. */
export class SheetNotFoundError extends Error {
  override readonly name = 'SheetNotFoundError';

  constructor(readonly sheetName: string) {
    super(`The file has no sheet "${sheetName}".`);
  }
}
