import { invalidArgument, itemNotFound } from '../../wire/define';
import { expectFilledText, expectText } from '../arguments/expect';
import { define, ref } from '../define';

export const settingType = define('Setting', {
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => {
        if (!workbook.settings.has(key)) throw itemNotFound();
        return workbook.settings.get(key);
      },
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, expectJson(value));
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
});

/** A copy of a value that JSON can carry, or InvalidArgument. */
function expectJson(value: unknown): unknown {
  if (value === undefined) throw invalidArgument();
  return structuredClone(value);
}

export const settingCollectionType = define('SettingCollection', {
  items: (workbook) =>
    [...workbook.settings.keys()].map((key) => ref('Setting', { workbook, key })),
  methods: {
    add: (workbook, [name, value]) => {
      const key = expectFilledText(name);
      workbook.settings.set(key, expectJson(value));
      return ref('Setting', { workbook, key });
    },
    getItem: (workbook, [name]) => {
      const key = expectText(name);
      if (!workbook.settings.has(key)) throw itemNotFound();
      return ref('Setting', { workbook, key });
    },
    getItemOrNullObject: (workbook, [name]) => {
      const key = expectText(name);
      return workbook.settings.has(key) ? ref('Setting', { workbook, key }) : null;
    },
  },
});
