import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { HostFileError } from '../errors';
import type { KeptWorkbook } from '../kept';
import type { OfficePackage } from '../package/package';
import { relKind } from '../package/relationships';
import type { SheetContext } from '../sheet/read-sheet';
import { readSheet } from '../sheet/read-sheet';
import { sheetGuid } from '../sheet/ids';
import { readSharedStrings } from '../strings';
import { readPalette } from '../styles/colour';
import { readStyles } from '../styles/read-styles';
import type { XmlNode } from '../xml/node';
import { attr, child, children, flag, number } from '../xml/node';
import { parseFragment, parseXml } from '../xml/parse';
import { readCustomXml } from './custom-xml';
import { readNames } from './names';
import { readProperties } from './properties';
import { EMPTY_STYLES } from './template';

const CALCULATION: Record<string, WorkbookModel['calculationMode']> = {
  auto: 'Automatic',
  autoNoTable: 'AutomaticExceptTables',
  manual: 'Manual',
};

/** The workbook in a package. Throws 'not-a-workbook' where it holds something else. */
export function readWorkbook(source: OfficePackage): WorkbookModel {
  const path = workbookPath(source);
  const root = parsePart(source, path);
  const properties = child(root, 'workbookPr');
  const date1904 = flag(properties, 'date1904');
  const styles = stylesOf(source, path);
  const strings = source.related(path, 'sharedStrings');
  const stringBytes = strings === undefined ? undefined : source.bytes(strings);
  const context: SheetContext = {
    package: source,
    keptStyles: styles.kept,
    strings: stringBytes ? readSharedStrings(stringBytes, strings as string) : [],
    styles: styles.numbers,
    quoted: new Set(
      styles.kept.formats.flatMap(({ node }, at) => (flag(node, 'quotePrefix') ? [at] : [])),
    ),
    date1904,
  };
  const { sheets, byPosition, otherSheets } = readSheets(source, path, root, context);
  const names = readNames(child(root, 'definedNames'), byPosition);
  const view = child(child(root, 'bookViews'), 'workbookView');
  const active = byPosition[number(view, 'activeTab') ?? 0];
  const protection = child(root, 'workbookProtection');
  const passwordHash = attr(protection, 'workbookPassword');
  const customXml = readCustomXml(source, path);
  const kept: KeptWorkbook = {
    package: source,
    path,
    root,
    styles: styles.kept,
    otherSheets,
    otherNames: names.others,
    sheetNames: sheets.map((sheet) => sheet.name),
    customXml,
    lastSheetId: Math.max(
      0,
      ...children(child(root, 'sheets'), 'sheet').map((node) => number(node, 'sheetId') ?? 0),
    ),
  };
  return {
    name: 'Workbook.xlsx',
    sheets,
    activeSheet: Math.max(0, active ? sheets.indexOf(active) : 0),
    names: names.names,
    styles: styles.table,
    namedStyles: styles.namedStyles,
    date1904,
    calculationMode: CALCULATION[attr(child(root, 'calcPr'), 'calcMode') ?? 'auto'] ?? 'Automatic',
    structureProtected: flag(protection, 'lockStructure'),
    ...(passwordHash === undefined ? {} : { structurePasswordHash: passwordHash }),
    settings: customXml.settings,
    customXmlParts: [...customXml.parts.keys()],
    properties: readProperties(source),
    kept,
  };
}

function parsePart(source: OfficePackage, path: string): XmlNode {
  const bytes = source.bytes(path);
  if (!bytes) throw new HostFileError('damaged', `The part ${path} is missing.`);
  return parseXml(bytes, path);
}

function workbookPath(source: OfficePackage): string {
  const path = source.related('', 'officeDocument');
  const type = path === undefined ? '' : (source.types.get(path) ?? '');
  if (path === undefined || !source.bytes(path)) {
    throw new HostFileError('not-a-workbook', 'The file has no workbook part.');
  }
  if (type.includes('binary')) {
    throw new HostFileError(
      'not-a-workbook',
      'The file is a binary workbook (.xlsb).',
      'binary-workbook',
    );
  }
  if (type.includes('wordprocessingml') || type.includes('presentationml')) {
    throw new HostFileError(
      'not-a-workbook',
      'The file is another kind of Office document.',
      'other-office-document',
    );
  }
  return path;
}

function stylesOf(source: OfficePackage, path: string) {
  const stylesPath = source.related(path, 'styles');
  const themePath = source.related(path, 'theme');
  const bytes = stylesPath === undefined ? undefined : source.bytes(stylesPath);
  let root = bytes ? parseXml(bytes, stylesPath as string) : parseFragment(EMPTY_STYLES);
  if (children(child(root, 'cellXfs')).length === 0) root = parseFragment(EMPTY_STYLES);
  const theme = themePath === undefined ? undefined : parsePart(source, themePath);
  return readStyles(root, readPalette(theme, root));
}

function readSheets(
  source: OfficePackage,
  path: string,
  root: XmlNode,
  context: SheetContext,
): {
  sheets: SheetModel[];
  byPosition: (SheetModel | undefined)[];
  otherSheets: KeptWorkbook['otherSheets'];
} {
  const sheets: SheetModel[] = [];
  const byPosition: (SheetModel | undefined)[] = [];
  const otherSheets: KeptWorkbook['otherSheets'] = [];
  for (const node of children(child(root, 'sheets'), 'sheet')) {
    const id = attr(node, 'id');
    const relationship = source.rels(path).find((each) => each.id === id);
    if (!relationship) {
      throw new HostFileError('damaged', `The sheet ${attr(node, 'name')} has no part.`);
    }
    if (relKind(relationship) !== 'worksheet') {
      otherSheets.push({ after: sheets[sheets.length - 1] ?? null, node });
      byPosition.push(undefined);
      continue;
    }
    const sheet = readSheet(
      {
        name: attr(node, 'name') ?? '',
        sheetId: number(node, 'sheetId') ?? byPosition.length + 1,
        state: attr(node, 'state'),
        path: source.pathOf(path, relationship),
      },
      context,
    );
    if (sheets.some((each) => each.id === sheet.id))
      sheet.id = sheetGuid(number(node, 'sheetId') ?? 0);
    sheets.push(sheet);
    byPosition.push(sheet);
  }
  return { sheets, byPosition, otherSheets };
}
