import { HostError, HostRef, invalidArgument, itemNotFound } from './define';
import type { HostState } from './context';
import { isRegistration } from './listenable';
import { methodName, officeName } from './names';
import { PathType, type WireArguments, type WirePath } from './protocol';
import { missingMember, requireApiSet } from './refusal';

/** The objects that the paths of one request lead to. Each path is followed once. */
export class Paths {
  private readonly resolved = new Map<number, HostRef | null>();

  constructor(
    private readonly paths: Record<string, WirePath>,
    private readonly root: HostRef,
    private readonly host: HostState,
  ) {}

  /** The object at a path; null is Excel's null object. Throws what following it throws. */
  at(id: number): HostRef | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidObjectPath', 'The object path is not in the request.');
    const found = this.follow(path);
    this.resolved.set(id, found);
    return found;
  }

  /** The targets of all paths followed so far. */
  targets(): unknown[] {
    return [...this.resolved.values()].map((reference) => reference?.target);
  }

  /** What a path is called in an error's location: "WorksheetCollection.getItem". */
  location(id: number): string {
    const path = this.paths[id];
    if (!path || path.ParentObjectPathId === undefined) return '';
    const parent = this.resolved.get(path.ParentObjectPathId);
    if (!parent) return '';
    const name = path.ObjectPathType === PathType.indexer ? 'getItem' : officeName(path.Name);
    return `${parent.className}.${name}`;
  }

  /** Arguments with objects in place of their path ids. */
  argumentsOf(info: WireArguments | undefined): unknown[] {
    const args = info?.Arguments ?? [];
    return args.map((value, index) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[index] ?? null),
    );
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((item, index) => this.argument(item, reference[index]));
    }
    if (typeof reference === 'number' && reference !== 0) return this.at(reference);
    if (typeof value === 'object' && value !== null && '_ObjectPathId' in value) {
      return this.at(Number(value._ObjectPathId));
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const entries = Object.entries(value).map(([key, item]) => [key, this.argument(item, null)]);
      return Object.fromEntries(entries);
    }
    return value;
  }

  private follow(path: WirePath): HostRef | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root;
      case PathType.nullObject:
        return null;
      case PathType.referenceId: {
        const kept = this.host.kept.get(path.Name);
        if (!kept) throw new HostError('InvalidReference', 'This reference is not valid.');
        return kept;
      }
      case PathType.method:
      case PathType.property:
      case PathType.indexer:
        return this.followFrom(path);
      default:
        throw new HostError('NotImplemented', 'New objects of this kind are not implemented.');
    }
  }

  private followFrom(path: WirePath): HostRef | null {
    const parent = this.at(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.indexer) {
      return itemById(parent, this.argumentsOf(path.ArgumentInfo), this.host);
    }
    const name = officeName(path.Name);
    const type = this.host.typeOf(parent);
    if (path.ObjectPathType === PathType.property) {
      requireApiSet(parent.className, name, this.host.declared);
      const get = type.objects[name];
      if (!get) throw missingMember(parent.className, name, this.host.declared);
      return get(parent.target, this.host);
    }
    const method = methodName(parent.className, path.Name, Object.keys(type.methods));
    const result = callMethod(parent, method, this.argumentsOf(path.ArgumentInfo), this.host);
    if (result === null || result === undefined) return null;
    if (!(result instanceof HostRef)) throw invalidArgument();
    return result;
  }
}

/** Calls a method by its Office.js name; getItemAt and getCount come with every collection. */
export function callMethod(
  parent: HostRef,
  name: string,
  args: unknown[],
  host: HostState,
): unknown {
  requireApiSet(parent.className, name, host.declared);
  const { methods, items } = host.typeOf(parent);
  const own = methods[name];
  if (own) return own(parent.target, args, host);
  if (items && name === 'getItemAt') {
    const index = args[0];
    if (typeof index !== 'number' || !Number.isInteger(index)) throw invalidArgument();
    const item = items(parent.target, host)[index];
    if (!item) throw invalidArgument();
    return item;
  }
  if (items && name === 'getCount') return items(parent.target, host).length;
  if (isRegistration(parent.className, name, host.declared)) return null;
  throw missingMember(parent.className, name, host.declared);
}

function itemById(parent: HostRef, args: unknown[], host: HostState): HostRef {
  const { items, methods } = host.typeOf(parent);
  const wanted = String(args[0]);
  const known = items?.(parent.target, host).find(
    (item) => host.typeOf(item).id?.(item.target) === wanted,
  );
  const found = known ?? methods['getItem']?.(parent.target, args, host);
  if (!(found instanceof HostRef)) throw itemNotFound();
  return found;
}
