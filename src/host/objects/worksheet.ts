import { parseA1 } from '../model/address';
import type { SheetModel } from '../model/sheet';
import { invalidArgument, type TypeDef } from '../wire/define';
import { rangeRef } from './range';

/** A sheet. What other files add to it (tables, charts …) is in the registry. */
export const worksheetType: TypeDef<SheetModel> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  scalars: {
    id: { get: (sheet) => sheet.id },
    name: { get: (sheet) => sheet.name },
    position: { get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet) },
  },
  objects: {},
  methods: {
    getRange: (sheet, [address]) => {
      const rect = parseA1(String(address));
      if (!rect) throw invalidArgument();
      return rangeRef(sheet, rect);
    },
  },
};
