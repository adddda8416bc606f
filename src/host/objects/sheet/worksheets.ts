import { newSheet } from '../../model/new-sheet';
import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { itemNotFound, ref, type HostContext, type HostRef, type TypeDef } from '../../wire/define';
import { expectFilledText, expectFlag, omitted } from '../arguments/expect';
import { sheetNamed } from '../../formula/reference';
import { requireFreeStructure } from '../cells/protection-check';
import { activeSheet } from '../range/selection';
import { checkSheetName, freeSheetName } from './name';
import { worksheetRef } from './worksheet';

/** The sheet with that name or id, if there is one. */
export function findSheet(workbook: WorkbookModel, key: unknown): SheetModel | null {
  const wanted = expectFilledText(key);
  return workbook.sheets.find(({ id }) => id === wanted) ?? sheetNamed(workbook, wanted) ?? null;
}

const found = (sheet: SheetModel | null | undefined): HostRef => {
  if (!sheet) throw itemNotFound();
  return worksheetRef(sheet);
};

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

export const worksheetCollectionType: TypeDef<WorkbookModel> = {
  name: 'WorksheetCollection',
  scalars: {},
  items: (workbook) => workbook.sheets.map(worksheetRef),
  methods: {
    add,
    getActiveWorksheet: (_, __, host) => worksheetRef(activeSheet(host)),
    getCount: (workbook, [visibleOnly]) => candidates(workbook, visibleOnly).length,
    getFirst: (workbook, [visibleOnly]) => found(candidates(workbook, visibleOnly)[0]),
    getLast: (workbook, [visibleOnly]) => found(candidates(workbook, visibleOnly).at(-1)),
    getItem: (workbook, [key]) => found(findSheet(workbook, key)),
    getItemOrNullObject: (workbook, [key]) => {
      const sheet = findSheet(workbook, key);
      return sheet && worksheetRef(sheet);
    },
  },
};

export const worksheetsRef = (workbook: WorkbookModel): HostRef =>
  ref(worksheetCollectionType, workbook);
