import type { WorkbookProperties } from '../../model/workbook';
import { type Scalar, invalidArgument, itemNotFound } from '../../wire/define';
import { expectFilledText, expectText, expectWhole } from '../arguments/expect';
import { define, ref } from '../define';

type TextName =
  'author' | 'category' | 'comments' | 'company' | 'keywords' | 'manager' | 'subject' | 'title';

const text = (name: TextName): Scalar<WorkbookProperties> => ({
  get: (properties) => properties[name],
  set: (properties, value) => {
    properties[name] = expectText(value);
  },
});

export const documentPropertiesType = define('DocumentProperties', {
  scalars: {
    author: text('author'),
    category: text('category'),
    comments: text('comments'),
    company: text('company'),
    keywords: text('keywords'),
    manager: text('manager'),
    subject: text('subject'),
    title: text('title'),
    creationDate: { get: ({ created }) => created },
    lastAuthor: { get: ({ lastAuthor }) => lastAuthor },
    revisionNumber: {
      get: ({ revision }) => revision ?? 0,
      set: (properties, value) => {
        properties.revision = expectWhole(value, 0, 999_999_999);
      },
    },
  },
  objects: { custom: (properties) => ref('CustomPropertyCollection', properties) },
});

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

export const customPropertyType = define('CustomProperty', {
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
});

export const customPropertyCollectionType = define('CustomPropertyCollection', {
  items: (properties) =>
    [...properties.custom.keys()].map((key) => ref('CustomProperty', { properties, key })),
  methods: {
    add: (properties, [name, value]) => {
      const key = storedKey(properties, name) ?? expectFilledText(name);
      properties.custom.set(key, expectValue(value));
      return ref('CustomProperty', { properties, key });
    },
    deleteAll: (properties) => properties.custom.clear(),
    getItem: (properties, [name]) => {
      const key = storedKey(properties, name);
      if (key === undefined) throw itemNotFound();
      return ref('CustomProperty', { properties, key });
    },
    getItemOrNullObject: (properties, [name]) => {
      const key = storedKey(properties, name);
      return key === undefined ? null : ref('CustomProperty', { properties, key });
    },
  },
});
