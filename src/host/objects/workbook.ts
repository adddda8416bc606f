import type { WorkbookModel } from '../model/workbook';
import { ref, type TypeDef } from '../wire/define';
import { worksheetCollectionType } from './worksheets';

export const workbookType: TypeDef<WorkbookModel> = {
  name: 'Workbook',
  scalars: { name: { get: (workbook) => workbook.name } },
  objects: { worksheets: (workbook) => ref(worksheetCollectionType, workbook) },
  methods: {},
};
