import { OfficePackage } from '../package/package';
import { NS_RELATIONSHIPS, REL } from '../package/relationships';
import { NS } from '../xml/assemble';
import { XML_DECLARATION } from '../xml/serialise';

export const TYPE = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  sharedStrings: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  customProperty: 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const;

/** styles.xml of an empty workbook: one font, the two fills that every file has, the style Normal. */
export const EMPTY_STYLES =
  `${XML_DECLARATION}<styleSheet xmlns="${NS.main}">` +
  '<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

const EMPTY_WORKBOOK =
  `${XML_DECLARATION}<workbook xmlns="${NS.main}" xmlns:r="${NS_RELATIONSHIPS}">` +
  '<workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
  '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>';

const EMPTY_SHEET =
  `${XML_DECLARATION}<worksheet xmlns="${NS.main}" xmlns:r="${NS_RELATIONSHIPS}"><sheetData/>` +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** The package of a workbook with one empty sheet. */
export function emptyPackage(): OfficePackage {
  const result = new OfficePackage();
  result.set('xl/workbook.xml', TYPE.workbook, EMPTY_WORKBOOK);
  result.set('xl/worksheets/sheet1.xml', TYPE.worksheet, EMPTY_SHEET);
  result.set('xl/styles.xml', TYPE.styles, EMPTY_STYLES);
  result.relate('', REL.officeDocument, 'xl/workbook.xml');
  result.relate('xl/workbook.xml', REL.worksheet, 'xl/worksheets/sheet1.xml');
  result.relate('xl/workbook.xml', REL.styles, 'xl/styles.xml');
  return result;
}
