import type { TypeDef } from '../wire/define';
import { RANGE_AREAS_PARTS, RANGE_PARTS, WORKBOOK_PARTS, WORKSHEET_PARTS } from './parts';
import { rangeType } from './range/range';
import { rangeAreasType } from './range/areas';
import { workbookType } from './workbook/workbook';
import { worksheetType } from './sheet/worksheet';

/** Gives a type members that live in a file of their own. */
function extend<T>(type: TypeDef<T>, more: Partial<TypeDef<T>>): void {
  type.scalars = { ...type.scalars, ...more.scalars };
  type.objects = { ...type.objects, ...more.objects };
  type.methods = { ...type.methods, ...more.methods };
}

extend(workbookType, WORKBOOK_PARTS);
extend(worksheetType, WORKSHEET_PARTS);
extend(rangeType, RANGE_PARTS);
extend(rangeAreasType, RANGE_AREAS_PARTS);

/** Where the wire starts: every other type is reached from the workbook's. */
export const REGISTRY = { root: workbookType };
