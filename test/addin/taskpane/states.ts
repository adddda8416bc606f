import { asMonthKey } from '../../../src/core/calendar/months';
import type { BuildSummary, Inspection, PackSummary } from '../../../src/addin/taskpane/service';
import type { PaneState } from '../../../src/addin/taskpane/state';

/** Every state the pane can be in, for the checks and the pictures. */

const EARLY_HELP: PackSummary = {
  id: 'early-help',
  name: 'Early Help',
  version: '1.0.0',
  date: '2017-07-01',
  hash: '3fa94c21b07d',
};
const SAFEGUARDING: PackSummary = {
  id: 'safeguarding',
  name: 'Safeguarding',
  version: '1.0.0',
  date: '2017-07-01',
  hash: '90c1de5523aa',
};

const FOUND: Inspection = {
  pack: EARLY_HELP,
  sheets: [
    { sheet: 'Returns', title: 'Returns', rows: 478 },
    {
      sheet: 'School attendance',
      title: 'School attendance',
      rows: 111,
    },
  ],
  months: [asMonthKey('2017-04'), asMonthKey('2017-05'), asMonthKey('2017-06')],
  month: asMonthKey('2017-06'),
  workbookRules: null,
  notes: [],
};

const RESULT: BuildSummary = {
  pack: EARLY_HELP,
  month: asMonthKey('2017-06'),
  sheets: [
    'Scorecard',
    'Quarterly scorecard',
    'North',
    'South',
    'Central',
    'Data quality',
    'Contacts',
    'Early help assessments',
    'Changes',
    'Figures',
    'Key',
  ],
  findingsSheet: 'Data quality',
  indicators: 40,
  rag: { red: 9, amber: 4, green: 7, none: 20 },
  findings: { error: 1, warning: 12, info: 3 },
  rebuilt: true,
  changes: 2,
  workbookRules: null,
  notes: [],
};

const READY: PaneState = {
  packs: [EARLY_HELP, SAFEGUARDING],
  packId: null,
  found: FOUND,
  month: asMonthKey('2017-06'),
  phase: { name: 'ready' },
  aside: null,
};

const NOTHING_FOUND: PaneState = { ...READY, found: null, month: null };

/** A build, or what came before it, that did not work out. */
function failed(heading: string, sentence: string, calm = false): PaneState['phase'] {
  return { name: 'failed', problem: { heading, sentence, calm } };
}

export const PANE_STATES: Record<string, PaneState> = {
  'looking at first': {
    ...NOTHING_FOUND,
    phase: { name: 'looking', first: true, made: null },
  },
  'looking again': { ...READY, phase: { name: 'looking', first: false, made: null } },
  ready: READY,
  'pack chosen by hand, and a long name': {
    ...READY,
    packId: 'early-help',
    month: asMonthKey('2017-05'),
    found: {
      ...FOUND,
      sheets: [{ sheet: 'Attendance_export_2016-17_final', title: 'School attendance', rows: 1 }],
    },
  },
  building: {
    ...READY,
    phase: {
      name: 'building',
      steps: [
        'Looking through the sheets',
        'Reading Returns',
        'Reading School attendance',
        'Working out the figures',
        'Checking the workbook',
        'Writing Scorecard',
      ],
      share: 0.55,
      cancelling: false,
    },
  },
  cancelling: {
    ...READY,
    phase: {
      name: 'building',
      steps: ['Looking through the sheets', 'Reading Returns'],
      share: 0.3,
      cancelling: true,
    },
  },
  done: { ...READY, phase: { name: 'done', result: RESULT } },
  'done, and a sheet that is gone': {
    ...READY,
    phase: { name: 'done', result: RESULT },
    aside: {
      heading: 'That sheet could not be shown',
      sentence:
        'Sheet "North" is no longer in this workbook: it was deleted or renamed. Look again, or build again.',
      calm: false,
    },
  },
  'done, and nothing left to build from': {
    ...NOTHING_FOUND,
    phase: { name: 'done', result: RESULT },
    aside: {
      heading: 'Nothing to build from yet',
      sentence:
        'The workbook has no raw data: every sheet is empty. Add a sheet with the data, its headings in one row, then build again.',
      calm: false,
    },
  },
  'done, with text sparklines and nothing to ask': {
    ...READY,
    phase: {
      name: 'done',
      result: {
        ...RESULT,
        findings: { error: 0, warning: 0, info: 0 },
        sheets: ['Scorecard', 'Data quality', 'Figures'],
        rebuilt: false,
        changes: 0,
        notes: [
          'Excel did not allow sheets to be inserted, so trends are drawn with characters instead of sparklines.',
        ],
      },
    },
  },
  'with rules of its own, and shared ones that could not be fetched': {
    ...READY,
    found: {
      ...FOUND,
      workbookRules: { sheet: 'Indicators', differences: 2 },
      notes: [
        'The shared rules could not be fetched from where the add-in is served, so the ones that came with it are used.',
      ],
    },
  },
  'putting the rules in': { ...READY, phase: { name: 'putting-rules', made: null } },
  'rules put in': {
    ...READY,
    found: { ...FOUND, workbookRules: { sheet: 'Indicators', differences: 0 } },
    phase: {
      name: 'rules-put',
      put: {
        sheet: 'Indicators',
        sentence:
          'The rules of Early Help are in this workbook now, on sheet "Indicators": 96 indicators. From now on builds use them.',
      },
    },
  },
  'rules that need correcting': {
    ...NOTHING_FOUND,
    phase: failed(
      'The rules need correcting first',
      'The rules on sheet "Indicators" of this workbook have 2 errors, and nothing was built.\nIndicators!G8, Indicator 1.2: "high" is no number. Write a percentage such as 95%, or leave the cell empty.\nIndicators!H9, Indicator 2.2: The red limit lies on the good side of the target. Correct one of the two.',
    ),
  },
  'no raw data': {
    ...NOTHING_FOUND,
    phase: failed(
      'Nothing to build from yet',
      'No sheet of the workbook has all the headings of raw data. Sheet "Sheet1" comes nearest to Returns, but the headings "Locality" and "Period" are missing. Add what is missing to the heading row, then build again.',
    ),
  },
  'build failed': {
    ...READY,
    phase: failed(
      'The scorecard was not built',
      'Sheet "Scorecard" is protected, so the scorecard cannot be brought up to date. Nothing was changed. Choose Review > Unprotect Sheet on it, then build again.',
    ),
  },
  cancelled: {
    ...READY,
    phase: failed('Stopped', 'The build was cancelled. The workbook is as it was before.', true),
  },
};
