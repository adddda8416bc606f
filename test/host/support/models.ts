import { Grid } from '../../../src/host/model/grid';
import type { SheetModel } from '../../../src/host/model/sheet';
import { StyleTable } from '../../../src/host/model/style';
import type { WorkbookModel } from '../../../src/host/model/workbook';

const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function sheet(name: string, index: number): SheetModel {
  return {
    id: `{00000000-0001-0000-0000-00000000000${index}}`,
    name,
    visibility: 'Visible',
    tabColour: null,
    showGridlines: true,
    showHeadings: true,
    freeze: null,
    zoom: 100,
    activeCell: 'A1',
    defaultRowHeight: 15,
    defaultColumnWidth: 8.43,
    grid: new Grid(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    hyperlinks: [],
    conditionalFormats: [],
    dataValidations: [],
    tables: [],
    charts: [],
    names: [],
    pageLayout: {
      orientation: 'portrait',
      paperSize: 9,
      zoom: { scale: 100 },
      margins: MARGINS,
      centreHorizontally: false,
      centreVertically: false,
      blackAndWhite: false,
      draftMode: false,
      printGridlines: false,
      printHeadings: false,
      printOrder: 'downThenOver',
      printComments: 'none',
      printErrors: 'displayed',
      firstPageNumber: null,
      printArea: null,
      titleRows: null,
      titleColumns: null,
      headerFooter: {
        differentOddEven: false,
        differentFirst: false,
        scaleWithDoc: true,
        alignWithMargins: true,
        oddHeader: '',
        oddFooter: '',
        evenHeader: '',
        evenFooter: '',
        firstHeader: '',
        firstFooter: '',
      },
    },
    protection: { protected: false, attributes: {} },
    customProperties: new Map(),
    sparklineGroups: [],
    autoFilter: null,
    rowBreaks: [],
    columnBreaks: [],
    kept: null,
  };
}

/** A workbook in memory with empty sheets of these names. */
export function workbookOf(...names: string[]): WorkbookModel {
  return {
    name: 'Book1.xlsx',
    sheets: names.map(sheet),
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
