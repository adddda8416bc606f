import { newSheet } from '../../../src/host/model/new-sheet';
import { StyleTable } from '../../../src/host/model/style';
import type { WorkbookModel } from '../../../src/host/model/workbook';

/** A workbook in memory with empty sheets of these names. */
export function workbookOf(...names: string[]): WorkbookModel {
  return {
    name: 'Book1.xlsx',
    sheets: names.map((name, index) =>
      newSheet(`{00000000-0001-0000-0000-00000000000${index}}`, name),
    ),
    activeSheet: 0,
    names: [],
    styles: new StyleTable(),
    date1904: false,
    calculationMode: 'Automatic',
    structureProtected: false,
    settings: new Map(),
    customXmlParts: [],
    properties: {
      title: '',
      subject: '',
      author: '',
      keywords: '',
      comments: '',
      category: '',
      company: '',
      manager: '',
      lastAuthor: '',
      created: null,
      modified: null,
      custom: new Map(),
    },
    kept: null,
  };
}
