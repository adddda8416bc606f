import type { StyleName } from './look/styles';
import type { SheetKind } from './sheet-kind';

/**
 * A plain, serialisable description of one sheet. `src/core/sheets` makes it from a scorecard, `src/excel`
 * writes it; neither knows the other's work. Rows and columns are zero-based.
 */
export interface SheetPlan {
  kind: SheetKind;
  /** Distinguishes sheets of one kind: locality name, topic id; empty where there is only one. */
  key: string;
  /** The sheet's tab, 31 characters at the most, none of \ / ? * [ ] : */
  name: string;
  tabColour: string | null;
  /**
   * Changes only when something moves that cannot be given in place: sparklines, user cells, hidden
   * columns, the first cell of a table. A sheet is replaced only then; rows that are added to a table,
   * or a chart whose data grows, leave it as it is.
   */
  layout: string;
  columns: ColumnPlan[];
  rows: RowPlan[];
  conditionalFormats: ConditionalFormatPlan[];
  sparklines: SparklinePlan[];
  tables: TablePlan[];
  links: LinkPlan[];
  /** Cells that belong to the user: read never, written never. */
  userCells: UserCellPlan[];
  names: NamePlan[];
  charts: ChartPlan[];
  validations: ValidationPlan[];
  freeze: { rows: number; columns: number } | null;
  page: PagePlan;
}

export interface ColumnPlan {
  /** Width in characters of the default font, as Excel shows it. */
  width: number;
  hidden?: boolean;
}

export interface RowPlan {
  /** Height in points; left to Excel when absent. */
  height?: number;
  /** From column A on; columns after the last cell are empty and plain. */
  cells: CellPlan[];
}

/**
 * A cell: its value, the name of its style (plain without one), and its number format where it differs
 * from the style's. Text is never a formula.
 */
export interface CellPlan {
  value: string | number | boolean | null;
  style?: StyleName;
  format?: string;
}

/** A rectangle: zero-based row and column, and its size. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A custom-formula rule; the formula is written for the top left cell of `area`. */
export interface ConditionalFormatPlan {
  area: Area;
  formula: string;
  fill?: string;
  font?: { colour?: string; bold?: boolean };
  stopIfTrue?: boolean;
}

export interface SparklinePlan {
  /** Where the sparkline stands. */
  row: number;
  column: number;
  /** Its data, on the same sheet. */
  data: Area;
  /** What stands in the cell where native sparklines cannot be inserted. */
  text: string;
}

export interface TablePlan {
  name: string;
  area: Area;
  style: string;
  filterButtons: boolean;
}

/** A place in the workbook that a link leads to: a raw cell, or a cell of another sheet of the build. */
export interface LinkTarget {
  sheet: string;
  address: string;
  /** Set where `sheet` is one of the user's: a sheet of the build may want the same name. */
  raw?: true;
  tip?: string;
}

/** A link in a cell. `text` is what the cell's own plan holds, and the cell keeps the style of its plan. */
export interface LinkPlan extends LinkTarget {
  row: number;
  column: number;
  text: string;
}

export interface UserCellPlan {
  /** Workbook-wide name by which the next build finds the cell. */
  name: string;
  area: Area;
}

export interface NamePlan {
  name: string;
  area: Area;
}

export interface ChartPlan {
  name: string;
  title: string;
  type: 'line' | 'column';
  /** Headings in the first row, periods in the first column. */
  data: Area;
  position: Area;
  axis: { format: string; minimum?: number; maximum?: number };
  /** Colours of the series, in order. */
  colours: string[];
}

export interface ValidationPlan {
  area: Area;
  rule:
    | { kind: 'list'; values: string[] }
    | { kind: 'decimal'; min: number; max: number }
    /** Nothing may be typed: the cells hold what the pack says. */
    | { kind: 'fixed' };
  message: string;
}

/**
 * How a sheet prints: always one page wide. Headers and footers are in Excel's own codes: &P is the
 * page, &N the number of pages, && an ampersand.
 */
export interface PagePlan {
  orientation: 'landscape' | 'portrait';
  paper: 'A4' | 'A3';
  /** Rows repeated on every page, zero-based, both included. */
  headingRows: { from: number; to: number } | null;
  printArea: Area;
  header: { left: string; centre: string; right: string };
  footer: { left: string; centre: string; right: string };
}
