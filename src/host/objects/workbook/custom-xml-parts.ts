import type { CustomXmlPartModel } from '../../model/workbook';
import { type HostRef, invalidArgument, itemNotFound, found } from '../../wire/define';
import { parseFragment } from '../../xlsx/xml/parse';
import { expectFilledText, expectText } from '../arguments/expect';
import { define, ref } from '../define';
import type { XmlPartsTarget } from './targets';

/** Well-formed XML and the namespace of its root, or InvalidArgument. */
function expectXml(value: unknown): { xml: string; namespace: string } {
  const xml = expectFilledText(value);
  try {
    const root = parseFragment(xml);
    const prefix = /^(.+):/.exec(root.name)?.[1];
    const declared = root.attrs[prefix ? `xmlns:${prefix}` : 'xmlns'];
    return { xml, namespace: declared ?? '' };
  } catch {
    throw invalidArgument('The text is not well-formed XML.');
  }
}

export const customXmlPartType = define('CustomXmlPart', {
  id: ({ part }) => part.id,
  scalars: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => part.namespace },
  },
  methods: {
    delete: ({ workbook, part }) => {
      workbook.customXmlParts.splice(workbook.customXmlParts.indexOf(part), 1);
    },
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, [xml]) => {
      Object.assign(part, expectXml(xml));
    },
  },
});

function partsOf({ workbook, namespace }: XmlPartsTarget): CustomXmlPartModel[] {
  return workbook.customXmlParts.filter(
    (part) => namespace === null || part.namespace === namespace,
  );
}

function find(target: XmlPartsTarget, id: unknown): HostRef | null {
  const wanted = expectText(id).toLowerCase();
  const part = partsOf(target).find((each) => each.id.toLowerCase() === wanted);
  return part ? ref('CustomXmlPart', { workbook: target.workbook, part }) : null;
}

function only(target: XmlPartsTarget): HostRef | null {
  const [part, ...more] = partsOf(target);
  return part && more.length === 0
    ? ref('CustomXmlPart', { workbook: target.workbook, part })
    : null;
}

const items = (target: XmlPartsTarget) =>
  partsOf(target).map((part) => ref('CustomXmlPart', { workbook: target.workbook, part }));

export const customXmlPartScopedCollectionType = define('CustomXmlPartScopedCollection', {
  items,
  methods: {
    getItem: (target, [id]) => found(find(target, id)),
    getItemOrNullObject: (target, [id]) => find(target, id),
    getOnlyItem: (target) => {
      const found = only(target);
      if (!found) throw partsOf(target).length > 1 ? invalidArgument() : itemNotFound();
      return found;
    },
    getOnlyItemOrNullObject: only,
  },
});

export const customXmlPartCollectionType = define('CustomXmlPartCollection', {
  items,
  methods: {
    add: ({ workbook }, [xml], host) => {
      const part = { id: host.nextId(), ...expectXml(xml) };
      workbook.customXmlParts.push(part);
      return ref('CustomXmlPart', { workbook, part });
    },
    getByNamespace: ({ workbook }, [namespace]) =>
      ref('CustomXmlPartScopedCollection', { workbook, namespace: expectText(namespace) }),
    getItem: (target, [id]) => found(find(target, id)),
    getItemOrNullObject: (target, [id]) => find(target, id),
  },
});
