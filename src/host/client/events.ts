import type { HostEvent } from '../wire/context';

/** Where an event goes: Microsoft's number for it, and whether the whole workbook hears it too. */
const EVENTS: Record<string, { number: number; collection: boolean }> = {
  worksheetChanged: { number: 10, collection: true },
  worksheetActivated: { number: 11, collection: true },
  worksheetDeactivated: { number: 12, collection: true },
  worksheetAdded: { number: 13, collection: true },
  worksheetSelectionChanged: { number: 14, collection: true },
  worksheetDeleted: { number: 15, collection: true },
  worksheetCalculated: { number: 16, collection: true },
  worksheetFormatChanged: { number: 18, collection: true },
  worksheetRowSorted: { number: 19, collection: true },
  worksheetColumnSorted: { number: 20, collection: true },
  worksheetRowHiddenChanged: { number: 22, collection: true },
  worksheetFormulaChanged: { number: 23, collection: true },
  worksheetProtectionChanged: { number: 24, collection: true },
  worksheetNameChanged: { number: 25, collection: true },
  worksheetVisibilityChanged: { number: 26, collection: true },
  worksheetMoved: { number: 27, collection: true },
  tableSelectionChanged: { number: 100, collection: false },
  tableChanged: { number: 101, collection: true },
  tableAdded: { number: 102, collection: true },
  tableDeleted: { number: 103, collection: true },
  chartAdded: { number: 50, collection: true },
  chartDeleted: { number: 53, collection: true },
};

/** The listeners' message for an event: its number, the targets that hear it, and its content. */
export interface EventMessage {
  number: number;
  targets: string[];
  content: Record<string, unknown>;
}

/** The wire form of an event; null for one that Office.js has no number for. */
export function messageOf(event: HostEvent): EventMessage | null {
  const kind = EVENTS[event.type];
  if (!kind) return null;
  const { type, sheetId, ...detail } = event;
  const target = type.startsWith('table') ? detail['tableId'] : sheetId;
  const targets = [...(kind.collection ? ['Workbook'] : []), ...(target ? [String(target)] : [])];
  const content = {
    worksheetId: sheetId,
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
    shiftDirection: 'None',
    ...(type.endsWith('Changed') ? { changeType: 'RangeEdited' } : {}),
    ...detail,
  };
  return { number: kind.number, targets, content };
}
