import type { Rect, SheetModel } from '../model/sheet';
import { invalidArgument } from '../wire/define';

/** What a Range of Office.js stands for here. The rectangle moves when cells are inserted. */
export class RangeTarget {
  constructor(
    readonly sheet: SheetModel,
    public rect: Rect,
  ) {}
}

/** What RangeAreas stands for: one or more rectangles of one sheet. */
export class AreasTarget {
  constructor(
    readonly sheet: SheetModel,
    public rects: Rect[],
  ) {}
}

/** The range among a method's arguments, or InvalidArgument. */
export function expectRange(value: unknown): RangeTarget {
  const target = (value as { target?: unknown } | null)?.target;
  if (target instanceof RangeTarget) return target;
  throw invalidArgument();
}
