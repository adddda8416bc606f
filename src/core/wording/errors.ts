import { listed } from './list';

/** Sentences for failures outside the rules: what happened, where, and what to do next. */
export const ERRORS = {
  noRawData: (
    nearest: { sheet: string; title: string; missing: readonly string[] } | null,
    sheets: number,
  ): string => {
    if (!nearest) {
      return sheets === 0
        ? 'The workbook has no raw data: every sheet is empty. Add a sheet with the data, its headings in one row, then build again.'
        : 'No sheet of the workbook looks like raw data. Put the headings of the data in one row, within the first 20 rows of a sheet, then build again.';
    }
    const headings = nearest.missing.length === 1 ? 'the heading' : 'the headings';
    return (
      `No sheet of the workbook has all the headings of raw data. Sheet "${nearest.sheet}" comes nearest ` +
      `to ${nearest.title}, but ${headings} ${listed(nearest.missing.map((name) => `"${name}"`))} ` +
      `${nearest.missing.length === 1 ? 'is' : 'are'} missing. Add what is missing to the heading row, then build again.`
    );
  },
  noKnownIndicators: (packs: readonly string[]): string =>
    `None of the indicators in the data belongs to a rule pack here (${listed(packs)}). ` +
    'Check the Indicator column, or choose the rule pack yourself.',
  unknownPack: (id: string, packs: readonly string[]): string =>
    `There is no rule pack called "${id}". There are: ${listed(packs)}.`,
  unknownIndicator: (
    indicator: string,
    part: string,
    pack: string,
    parts: readonly string[],
  ): string => {
    const asked =
      part === '' ? `indicator "${indicator}"` : `part "${part}" of indicator "${indicator}"`;
    const known = parts.filter((name) => name !== '').map((name) => `"${name}"`);
    return (
      `The rule pack ${pack} has no ${asked}.` +
      (known.length > 0 ? ` Parts of ${indicator} are ${listed(known)}.` : ' Check the number.')
    );
  },
  unknownLocality: (name: string, known: readonly string[]): string =>
    `There is no locality "${name}". There are: ${listed(known)}.`,
  sheetProtected: (sheet: string): string =>
    `Sheet "${sheet}" is protected, so the scorecard cannot be brought up to date. Nothing was changed. ` +
    'Choose Review > Unprotect Sheet on it, then build again.',
  workbookProtected: (): string =>
    'The structure of this workbook is protected, so sheets cannot be added. Nothing was changed. ' +
    'Choose Review > Protect Workbook to lift the protection, then build again.',
  nameTaken: (name: string, where: string): string =>
    `The scorecard needs the name "${name}", and ${where} already uses it. Nothing was changed. ` +
    'Rename the other one (Formulas > Name Manager), then build again.',
  cellEditMode: (): string =>
    'A cell is being edited, so Excel cannot be changed just now. Press Enter or Esc in the cell, then build again.',
  accessDenied: (): string =>
    'Excel does not allow this workbook to be changed: it may be open for reading only or protected. ' +
    'Save a copy that you may edit, then build there.',
  itemNotFound: (): string =>
    'Something in the workbook, a sheet perhaps, was removed or renamed while the scorecard was being built. Build again.',
  itemAlreadyExists: (): string =>
    'A sheet, table or name that the scorecard needs already exists in this workbook, perhaps hidden or as a chart sheet. ' +
    'Rename it, then build again.',
  conflict: (): string =>
    'Somebody else changed the workbook at the same moment. Wait until the change has arrived, then build again.',
  unsupported: (): string =>
    'This version of Excel cannot do what the scorecard needs. It needs Excel 2021, Microsoft 365 or Excel on the web; update Excel, then build again.',
  tooLarge: (): string =>
    'There was more data than Excel takes at once, even in small portions. Split the raw data by year, then build again.',
  busy: (): string => 'Excel is busy with another task. Wait a moment, then build again.',
  outOfMemory: (): string => 'Excel ran out of memory. Close other workbooks, then build again.',
  filtered: (): string =>
    'A filter on a scorecard sheet is in the way. Clear the filter (Data > Clear), then build again.',
  general: (): string =>
    'Excel reported an error that it does not explain further. Save the workbook, close and reopen it, then build again.',
  unexpected: (): string =>
    'Something unexpected went wrong, and the build was stopped. Build again; if it happens again, tell the people who look after the scorecard.',
  cancelled: (): string => 'The build was cancelled. The workbook is as it was before.',

  /** Added to a failure once former content is back. */
  putBack: (): string => 'The sheets have their former content back.',
  /** Added where even putting back failed. */
  notPutBack: (sheets: readonly string[]): string =>
    `Not everything could be put back: check ${listed(sheets.map((name) => `"${name}"`))}, or close the workbook without saving.`,

  cannotOpen: {
    missing: (file: string): string => `There is no file ${file}. Check the name and folder.`,
    unreadable: (file: string): string =>
      `${file} could not be read: it may be a folder, or a file that you may not open. Check the name and who may read it.`,
    notAWorkbook: (file: string): string =>
      `${file} is not an Excel workbook. Open it in Excel and save it as an Excel Workbook (.xlsx).`,
    oldFormat: (file: string): string =>
      `${file} is in the format of Excel 97 to 2003. Open it in Excel and save it as an Excel Workbook (.xlsx).`,
    passwordProtected: (file: string): string =>
      `${file} is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save it.`,
    damaged: (file: string): string =>
      `${file} is damaged and cannot be read. Open it in Excel, let Excel repair it, and save it under another name.`,
  },
};

/** What a build that succeeded still has to mention. */
export const NOTES = {
  textTrends:
    'Excel did not allow sheets to be inserted, so trends are drawn with characters instead of sparklines.',
  sheetRenamed: (wanted: string, used: string): string =>
    `The workbook has a sheet "${wanted}" of its own, which was left alone; the scorecard's is called "${used}".`,
  sheetKept: (sheet: string): string =>
    `Sheet "${sheet}" is no longer part of the scorecard. It holds text of yours and was left as it was.`,
  filterGone: (sheet: string, heading: string): string =>
    `Sheet "${sheet}" was filtered by "${heading}", a column that it no longer has. The filter was taken off.`,
  leftOver: (sheet: string): string =>
    `Sheet "${sheet}" is a former version that Excel would not delete. Delete it when you like.`,
};

/** The steps of a build, as progress names them. */
export const STEPS = {
  survey: 'Looking through the sheets',
  read: (sheet: string): string => `Reading ${sheet}`,
  measure: (pack: string): string => `Measuring by the rules of ${pack}`,
  compute: 'Working out the figures',
  check: 'Checking the workbook',
  write: (sheet: string): string => `Writing ${sheet}`,
  finish: 'Finishing',
  putBack: 'Putting the former content back',
};
