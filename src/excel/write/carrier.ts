import { strToU8, zipSync } from 'fflate';
import { cellAt } from '../../core/quality/cell-address';
import { PALETTE } from '../../core/sheets/look/palette';
import type { SparklinePlan } from '../../core/sheets/plan';
import { areaAddress, quotedSheet } from '../a1';

/** A sheet of the carrier: its name, and the sparklines that stand on it. */
export interface CarrierSheet {
  name: string;
  sparklines: readonly SparklinePlan[];
}

const LINE = {
  weight: '1.25',
  colour: argb(PALETTE.trend),
  lastPoint: argb(PALETTE.trendLast),
};
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Zip entries carry a date; a fixed one keeps equal carriers equal byte for byte. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * A small .xlsx in Base64 whose sheets carry native sparkline groups and nothing else: Office.js has
 * no call that makes sparklines, but sheets that are inserted keep theirs. Empty cells are gaps in
 * the line, hidden columns are drawn, and the last point is marked.
 *
 * @param sheets in order; at least one, names as Excel allows them
 */
export function carrierWorkbook(sheets: readonly CarrierSheet[]): string {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(sheet);
  });
  const entries = Object.entries(files).map(([path, xml]) => [path, strToU8(DECLARATION + xml)]);
  return toBase64(zipSync(Object.fromEntries(entries), { mtime: NO_DATE }));
}

const STYLES =
  `<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ['/xl/styles.xml', `${TYPE}.styles+xml`],
    ...Array.from({ length: sheets }, (_, i) => [
      `/xl/worksheets/sheet${i + 1}.xml`,
      `${TYPE}.worksheet+xml`,
    ]),
  ];
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function workbook(sheets: readonly CarrierSheet[]): string {
  const entries = sheets.map(
    (sheet, i) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join('')}</sheets></workbook>`;
}

function worksheet({ name, sparklines }: CarrierSheet): string {
  return (
    `<worksheet xmlns="${MAIN}"><sheetData/>` +
    (sparklines.length > 0 ? sparklineGroup(name, sparklines) : '') +
    '</worksheet>'
  );
}

function sparklineGroup(sheet: string, sparklines: readonly SparklinePlan[]): string {
  const entries = sparklines.map(({ row, column, data }) => {
    const formula = escapeXml(`${quotedSheet(sheet)}!${areaAddress(data)}`);
    const cell = cellAt(row, column);
    return `<x14:sparkline><xm:f>${formula}</xm:f><xm:sqref>${cell}</xm:sqref></x14:sparkline>`;
  });
  return (
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ' +
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    `<x14:sparklineGroup lineWeight="${LINE.weight}" displayEmptyCellsAs="gap" last="1" displayHidden="1">` +
    `<x14:colorSeries rgb="${LINE.colour}"/><x14:colorLast rgb="${LINE.lastPoint}"/>` +
    `<x14:sparklines>${entries.join('')}</x14:sparklines>` +
    '</x14:sparklineGroup></x14:sparklineGroups></ext></extLst>'
  );
}

function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
