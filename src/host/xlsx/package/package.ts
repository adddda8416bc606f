import { HostFileError } from '../errors';
import { children, el } from '../xml/node';
import { parseXml } from '../xml/parse';
import { serialiseDocument } from '../xml/serialise';
import type { Relationship } from './relationships';
import {
  readRelationships,
  relationshipsNode,
  relKind,
  relsPath,
  relsSource,
  resolveTarget,
  targetFor,
} from './relationships';
import type { ZipPart } from './zip';
import { isStrict, toTransitional } from './strict';
import { readZip, writeZip } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';
const encoder = new TextEncoder();

/** Strict files name the same things by other addresses; they are read, and saved, as transitional. */
function toTransitionalFiles(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const root = files.get(relsPath(''));
  if (!root || !isStrict(root)) return files;
  return new Map(
    [...files].map(([path, content]) => {
      return [path, /\.(xml|rels|vml)$/i.test(path) ? toTransitional(content) : content];
    }),
  );
}

/** The content of a part: bytes, or pieces made while the file is written. */
export type PartContent = Uint8Array | (() => Iterable<Uint8Array>);

/** The parts of an Office file with their content types and relationships. */
export class OfficePackage {
  readonly parts = new Map<string, PartContent>();
  readonly types = new Map<string, string>();
  private readonly relationships = new Map<string, Relationship[]>();

  /** Reads a package. Throws 'damaged' for a broken archive, 'not-a-workbook' for some other zip. */
  static read(bytes: Uint8Array): OfficePackage {
    const files = toTransitionalFiles(readZip(bytes));
    const result = new OfficePackage();
    const typesPart = files.get(CONTENT_TYPES);
    if (!typesPart) {
      throw new HostFileError('not-a-workbook', 'The zip archive is not an Office file.');
    }
    const types = parseXml(typesPart, CONTENT_TYPES);
    const defaults = new Map<string, string>();
    for (const node of children(types, 'Default')) {
      defaults.set((node.attrs.Extension ?? '').toLowerCase(), node.attrs.ContentType ?? '');
    }
    const overrides = new Map<string, string>();
    for (const node of children(types, 'Override')) {
      const name = (node.attrs.PartName ?? '').replace(/^\//, '').toLowerCase();
      overrides.set(name, node.attrs.ContentType ?? '');
    }
    for (const [path, content] of files) {
      if (path === CONTENT_TYPES) continue;
      const source = relsSource(path);
      if (source !== null) {
        result.relationships.set(source, readRelationships(parseXml(content, path)));
        continue;
      }
      result.parts.set(path, content);
      const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
      const type = overrides.get(path.toLowerCase()) ?? defaults.get(extension);
      result.types.set(path, type ?? 'application/octet-stream');
    }
    return result;
  }

  /** A copy that can be changed without changing this one; contents are shared. */
  copy(): OfficePackage {
    const result = new OfficePackage();
    for (const [path, content] of this.parts) result.parts.set(path, content);
    for (const [path, type] of this.types) result.types.set(path, type);
    for (const [path, list] of this.relationships) result.relationships.set(path, [...list]);
    return result;
  }

  /** The bytes of a part; part names do not depend on case. */
  bytes(path: string): Uint8Array | undefined {
    const content = this.parts.get(path) ?? this.parts.get(this.actualPath(path) ?? '');
    return content instanceof Uint8Array ? content : undefined;
  }

  private actualPath(path: string): string | undefined {
    const wanted = path.toLowerCase();
    for (const known of this.parts.keys()) if (known.toLowerCase() === wanted) return known;
    return undefined;
  }

  set(path: string, type: string, content: PartContent | string): void {
    this.parts.set(path, typeof content === 'string' ? encoder.encode(content) : content);
    this.types.set(path, type);
  }

  delete(path: string): void {
    this.parts.delete(path);
    this.types.delete(path);
    this.relationships.delete(path);
  }

  rels(source: string): readonly Relationship[] {
    return this.relationships.get(source) ?? [];
  }

  setRels(source: string, relationships: Relationship[]): void {
    if (relationships.length > 0) this.relationships.set(source, relationships);
    else this.relationships.delete(source);
  }

  /** The first part of a kind that `source` points at. */
  related(source: string, kind: string): string | undefined {
    return this.allRelated(source, kind)[0];
  }

  /** All parts of a kind that `source` points at. */
  allRelated(source: string, kind: string): string[] {
    return this.rels(source)
      .filter((each) => !each.external && relKind(each) === kind)
      .map((each) => this.pathOf(source, each));
  }

  pathOf(source: string, relationship: Relationship): string {
    const path = resolveTarget(source, relationship.target);
    return this.parts.has(path) ? path : (this.actualPath(path) ?? path);
  }

  /** Adds a relationship and gives its id; one to the same target of the same type is used again. */
  relate(source: string, type: string, target: string, external = false): string {
    const list = [...this.rels(source)];
    const written = external ? target : targetFor(source, target);
    const known = list.find(
      (each) =>
        each.type === type &&
        each.external === external &&
        (external ? each.target === target : this.pathOf(source, each) === target),
    );
    if (known) return known.id;
    const taken = new Set(list.map((each) => each.id));
    // The first free number and its place in the list: what is related anew comes out as it was.
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const at = list.findIndex((each) => Number(/^rId(\d+)$/.exec(each.id)?.[1]) > number);
    list.splice(at < 0 ? list.length : at, 0, { id, type, target: written, external });
    this.setRels(source, list);
    return id;
  }

  /** A path that no part has yet: `pattern` with a number for its "#". */
  freePath(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace('#', String(number));
      if (this.actualPath(path) === undefined) return path;
    }
  }

  /** The parts that can be reached over relationships from `sources`, those included where parts. */
  reachable(sources: Iterable<string>): Set<string> {
    const found = new Set<string>();
    const open = [...sources];
    while (open.length > 0) {
      const source = open.pop() as string;
      if (found.has(source)) continue;
      found.add(source);
      for (const each of this.rels(source)) {
        const path = each.external ? '' : this.pathOf(source, each);
        if (path && this.parts.has(path)) open.push(path);
      }
    }
    return found;
  }

  /** The file. Parts that nothing points at any more are left out. */
  write(): Uint8Array {
    const paths = [...this.reachable([''])].filter((path) => path !== '').sort();
    const rels = ['', ...paths].filter((path) => this.rels(path).length > 0);
    const parts: ZipPart[] = [
      { path: CONTENT_TYPES, content: encoder.encode(serialiseDocument(this.contentTypes(paths))) },
      ...rels.map((source) => ({
        path: relsPath(source),
        content: encoder.encode(serialiseDocument(relationshipsNode(this.rels(source)))),
      })),
    ];
    return writeZip(this.withContents(parts, paths));
  }

  private *withContents(first: ZipPart[], paths: string[]): Iterable<ZipPart> {
    yield* first;
    for (const path of paths) {
      const content = this.parts.get(path);
      if (content === undefined) continue;
      yield { path, content: content instanceof Uint8Array ? content : content() };
    }
  }

  private contentTypes(paths: string[]) {
    return el('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      el('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...paths.map((path) =>
        el('Override', { PartName: `/${encodeURI(path)}`, ContentType: this.types.get(path) }),
      ),
    ]);
  }
}
