import type { WorkbookModel } from '../../model/workbook';
import { ref, type HostContext, type HostRef, type TypeDef } from '../../wire/define';
import { expectFlag, expectOneOf } from '../arguments/expect';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;

const numberFormatInfoType: TypeDef<WorkbookModel> = {
  name: 'NumberFormatInfo',
  scalars: {
    numberDecimalSeparator: { get: () => '.' },
    numberGroupSeparator: { get: () => ',' },
  },
};

const datetimeFormatInfoType: TypeDef<WorkbookModel> = {
  name: 'DatetimeFormatInfo',
  scalars: {
    dateSeparator: { get: () => '/' },
    longDatePattern: { get: () => 'dddd, mmmm d, yyyy' },
    longTimePattern: { get: () => 'h:mm:ss AM/PM' },
    shortDatePattern: { get: () => 'm/d/yyyy' },
    timeSeparator: { get: () => ':' },
  },
};

const cultureInfoType: TypeDef<WorkbookModel> = {
  name: 'CultureInfo',
  scalars: { name: { get: () => 'en-US' } },
  objects: {
    numberFormat: (workbook) => ref(numberFormatInfoType, workbook),
    datetimeFormat: (workbook) => ref(datetimeFormatInfoType, workbook),
  },
};

/** Formulas that go round in a circle are not calculated again and again: these are Excel's defaults. */
const iterativeCalculationType: TypeDef<WorkbookModel> = {
  name: 'IterativeCalculation',
  scalars: {
    enabled: { get: () => false },
    maxChange: { get: () => 0.001 },
    maxIteration: { get: () => 100 },
  },
};

export const applicationType: TypeDef<WorkbookModel> = {
  name: 'Application',
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
    cultureInfo: (workbook) => ref(cultureInfoType, workbook),
    iterativeCalculation: (workbook) => ref(iterativeCalculationType, workbook),
  },
  methods: {
    calculate: (_, [type], host) => {
      expectOneOf(type, CALCULATIONS);
      host.settle(true);
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const applicationRef = (workbook: WorkbookModel): HostRef => ref(applicationType, workbook);

export const runtimeType: TypeDef<WorkbookModel> = {
  name: 'Runtime',
  scalars: {
    enableEvents: {
      get: (_, host: HostContext) => host.eventsEnabled ?? true,
      set: (_, value, host: HostContext) => {
        host.eventsEnabled = expectFlag(value);
      },
    },
  },
};
