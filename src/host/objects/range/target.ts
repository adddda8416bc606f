import type { SheetModel } from '../../model/sheet';
import type { Rect } from '../../model/rectangles';

/** Cells of one sheet in one or more rectangles: what formats apply to. */
export interface CellsTarget {
  readonly sheet: SheetModel;
  readonly rects: Rect[];
}

/** What a Range of Office.js stands for here. The rectangle moves when cells are inserted. */
export class RangeTarget implements CellsTarget {
  constructor(
    readonly sheet: SheetModel,
    public rect: Rect,
  ) {}

  get rects(): Rect[] {
    return [this.rect];
  }
}

/** What RangeAreas stands for: one or more rectangles of one sheet. */
export class AreasTarget implements CellsTarget {
  constructor(
    readonly sheet: SheetModel,
    public rects: Rect[],
  ) {}
}

/** The rows and columns of a range that are not hidden, by their number on the sheet. */
export interface ViewTarget {
  target: RangeTarget;
  rows: number[];
  columns: number[];
  index: number;
}

/** What removing duplicates gave. */
export interface RemovedTarget {
  removed: number;
  uniqueRemaining: number;
}
