import { type HostContext } from '../../wire/define';
import { expectFlag, expectOneOf } from '../arguments/expect';
import { define, ref } from '../define';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;

export const numberFormatInfoType = define('NumberFormatInfo', {
  scalars: {
    numberDecimalSeparator: { get: () => '.' },
    numberGroupSeparator: { get: () => ',' },
  },
});

export const datetimeFormatInfoType = define('DatetimeFormatInfo', {
  scalars: {
    dateSeparator: { get: () => '/' },
    longDatePattern: { get: () => 'dddd, mmmm d, yyyy' },
    longTimePattern: { get: () => 'h:mm:ss AM/PM' },
    shortDatePattern: { get: () => 'm/d/yyyy' },
    timeSeparator: { get: () => ':' },
  },
});

export const cultureInfoType = define('CultureInfo', {
  scalars: { name: { get: () => 'en-US' } },
  objects: {
    numberFormat: (workbook) => ref('NumberFormatInfo', workbook),
    datetimeFormat: (workbook) => ref('DatetimeFormatInfo', workbook),
  },
});

/** Formulas that go round in a circle are not calculated again and again: these are Excel's defaults. */
export const iterativeCalculationType = define('IterativeCalculation', {
  scalars: {
    enabled: { get: () => false },
    maxChange: { get: () => 0.001 },
    maxIteration: { get: () => 100 },
  },
});

export const applicationType = define('Application', {
  scalars: {
    calculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value, host) => {
        const mode = expectOneOf(value, MODES);
        const resumes = workbook.calculationMode === 'Manual' && mode !== 'Manual';
        workbook.calculationMode = mode;
        if (resumes) host.settle(true);
      },
    },
    calculationEngineVersion: { get: () => 191029 },
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  objects: {
    cultureInfo: (workbook) => ref('CultureInfo', workbook),
    iterativeCalculation: (workbook) => ref('IterativeCalculation', workbook),
  },
  methods: {
    calculate: (_, [type], host) => {
      expectOneOf(type, CALCULATIONS);
      host.settle(true);
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const runtimeType = define('Runtime', {
  scalars: {
    enableEvents: {
      get: (_, host) => host.eventsEnabled,
      set: (_, value, host: HostContext) => {
        host.eventsEnabled = expectFlag(value);
      },
    },
  },
});
