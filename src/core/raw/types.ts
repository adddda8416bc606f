import type { RawKindName } from '../rules/raw-kind-name';
import type { ReturnsShape } from './returns/shape';

/** A cell as the Range API gives it. Dates are serials; an empty cell is ''. */
export type CellValue = string | number | boolean;

/** The first rows of a sheet, enough to recognise it. Row and column are zero-based on the sheet. */
export interface SheetHead {
  sheet: string;
  /** Zero-based row and column of the first cell of `values`. */
  row: number;
  column: number;
  values: CellValue[][];
  /** Displayed text of the same cells. */
  texts: string[][];
  /** Number of rows and columns of the whole used range. */
  rowCount: number;
  columnCount: number;
}

/** A field that two columns fit equally well: its heading, the letters of the one read and the other. */
export interface EqualFit {
  heading: string;
  taken: string;
  other: string;
}

/** A sheet recognised as raw data of one kind, and where its columns are. */
export interface RecognisedSheet {
  sheet: string;
  /** Id of the raw kind in the pack ("returns", "case-list", …). */
  kindId: string;
  kind: RawKindName;
  /** Zero-based row of the headings. */
  headingRow: number;
  /** Number of rows below the headings, blank ones included. */
  rowCount: number;
  columns: RecognisedColumn[];
  /** Columns that fit a field as well as the one taken. */
  equal?: readonly EqualFit[];
  /** Of returns: how their figures are laid out, a row a figure where absent. */
  returns?: ReturnsShape;
}

export interface RecognisedColumn {
  field: string;
  /** The heading as it stands in the sheet. */
  heading: string;
  /** Zero-based column on the sheet. */
  column: number;
  /** Whether the displayed text is needed beside the value (indicator numbers). */
  needsText: boolean;
}

/** A column of a raw sheet, from the row below the headings down. */
export interface RawColumn extends RecognisedColumn {
  values: CellValue[];
  texts?: string[];
  /** Indexes into `values` of cells that hold an Excel error. */
  errors: ReadonlySet<number>;
}

/** Rows of a sheet that were read without a gap; `first` is zero-based. */
export interface RowSpan {
  first: number;
  count: number;
}

/** A raw sheet, read. In which row of the sheet row i of every column stands, `sheetRowOf` says. */
export interface RawTable {
  sheet: string;
  kindId: string;
  kind: RecognisedSheet['kind'];
  headingRow: number;
  /** Number of rows read, blank ones included. */
  rowCount: number;
  /**
   * Where the rows read stand, from the top. Absent where they follow the headings without a gap; a
   * sheet whose filled rows lie far apart is not read between them.
   */
  spans?: readonly RowSpan[];
  columns: ReadonlyMap<string, RawColumn>;
  /** Columns that fit a field as well as the one taken. */
  equal?: readonly EqualFit[];
  /** Of returns: how their figures are laid out, a row a figure where absent. */
  returns?: ReturnsShape;
  /** Rows that are hidden or filtered out: they count, and are mentioned. */
  hiddenRows: number;
  date1904: boolean;
}
