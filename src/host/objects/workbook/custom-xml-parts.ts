import type { CustomXmlPartModel, WorkbookModel } from '../../model/workbook';
import { type HostRef, type TypeDef, invalidArgument, itemNotFound, ref } from '../../wire/define';
import { parseFragment } from '../../xlsx/xml/parse';
import { expectFilledText, expectText } from '../arguments/expect';

interface PartTarget {
  workbook: WorkbookModel;
  part: CustomXmlPartModel;
}

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

const partType: TypeDef<PartTarget> = {
  name: 'CustomXmlPart',
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
};

interface PartsTarget {
  workbook: WorkbookModel;
  /** Only parts of this namespace; null is all. */
  namespace: string | null;
}

function partsOf({ workbook, namespace }: PartsTarget): CustomXmlPartModel[] {
  return workbook.customXmlParts.filter(
    (part) => namespace === null || part.namespace === namespace,
  );
}

function find(target: PartsTarget, id: unknown): HostRef | null {
  const wanted = expectText(id).toLowerCase();
  const part = partsOf(target).find((each) => each.id.toLowerCase() === wanted);
  return part ? ref(partType, { workbook: target.workbook, part }) : null;
}

function only(target: PartsTarget): HostRef | null {
  const [part, ...more] = partsOf(target);
  return part && more.length === 0 ? ref(partType, { workbook: target.workbook, part }) : null;
}

function orNotFound(found: HostRef | null): HostRef {
  if (!found) throw itemNotFound();
  return found;
}

const items = (target: PartsTarget) =>
  partsOf(target).map((part) => ref(partType, { workbook: target.workbook, part }));

const scopedPartsType: TypeDef<PartsTarget> = {
  name: 'CustomXmlPartScopedCollection',
  scalars: {},
  items,
  methods: {
    getItem: (target, [id]) => orNotFound(find(target, id)),
    getItemOrNullObject: (target, [id]) => find(target, id),
    getOnlyItem: (target) => {
      const found = only(target);
      if (!found) throw partsOf(target).length > 1 ? invalidArgument() : itemNotFound();
      return found;
    },
    getOnlyItemOrNullObject: only,
  },
};

const partsType: TypeDef<PartsTarget> = {
  name: 'CustomXmlPartCollection',
  scalars: {},
  items,
  methods: {
    add: ({ workbook }, [xml], host) => {
      const part = { id: host.nextId(), ...expectXml(xml) };
      workbook.customXmlParts.push(part);
      return ref(partType, { workbook, part });
    },
    getByNamespace: ({ workbook }, [namespace]) =>
      ref(scopedPartsType, { workbook, namespace: expectText(namespace) }),
    getItem: (target, [id]) => orNotFound(find(target, id)),
    getItemOrNullObject: (target, [id]) => find(target, id),
  },
};

/** Excel.CustomXmlPartCollection of the workbook. */
export const customXmlPartsRef = (workbook: WorkbookModel): HostRef =>
  ref(partsType, { workbook, namespace: null });
