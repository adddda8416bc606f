import type { WorkbookModel, WorkbookProperties } from '../../model/workbook';
import { type HostRef, type TypeDef, invalidArgument, itemNotFound, ref } from '../../wire/define';
import { expectFilledText, expectText, expectWhole } from '../arguments/expect';

type TextName =
  'author' | 'category' | 'comments' | 'company' | 'keywords' | 'manager' | 'subject' | 'title';

function text(name: TextName): TypeDef<WorkbookProperties>['scalars'] {
  return {
    [name]: {
      get: (properties) => properties[name],
      set: (properties, value) => {
        properties[name] = expectText(value);
      },
    },
  };
}

const documentPropertiesType: TypeDef<WorkbookProperties> = {
  name: 'DocumentProperties',
  scalars: {
    ...text('author'),
    ...text('category'),
    ...text('comments'),
    ...text('company'),
    ...text('keywords'),
    ...text('manager'),
    ...text('subject'),
    ...text('title'),
    creationDate: { get: ({ created }) => created },
    lastAuthor: { get: ({ lastAuthor }) => lastAuthor },
    revisionNumber: {
      get: ({ revision }) => revision ?? 0,
      set: (properties, value) => {
        properties.revision = expectWhole(value, 0, 999_999_999);
      },
    },
  },
  objects: { custom: (properties) => ref(customPropertiesType, properties) },
};

interface CustomTarget {
  properties: WorkbookProperties;
  key: string;
}

function storedKey({ custom }: WorkbookProperties, wanted: unknown): string | undefined {
  const key = expectFilledText(wanted).toLowerCase();
  return [...custom.keys()].find((each) => each.toLowerCase() === key);
}

function expectValue(value: unknown): string | number | boolean {
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  if (!isPlain) throw invalidArgument();
  return value as string | number | boolean;
}

function typeOf(value: string | number | boolean | undefined): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const customPropertyType: TypeDef<CustomTarget> = {
  name: 'CustomProperty',
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    type: { get: ({ properties, key }) => typeOf(properties.custom.get(key)) },
    value: {
      get: ({ properties, key }) => {
        const value = properties.custom.get(key);
        if (value === undefined) throw itemNotFound();
        return value;
      },
      set: ({ properties, key }, value) => {
        properties.custom.set(key, expectValue(value));
      },
    },
  },
  methods: {
    delete: ({ properties, key }) => {
      properties.custom.delete(key);
    },
  },
};

const customPropertiesType: TypeDef<WorkbookProperties> = {
  name: 'CustomPropertyCollection',
  scalars: {},
  items: (properties) =>
    [...properties.custom.keys()].map((key) => ref(customPropertyType, { properties, key })),
  methods: {
    add: (properties, [name, value]) => {
      const key = storedKey(properties, name) ?? expectFilledText(name);
      properties.custom.set(key, expectValue(value));
      return ref(customPropertyType, { properties, key });
    },
    deleteAll: (properties) => properties.custom.clear(),
    getItem: (properties, [name]) => {
      const key = storedKey(properties, name);
      if (key === undefined) throw itemNotFound();
      return ref(customPropertyType, { properties, key });
    },
    getItemOrNullObject: (properties, [name]) => {
      const key = storedKey(properties, name);
      return key === undefined ? null : ref(customPropertyType, { properties, key });
    },
  },
};

/** Excel.DocumentProperties of the workbook. */
export const documentPropertiesRef = (workbook: WorkbookModel): HostRef =>
  ref(documentPropertiesType, workbook.properties);
