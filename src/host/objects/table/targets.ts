import type { SheetModel, TableColumnModel, TableModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import type { Rect } from '../../model/rectangles';

/** A table and the sheet it is on. */
export interface TableTarget {
  sheet: SheetModel;
  table: TableModel;
}

/** The tables of a workbook, of one sheet, or those that touch some areas of it. */
export interface TablesTarget {
  workbook: WorkbookModel;
  sheet: SheetModel | null;
  within: { areas: Rect[]; fully: boolean } | null;
}

export interface ColumnTarget extends TableTarget {
  column: TableColumnModel;
}

/** One row of a table's data, or one column of its filter, from 0. */
export interface IndexTarget extends TableTarget {
  index: number;
}

/** The automatic filter of a sheet, or that of a table. */
export type FilterTarget = { sheet: SheetModel; table: null } | TableTarget;
