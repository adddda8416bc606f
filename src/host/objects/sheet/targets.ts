import type { PageLayoutModel, SheetModel } from '../../model/sheet';

export type HeaderFooterModel = PageLayoutModel['headerFooter'];

/** The header and footer of one kind of page. */
export interface HeaderFooterTarget {
  texts: HeaderFooterModel;
  page: 'odd' | 'even' | 'first';
}

/** The breaks of one direction; each is the first row or column after the break. */
export interface BreaksTarget {
  sheet: SheetModel;
  list: 'rowBreaks' | 'columnBreaks';
}

export interface BreakTarget extends BreaksTarget {
  at: number;
}

/** A custom property of a sheet, by its key as it is stored. */
export interface SheetPropertyTarget {
  sheet: SheetModel;
  key: string;
}
