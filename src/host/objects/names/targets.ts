import type { NamedItemModel, SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';

/** The names of a workbook, or of one sheet. */
export interface NamesTarget {
  workbook: WorkbookModel;
  sheet: SheetModel | null;
}

export interface NamedItemTarget extends NamesTarget {
  item: NamedItemModel;
}
