import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { TypeDef } from '../wire/define';
import { commentsRef, pivotTablesRef, shapesRef, slicersRef } from './absent-collections';
import { worksheetAutoFilterRef } from './auto-filter';
import { chartsRef } from './charts';
import { conditionalFormatsRef } from './conditional-formats';
import { customXmlPartsRef } from './custom-xml-parts';
import { dataValidationRef } from './data-validation';
import { documentPropertiesRef } from './document-properties';
import { expectFlag, omitted } from './expect';
import { freezePanesRef } from './freeze-panes';
import { functionsRef } from './functions';
import { workbookNamesRef, worksheetNamesRef } from './names';
import { horizontalPageBreaksRef, verticalPageBreaksRef } from './page-breaks';
import { pageLayoutRef } from './page-layout';
import { workbookProtectionRef, worksheetProtectionRef } from './protection';
import type { AreasTarget, RangeTarget } from './range-target';
import { settingsRef } from './settings';
import { stylesRef } from './styles';
import { tablesOfAreasRef, workbookTablesRef, worksheetTablesRef } from './tables';
import { worksheetCustomPropertiesRef } from './worksheet-custom-properties';

/** What a type leads to beside what its own file says. */
type Parts<T> = Pick<TypeDef<T>, 'objects' | 'methods'>;

export const WORKBOOK_PARTS: Parts<WorkbookModel> = {
  objects: {
    comments: commentsRef,
    customXmlParts: customXmlPartsRef,
    functions: functionsRef,
    names: workbookNamesRef,
    pivotTables: pivotTablesRef,
    properties: documentPropertiesRef,
    protection: workbookProtectionRef,
    settings: settingsRef,
    slicers: slicersRef,
    styles: stylesRef,
    tables: workbookTablesRef,
  },
};

export const WORKSHEET_PARTS: Parts<SheetModel> = {
  objects: {
    autoFilter: worksheetAutoFilterRef,
    charts: chartsRef,
    comments: commentsRef,
    customProperties: worksheetCustomPropertiesRef,
    freezePanes: freezePanesRef,
    horizontalPageBreaks: horizontalPageBreaksRef,
    names: (sheet, { workbook }) => worksheetNamesRef(workbook, sheet),
    pageLayout: pageLayoutRef,
    pivotTables: pivotTablesRef,
    protection: worksheetProtectionRef,
    shapes: shapesRef,
    slicers: slicersRef,
    tables: (sheet, { workbook }) => worksheetTablesRef(workbook, sheet),
    verticalPageBreaks: verticalPageBreaksRef,
  },
};

export const RANGE_PARTS: Parts<RangeTarget> = {
  objects: {
    conditionalFormats: ({ sheet, rect }) => conditionalFormatsRef(sheet, [rect]),
    dataValidation: ({ sheet, rect }) => dataValidationRef(sheet, [rect]),
  },
  methods: {
    getTables: ({ sheet, rect }, [fully], { workbook }) =>
      tablesOfAreasRef(workbook, sheet, [rect], omitted(fully) ? false : expectFlag(fully)),
  },
};

export const RANGE_AREAS_PARTS: Parts<AreasTarget> = {
  objects: {
    conditionalFormats: ({ sheet, rects }) => conditionalFormatsRef(sheet, rects),
    dataValidation: ({ sheet, rects }) => dataValidationRef(sheet, rects),
  },
  methods: {
    getTables: ({ sheet, rects }, [fully], { workbook }) =>
      tablesOfAreasRef(workbook, sheet, rects, omitted(fully) ? false : expectFlag(fully)),
  },
};
