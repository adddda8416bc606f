import { requireApiSet } from './refusal';

const WORKSHEET_EVENTS = [
  'Activated',
  'Calculated',
  'ColumnSorted',
  'DataChanged',
  'Deactivated',
  'FormatChanged',
  'FormulaChanged',
  'NameChanged',
  'ProtectionChanged',
  'RowHiddenChanged',
  'RowSorted',
  'SelectionChanged',
  'SingleClicked',
  'VisibilityChanged',
];

/** Events that each type can be listened to for, by the middle of `_Register…Event`. */
const LISTENABLE: Record<string, readonly string[]> = {
  Workbook: ['Activated', 'AutoSaveSettingChanged'],
  Worksheet: WORKSHEET_EVENTS,
  WorksheetCollection: [...WORKSHEET_EVENTS, 'Added', 'Deleted', 'Moved'],
  Table: ['DataChanged', 'SelectionChanged'],
  TableCollection: ['DataChanged', 'Added', 'Deleted'],
  Chart: ['Activated', 'Deactivated'],
  ChartCollection: ['Activated', 'Added', 'Deactivated', 'Deleted'],
};

const REGISTRATION = /^_(?:Un)?[rR]egister(?:Event)?(\w+?)(?:Event)?$/;

/**
 * Whether a method is the client saying that it starts or ends to listen for something it can hear.
 * @throws ApiNotFound where the event is above the declared API set
 */
export function isRegistration(typeName: string, method: string, declared: number): boolean {
  const kind = REGISTRATION.exec(method)?.[1];
  if (kind === undefined || !(LISTENABLE[typeName] ?? []).includes(kind)) return false;
  requireApiSet(typeName, `on${kind.replace(/^Data/, '')}`, declared);
  return true;
}
