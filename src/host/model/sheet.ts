import type { AutoFilterModel, ColumnFilter } from './filter';
import type { Rect } from './rectangles';
import type { Grid } from './grid';
import type { ConditionalFormatModel } from './conditional-format';
import type { ChartModel } from './chart';

export interface ColumnInfo {
  /** Width in characters as the file stores it; undefined is the default width. */
  width?: number;
  hidden?: boolean;
  style?: number;
  outlineLevel?: number;
  collapsed?: boolean;
}

export interface RowInfo {
  /** Height in points. */
  height?: number;
  customHeight?: boolean;
  hidden?: boolean;
  style?: number;
  outlineLevel?: number;
  collapsed?: boolean;
}

export interface Hyperlink {
  area: Rect;
  /** A URL, or nothing for a place in this workbook. */
  address?: string;
  /** "Sheet1!A1". */
  documentReference?: string;
  screenTip?: string;
}

export interface DataValidationModel {
  areas: Rect[];
  /** none, whole, decimal, list, date, time, textLength, custom. */
  type: string;
  /** As in the file format: between, notBetween, equal, notEqual, greaterThan, lessThan, … */
  operator?: string;
  /** As in the file format: without a leading "="; a list of constants is in quotes. */
  formula1?: string;
  formula2?: string;
  allowBlank: boolean;
  inCellDropDown: boolean;
  prompt?: { title: string; message: string; show: boolean };
  errorAlert?: { title: string; message: string; style: string; show: boolean };
}

export interface TableColumnModel {
  id: number;
  name: string;
  totalsFunction?: string;
  totalsLabel?: string;
  /** Kept as read: calculated column formulas and what else Excel stores. */
  extra?: string;
}

export interface TableModel {
  id: number;
  name: string;
  area: Rect;
  columns: TableColumnModel[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  style: string | null;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** The filters that are set, in the order of columns. */
  filters: ColumnFilter[];
}

export interface PageLayoutModel {
  orientation: 'portrait' | 'landscape';
  paperSize: number;
  /** Fit to pages, or a scale in percent. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Margins in inches. */
  margins: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  };
  centreHorizontally: boolean;
  centreVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: 'downThenOver' | 'overThenDown';
  printComments: 'none' | 'atEnd' | 'asDisplayed';
  printErrors: 'displayed' | 'blank' | 'dash' | 'NA';
  firstPageNumber: number | null;
  printArea: Rect[] | null;
  titleRows: { from: number; to: number } | null;
  titleColumns: { from: number; to: number } | null;
  headerFooter: {
    differentOddEven: boolean;
    differentFirst: boolean;
    scaleWithDoc: boolean;
    alignWithMargins: boolean;
    /** Header and footer strings with Excel's codes ("&LText&RPage &P"). */
    oddHeader: string;
    oddFooter: string;
    evenHeader: string;
    evenFooter: string;
    firstHeader: string;
    firstFooter: string;
  };
}

export interface SheetProtectionModel {
  protected: boolean;
  /** Attributes of sheetProtection as in the file (formatCells="0" …), password hash included. */
  attributes: Record<string, string>;
}

export interface NamedItemModel {
  name: string;
  /** Formula with its leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

/** A rectangle of cells of one sheet. */
export interface Area {
  sheet: SheetModel;
  rect: Rect;
}

/** A worksheet. Arrays and maps may be changed in place; the grid keeps the cells. */
export interface SheetModel {
  /** Excel's id of the sheet: "{00000000-0001-0000-0000-000000000000}". */
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColour: string | null;
  showGridlines: boolean;
  showHeadings: boolean;
  freeze: { rows: number; columns: number } | null;
  zoom: number;
  activeCell: string;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  grid: Grid;
  columns: Map<number, ColumnInfo>;
  rows: Map<number, RowInfo>;
  merges: Rect[];
  hyperlinks: Hyperlink[];
  conditionalFormats: ConditionalFormatModel[];
  dataValidations: DataValidationModel[];
  tables: TableModel[];
  charts: ChartModel[];
  names: NamedItemModel[];
  pageLayout: PageLayoutModel;
  protection: SheetProtectionModel;
  customProperties: Map<string, string>;
  /** Each sparklineGroup element as XML, namespaces x14 and xm, positions included. */
  sparklineGroups: SparklineGroupModel[];
  autoFilter: AutoFilterModel | null;
  rowBreaks: number[];
  columnBreaks: number[];
  /** What the host does not model and gives back as it came: owned by the file layer. */
  kept: unknown;
}

export interface SparklineGroupModel {
  /** Attributes and colour children of x14:sparklineGroup, without the sparklines. */
  attributes: Record<string, string>;
  colours: Record<string, Record<string, string>>;
  sparklines: { formula: string | null; location: string }[];
  /** The cells with the dates of a date axis. */
  dateFormula?: string;
}
