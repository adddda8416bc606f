import type { WorkbookModel } from '../../model/workbook';
import { type HostRef, type TypeDef, invalidArgument, itemNotFound, ref } from '../../wire/define';
import { expectFilledText, expectText } from '../arguments/expect';

interface SettingTarget {
  workbook: WorkbookModel;
  key: string;
}

const settingType: TypeDef<SettingTarget> = {
  name: 'Setting',
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
};

/** A copy of a value that JSON can carry, or InvalidArgument. */
function expectJson(value: unknown): unknown {
  if (value === undefined) throw invalidArgument();
  return structuredClone(value);
}

const settingsType: TypeDef<WorkbookModel> = {
  name: 'SettingCollection',
  scalars: {},
  items: (workbook) =>
    [...workbook.settings.keys()].map((key) => ref(settingType, { workbook, key })),
  methods: {
    add: (workbook, [name, value]) => {
      const key = expectFilledText(name);
      workbook.settings.set(key, expectJson(value));
      return ref(settingType, { workbook, key });
    },
    getItem: (workbook, [name]) => {
      const key = expectText(name);
      if (!workbook.settings.has(key)) throw itemNotFound();
      return ref(settingType, { workbook, key });
    },
    getItemOrNullObject: (workbook, [name]) => {
      const key = expectText(name);
      return workbook.settings.has(key) ? ref(settingType, { workbook, key }) : null;
    },
  },
};

/** Excel.SettingCollection of the workbook. */
export const settingsRef = (workbook: WorkbookModel): HostRef => ref(settingsType, workbook);
