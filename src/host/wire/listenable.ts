/** Events that each type can be listened to for, by the middle of `_Register…Event`. */
const LISTENABLE: Record<string, readonly string[]> = {
  Worksheet: ['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged', 'Calculated'],
  WorksheetCollection: [
    'DataChanged',
    'Activated',
    'Deactivated',
    'Added',
    'Deleted',
    'SelectionChanged',
    'Calculated',
  ],
  Table: ['DataChanged', 'SelectionChanged'],
  TableCollection: ['DataChanged', 'Added', 'Deleted'],
  ChartCollection: ['Added', 'Deleted'],
};

const REGISTRATION = /^_(?:Un)?[rR]egister(\w+)Event$/;

/** Whether a method is the client saying that it starts or ends to listen for something it can hear. */
export function isRegistration(typeName: string, method: string): boolean {
  const kind = REGISTRATION.exec(method)?.[1];
  return kind !== undefined && (LISTENABLE[typeName] ?? []).includes(kind);
}
