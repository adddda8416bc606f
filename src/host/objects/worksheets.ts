import type { WorkbookModel } from '../model/workbook';
import { itemNotFound, ref, type TypeDef } from '../wire/define';
import { sheetNamed } from './formula-reference';
import { worksheetType } from './worksheet';

/** The sheet with that name or id, if there is one. */
function find(workbook: WorkbookModel, key: unknown) {
  return workbook.sheets.find((sheet) => sheet.id === key) ?? sheetNamed(workbook, String(key));
}

export const worksheetCollectionType: TypeDef<WorkbookModel> = {
  name: 'WorksheetCollection',
  scalars: {},
  items: (workbook) => workbook.sheets.map((sheet) => ref(worksheetType, sheet)),
  methods: {
    getItem: (workbook, [key]) => {
      const sheet = find(workbook, key);
      if (!sheet) throw itemNotFound();
      return ref(worksheetType, sheet);
    },
    getItemOrNullObject: (workbook, [key]) => {
      const sheet = find(workbook, key);
      return sheet ? ref(worksheetType, sheet) : null;
    },
  },
};
