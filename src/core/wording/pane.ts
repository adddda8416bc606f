import type { MonthKey } from '../calendar/period';
import { longDate, longMonth } from '../calendar/words';

const WHOLE = new Intl.NumberFormat('en-GB');

const counted = (n: number, one: string, many: string) =>
  `${WHOLE.format(n)} ${n === 1 ? one : many}`;

/** Words of the task pane and of the ribbon command. */
export const PANE = {
  title: 'Scorecard',
  looking: 'Looking through the workbook…',
  found: 'Found in this workbook',
  foundSheet: (title: string, rows: number): string => `${title}, ${counted(rows, 'row', 'rows')}`,
  showSheet: (sheet: string): string => `Show sheet ${sheet}`,
  pack: 'Scorecard rules',
  packOpen: 'Decided by the data',
  packChosenByData: 'Chosen from the indicators in the data',
  month: 'Month',
  monthOption: (month: MonthKey, latest: boolean): string =>
    latest ? `${longMonth(month)} (latest with data)` : longMonth(month),
  build: 'Build scorecard',
  buildAgain: 'Build again',
  lookAgain: 'Look again',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  building: (month: MonthKey): string => `Building ${longMonth(month)}`,
  buildingShort: 'Building the scorecard',
  stepDone: 'done',
  stepUnderWay: 'under way',
  done: (month: MonthKey): string => `${longMonth(month)} is built`,
  built: (indicators: number, sheets: number): string =>
    `${counted(indicators, 'indicator', 'indicators')} on ${counted(sheets, 'sheet', 'sheets')}.`,
  changes: (changes: number): string =>
    changes === 0
      ? 'No figure differs from the last build.'
      : `${counted(changes, 'figure differs', 'figures differ')} from the last build.`,
  ragHeading: 'Against target',
  rag: { green: 'Green', amber: 'Amber', red: 'Red', none: 'No rating' },
  findingsHeading: 'Questions about the data',
  noFindings: 'None: nothing in the raw data needs a second look.',
  findings: {
    error: (n: number): string => counted(n, 'error', 'errors'),
    warning: (n: number): string => counted(n, 'warning', 'warnings'),
    info: (n: number): string => counted(n, 'note', 'notes'),
  },
  seeFindings: 'See them on the sheet',
  sheetsHeading: 'Go to a sheet',
  allSheets: (sheets: number): string => `Show all ${sheets} sheets`,
  notesTitle: 'Worth knowing',
  failed: 'The scorecard was not built',
  lookFailed: 'Nothing to build from yet',
  stopped: 'Stopped',
  notShown: 'That sheet could not be shown',
  sheetGone: (sheet: string): string =>
    `Sheet "${sheet}" is no longer in this workbook: it was deleted or renamed. Look again, or build again.`,
  rules: (name: string, version: string, date: string, hash: string): string =>
    `Rules: ${name}, version ${version} of ${longDate(date)} (${hash})`,
  putRules: 'Put the rules in this workbook',
  puttingRules: 'Putting the rules in this workbook…',
  rulesPut: 'The rules are in this workbook',
  rulesNotPut: 'The rules were not put in this workbook',
  ownRules: 'This workbook has rules of its own, on sheet',
  ownRulesDiffer: (differences: number): string =>
    differences === 0
      ? 'They are those of the shared pack.'
      : `${counted(differences, 'rule differs', 'rules differ')} from the shared pack; Key lists ${differences === 1 ? 'it' : 'them'}.`,
  rulesInvalid: 'The rules need correcting first',
  notExcel: 'This page is a part of the Scorecard add-in. Open it in Excel: Home > Scorecard pane.',
  tooOld:
    'This version of Excel cannot do what the scorecard needs. It needs Excel 2021, Microsoft 365 or Excel on the web.',
  packsNotFetched:
    'The shared rules could not be fetched from where the add-in is served, so the ones that came with it are used.',
  packNotFetched: (file: string): string =>
    `The shared rules in ${file} could not be fetched, so the ones that came with the add-in are used.`,
  packNotJson: 'The file is not JSON.',
  packRefused: (file: string, reason: string): string =>
    `The shared rules in ${file} cannot be used. ${reason}\nHave the file corrected where the add-in is served, then open this pane again.`,
  close: 'Close',
  noticeTitle: 'Build scorecard',
};
