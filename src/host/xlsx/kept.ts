import type { NamedItemModel, SheetModel, TableModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { OfficePackage } from './package/package';
import type { KeptStyles } from './styles/read-styles';
import type { ReadCustomXml } from './workbook/custom-xml';
import type { XmlNode } from './xml/node';

/** What a workbook's file had beyond the model. */
export interface KeptWorkbook {
  package: OfficePackage;
  path: string;
  /** workbook.xml as read. */
  root: XmlNode;
  styles: KeptStyles;
  /** Sheets of other kinds (chart sheets), each after the worksheet it followed. */
  otherSheets: { after: SheetModel | null; node: XmlNode }[];
  /** Built-in names that the model has no room for. */
  otherNames: { sheet: SheetModel | null; node: XmlNode }[];
  /** Sheet names as read; a list of parts in the properties is stale once they differ. */
  sheetNames: string[];
  customXml: ReadCustomXml;
  /** The highest sheetId given so far: Excel never gives one twice. */
  lastSheetId: number;
}

/** What a sheet's part had beyond the model. */
export interface KeptSheet {
  path: string;
  sheetId: number;
  /** The worksheet element without its rows. */
  root: XmlNode;
  keptFormulas: Map<string, string>;
  tablePaths: Map<TableModel, string>;
}

export function keptWorkbook(model: WorkbookModel): KeptWorkbook {
  return model.kept as KeptWorkbook;
}

/** Undefined for a sheet that was added after the workbook was opened. */
export function keptSheet(sheet: SheetModel): KeptSheet | undefined {
  return (sheet.kept as KeptSheet | null | undefined) ?? undefined;
}

/**
 * Remembers the XML that model objects were read from, with what the model said then, so that an
 * object nobody changed is written as it came. Objects are only known by identity: a copy is new.
 */
const origins = new WeakMap<object, { said: string; node: XmlNode }>();

export function rememberOrigin(object: object, node: XmlNode): void {
  origins.set(object, { said: JSON.stringify(object), node });
}

/** The XML that an object was read from, if it still says the same. */
export function unchangedOrigin(object: object): XmlNode | undefined {
  const origin = origins.get(object);
  return origin && origin.said === JSON.stringify(object) ? origin.node : undefined;
}

/** The XML that an object was read from, changed since or not. */
export function originOf(object: NamedItemModel | object): XmlNode | undefined {
  return origins.get(object)?.node;
}
