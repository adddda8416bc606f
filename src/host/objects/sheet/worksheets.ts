import { newSheet } from '../../model/new-sheet';
import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { found, type HostContext, type HostRef } from '../../wire/define';
import { expectFilledText, expectFlag, omitted } from '../arguments/expect';
import { sheetNamed } from '../../formula/reference';
import { requireFreeStructure } from '../cells/protection-check';
import { activeSheet } from '../range/selection';
import { checkSheetName, freeSheetName } from './name';
import { define } from '../define';
import { worksheetRef } from '../range/reference';

/** The sheet with that name or id, if there is one. */
export function findSheet(workbook: WorkbookModel, key: unknown): SheetModel | null {
  const wanted = expectFilledText(key);
  return workbook.sheets.find(({ id }) => id === wanted) ?? sheetNamed(workbook, wanted) ?? null;
}

function candidates({ sheets }: WorkbookModel, visibleOnly: unknown): SheetModel[] {
  const only = omitted(visibleOnly) ? false : expectFlag(visibleOnly);
  return only ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;
}

function add(workbook: WorkbookModel, [name]: unknown[], host: HostContext): HostRef {
  requireFreeStructure(host);
  const text = omitted(name) ? freeSheetName(workbook) : checkSheetName(workbook, name);
  const sheet = newSheet(host.nextId(), text);
  workbook.sheets.push(sheet);
  host.raise({ type: 'worksheetAdded', sheetId: sheet.id });
  return worksheetRef(sheet);
}

export const worksheetCollectionType = define('WorksheetCollection', {
  items: (workbook) => workbook.sheets.map(worksheetRef),
  methods: {
    add,
    getActiveWorksheet: (_, __, host) => worksheetRef(activeSheet(host)),
    getCount: (workbook, [visibleOnly]) => candidates(workbook, visibleOnly).length,
    getFirst: (workbook, [visibleOnly]) =>
      worksheetRef(found(candidates(workbook, visibleOnly)[0])),
    getLast: (workbook, [visibleOnly]) =>
      worksheetRef(found(candidates(workbook, visibleOnly).at(-1))),
    getItem: (workbook, [key]) => worksheetRef(found(findSheet(workbook, key))),
    getItemOrNullObject: (workbook, [key]) => {
      const sheet = findSheet(workbook, key);
      return sheet && worksheetRef(sheet);
    },
  },
});
