import { Grid } from './grid';
import type { PageLayoutModel, SheetModel } from './sheet';

/** The page of a new sheet, as Excel sets it. */
function newPageLayout(): PageLayoutModel {
  return {
    orientation: 'portrait',
    paperSize: 9,
    zoom: { scale: 100 },
    margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
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
  };
}

/** An empty sheet, as Excel makes one. */
export function newSheet(id: string, name: string): SheetModel {
  return {
    id,
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
    pageLayout: newPageLayout(),
    protection: { protected: false, attributes: {} },
    customProperties: new Map(),
    sparklineGroups: [],
    autoFilter: null,
    rowBreaks: [],
    columnBreaks: [],
    kept: null,
  };
}
