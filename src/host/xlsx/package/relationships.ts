import type { XmlNode } from '../xml/node';
import { children, el } from '../xml/node';

export interface Relationship {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationship types by their short names. */
export const REL = {
  officeDocument: `${OFFICE}/officeDocument`,
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  theme: `${OFFICE}/theme`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  table: `${OFFICE}/table`,
  hyperlink: `${OFFICE}/hyperlink`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  customProperty: `${OFFICE}/customProperty`,
  customXml: `${OFFICE}/customXml`,
  customXmlProps: `${OFFICE}/customXmlProps`,
  extendedProperties: `${OFFICE}/extended-properties`,
  customProperties: `${OFFICE}/custom-properties`,
  coreProperties:
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
} as const;

export const NS_RELATIONSHIPS = OFFICE;

/** The last word of a relationship type, the same for transitional and strict files. */
export function relKind(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

/** The path of a part's relationship part. */
export function relsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The part that a relationship part belongs to; '' is the package; null if it is no such part. */
export function relsSource(path: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(path);
  return match ? `${match[1]}${match[2]}` : null;
}

export function readRelationships(root: XmlNode): Relationship[] {
  return children(root, 'Relationship').map((node) => ({
    id: node.attrs.Id ?? '',
    type: node.attrs.Type ?? '',
    target: node.attrs.Target ?? '',
    external: node.attrs.TargetMode === 'External',
  }));
}

export function relationshipsNode(relationships: readonly Relationship[]): XmlNode {
  return el(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    relationships.map((each) =>
      el('Relationship', {
        Id: each.id,
        Type: each.type,
        Target: each.target,
        TargetMode: each.external ? 'External' : undefined,
      }),
    ),
  );
}

/** The path of the part that an internal target names, seen from the part at `source`. */
export function resolveTarget(source: string, target: string): string {
  const clean = decodePath(target.split('#')[0] ?? '').replace(/\\/g, '/');
  const base = clean.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '.' && step !== '') base.push(step);
  }
  return base.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** A target for `path` as seen from `source`, relative where that is short. */
export function targetFor(source: string, path: string): string {
  const from = source.split('/').slice(0, -1);
  const to = path.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return encodeURI([...from.slice(common).map(() => '..'), ...to.slice(common)].join('/'));
}
