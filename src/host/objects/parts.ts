import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { TypeDef } from '../wire/define';
import { commentsRef, pivotTablesRef, shapesRef, slicersRef } from './workbook/absent-collections';
import { worksheetAutoFilterRef } from './filter/auto-filter';
import { chartsRef } from './chart/charts';
import { conditionalFormatsRef } from './conditional/formats';
import { customXmlPartsRef } from './workbook/custom-xml-parts';
import { dataValidationRef } from './validation/validation';
import { documentPropertiesRef } from './workbook/document-properties';
import { expectFlag, omitted } from './arguments/expect';
import { freezePanesRef } from './sheet/freeze-panes';
import { functionsRef } from './workbook/functions';
import { workbookNamesRef, worksheetNamesRef } from './names/names';
import { horizontalPageBreaksRef, verticalPageBreaksRef } from './sheet/page-breaks';
import { pageLayoutRef } from './sheet/page-layout';
import { workbookProtectionRef, worksheetProtectionRef } from './sheet/protection';
import type { AreasTarget, RangeTarget } from './range/target';
import { settingsRef } from './workbook/settings';
import { stylesRef } from './style/styles';
import { tablesOfAreasRef, workbookTablesRef, worksheetTablesRef } from './table/tables';
import { worksheetCustomPropertiesRef } from './sheet/custom-properties';

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
