import type { NamedItemModel, SheetModel } from './sheet';
import type { NamedStyleModel } from './named-style';
import type { StyleTable } from './style';

export interface CustomXmlPartModel {
  id: string;
  namespace: string;
  xml: string;
}

export interface WorkbookProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  company: string;
  manager: string;
  lastAuthor: string;
  /** How often the document was saved, as the file counts it. */
  revision?: number;
  created: string | null;
  modified: string | null;
  /** Custom document properties by name. */
  custom: Map<string, string | number | boolean>;
}

/** The workbook behind the client. The file layer makes it from .xlsx bytes and turns it back. */
export interface WorkbookModel {
  name: string;
  sheets: SheetModel[];
  activeSheet: number;
  names: NamedItemModel[];
  styles: StyleTable;
  /** Named styles of the file, and those that were added; built-in ones need not be in it. */
  namedStyles?: NamedStyleModel[];
  date1904: boolean;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  structureProtected: boolean;
  /** The 16-bit hash of the structure's password as the file keeps it: four hexadecimal digits. */
  structurePasswordHash?: string;
  /** Set when cached results may be out of date: Excel then calculates everything when it opens the file. */
  recalculateOnOpen?: boolean;
  /** Add-in settings (Excel.SettingCollection): JSON values by key. */
  settings: Map<string, unknown>;
  customXmlParts: CustomXmlPartModel[];
  properties: WorkbookProperties;
  /** What the host does not model and gives back as it came: owned by the file layer. */
  kept: unknown;
}
