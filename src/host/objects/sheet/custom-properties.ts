import type { SheetModel } from '../../model/sheet';
import { itemNotFound } from '../../wire/define';
import { expectFilledText, expectText } from '../arguments/expect';
import { define, ref } from '../define';

/** The key as it is stored, whatever case it is asked for in. */
function storedKey(sheet: SheetModel, wanted: unknown): string | undefined {
  const key = expectFilledText(wanted).toLowerCase();
  return [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === key);
}

export const worksheetCustomPropertyType = define('WorksheetCustomProperty', {
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => {
        const value = sheet.customProperties.get(key);
        if (value === undefined) throw itemNotFound();
        return value;
      },
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, expectText(value));
      },
    },
  },
  methods: {
    delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    },
  },
});

export const worksheetCustomPropertyCollectionType = define('WorksheetCustomPropertyCollection', {
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) => ref('WorksheetCustomProperty', { sheet, key })),
  methods: {
    add: (sheet, [key, value]) => {
      const text = expectText(value);
      const stored = storedKey(sheet, key) ?? expectFilledText(key);
      sheet.customProperties.set(stored, text);
      return ref('WorksheetCustomProperty', { sheet, key: stored });
    },
    getItem: (sheet, [key]) => {
      const stored = storedKey(sheet, key);
      if (stored === undefined) throw itemNotFound();
      return ref('WorksheetCustomProperty', { sheet, key: stored });
    },
    getItemOrNullObject: (sheet, [key]) => {
      const stored = storedKey(sheet, key);
      return stored === undefined ? null : ref('WorksheetCustomProperty', { sheet, key: stored });
    },
  },
});
