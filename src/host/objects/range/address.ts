import { toA1 } from '../../model/address';
import type { SheetModel } from '../../model/sheet';
import { quotedSheetName } from '../../formula/reference';
import type { Rect } from '../../model/rectangles';

/** "Sheet1!A1:B2", as Range.address has it. */
export const addressOf = (sheet: SheetModel, rect: Rect): string =>
  `${quotedSheetName(sheet.name)}!${toA1(rect)}`;
