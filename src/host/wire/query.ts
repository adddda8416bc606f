import { invalidArgument, type HostRef } from './define';
import type { HostState } from './context';
import { officeName, wireName } from './names';
import type { WireQuery } from './protocol';
import { isAbove, isOthersMember, missingMember, requireApiSet } from './refusal';

/** What to read of an object: names of scalars, and what to read of the objects it leads to. */
interface Selection {
  all: boolean;
  scalars: Set<string>;
  objects: Map<string, Selection>;
}

const ALL = new Set(['*', '$all']);

/** What programs load although only the client knows it, and what asks for nothing by convention. */
const CLIENT_ONLY = new Set(['', '$none', 'NoPropertiesNeeded', 'isNullObject', 'isNull']);

function emptySelection(): Selection {
  return { all: false, scalars: new Set(), objects: new Map() };
}

function child(selection: Selection, name: string): Selection {
  const known = selection.objects.get(name) ?? emptySelection();
  selection.objects.set(name, known);
  return known;
}

/** The selection that Select and Expand ask for. Nothing asked for means every plain value. */
export function selectionOf(query: WireQuery | undefined): Selection {
  const root = emptySelection();
  const select = query?.Select ?? [];
  const expand = query?.Expand ?? [];
  if (select.length === 0) root.all = true;
  for (const path of select) {
    const parts = path.split('/').map((part) => part.trim());
    const last = parts.pop() ?? '';
    const owner = parts.reduce(child, root);
    if (ALL.has(last)) owner.all = true;
    else if (!CLIENT_ONLY.has(last)) owner.scalars.add(officeName(last));
  }
  for (const path of expand) {
    const owner = path.split('/').map(officeName).reduce(child, root);
    if (owner.scalars.size === 0) owner.all = true;
  }
  return root;
}

/** Reads an object as the client takes it: names in PascalCase, objects within objects. */
export function readObject(
  reference: HostRef,
  selection: Selection,
  host: HostState,
  query?: WireQuery,
): Record<string, unknown> {
  if (host.typeOf(reference).items) return readCollection(reference, selection, host, query);
  return readOwn(reference, selection, host);
}

function readOwn(
  reference: HostRef,
  selection: Selection,
  host: HostState,
): Record<string, unknown> {
  const { target } = reference;
  const type = host.typeOf(reference);
  const value: Record<string, unknown> = {};
  const put = (name: string) => {
    value[wireName(name)] = type.scalars[name]?.get(target, host) ?? null;
  };
  if (selection.all) {
    const released = Object.keys(type.scalars).filter(
      (name) => !isAbove(type.name, name, host.declared),
    );
    released.forEach(put);
  }
  for (const name of selection.scalars) {
    requireApiSet(type.name, name, host.declared);
    if (type.scalars[name]) put(name);
    else if (type.objects[name]) child(selection, name).all = true;
    else if (!isOthersMember(type.name, name)) {
      throw asQueryError(missingMember(type.name, name, host.declared));
    }
  }
  for (const [name, inner] of selection.objects) {
    requireApiSet(type.name, name, host.declared);
    const get = type.objects[name];
    if (!get) throw asQueryError(missingMember(type.name, name, host.declared));
    const found = get(target, host);
    value[wireName(name)] = found ? readObject(found, inner, host) : null;
  }
  return value;
}

/** A name that no version of Office.js has is a wrong argument of load, not a missing function. */
function asQueryError(error: Error & { code: string }): Error {
  return error.code === 'ApiNotFound' ? invalidArgument() : error;
}

function readCollection(
  reference: HostRef,
  selection: Selection,
  host: HostState,
  query?: WireQuery,
): Record<string, unknown> {
  const { target } = reference;
  const type = host.typeOf(reference);
  const ofItems: Selection = {
    all: selection.all,
    scalars: new Set(),
    objects: selection.objects,
  };
  const own = emptySelection();
  own.all = selection.all;
  for (const name of selection.scalars) {
    (type.scalars[name] ? own : ofItems).scalars.add(name);
  }
  const value = readOwn(reference, own, host);
  // Without a name of its own, even "nothing of each item" asks for the items.
  const wantsItems =
    ofItems.all || ofItems.objects.size > 0 || own.scalars.size === 0 || ofItems.scalars.size > 0;
  const items = wantsItems ? (type.items?.(target, host) ?? []) : [];
  const from = query?.Skip ?? 0;
  const to = query?.Top === undefined || query.Top === null ? undefined : from + query.Top;
  if (wantsItems) {
    value['_Items'] = items.slice(from, to).map((item, index) => {
      const read = readObject(item, copyOf(ofItems), host);
      return { _Index: from + index, ...identity(item, '_Id', host), ...read };
    });
  }
  return value;
}

function copyOf(selection: Selection): Selection {
  return {
    all: selection.all,
    scalars: new Set(selection.scalars),
    objects: new Map(selection.objects),
  };
}

/** The id by which the client finds an object again, where its type has one. */
export function identity(
  reference: HostRef,
  key: string,
  host: HostState,
): Record<string, unknown> {
  const { id } = host.typeOf(reference);
  return id ? { [key]: id(reference.target) } : {};
}
