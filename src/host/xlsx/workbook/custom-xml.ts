import type { CustomXmlPartModel, WorkbookModel } from '../../model/workbook';
import type { OfficePackage } from '../package/package';
import { REL, relKind } from '../package/relationships';
import { decodeXstring, encodeXstring } from '../xml/escapes';
import type { XmlNode } from '../xml/node';
import { attr, children, el, textOf } from '../xml/node';
import { parseXml } from '../xml/parse';
import { serialiseDocument } from '../xml/serialise';
import { TYPE } from './template';

/**
 * Add-in settings have no place in SpreadsheetML. Excel keeps them in a web-extension part that names
 * the add-in by its store id, which a host does not have; this host keeps them in a custom XML part
 * of this namespace. Any program that gives back custom XML parts keeps them.
 */
const SETTINGS = 'urn:workbook-host:add-in-settings';
const SETTINGS_ID = '{5A1E6B1C-7C0B-4D52-9B0E-3C2F0E8A4D11}';
const PROPERTIES_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Custom XML parts as read, by the path of their parts, with their text then. */
export type KeptCustomXml = Map<CustomXmlPartModel, { path: string; xml: string }>;

export interface ReadCustomXml {
  parts: KeptCustomXml;
  settings: Map<string, unknown>;
  settingsPath: string | undefined;
}

export function readCustomXml(source: OfficePackage, workbook: string): ReadCustomXml {
  const result: ReadCustomXml = { parts: new Map(), settings: new Map(), settingsPath: undefined };
  source.allRelated(workbook, 'customXml').forEach((path, at) => {
    const bytes = source.bytes(path);
    if (!bytes) return;
    const root = parseXml(bytes, path);
    const namespace = namespaceOf(root);
    if (namespace === SETTINGS) {
      result.settingsPath = path;
      result.settings = readSettings(root);
      return;
    }
    const xml = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
    const part = { id: idOf(source, path, at), namespace, xml };
    result.parts.set(part, { path, xml });
  });
  return result;
}

function namespaceOf(root: XmlNode): string {
  const prefix = root.name.includes(':') ? `xmlns:${root.name.split(':')[0]}` : 'xmlns';
  return root.attrs[prefix] ?? '';
}

function idOf(source: OfficePackage, path: string, at: number): string {
  const properties = source.related(path, 'customXmlProps');
  const bytes = properties === undefined ? undefined : source.bytes(properties);
  const id = bytes && attr(parseXml(bytes, properties as string), 'itemID');
  return id ?? `{00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}}`;
}

function readSettings(root: XmlNode): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const node of children(root, 'setting')) {
    try {
      const value: unknown = JSON.parse(decodeXstring(textOf(node)));
      settings.set(decodeXstring(attr(node, 'key') ?? ''), value);
    } catch {
      // A value that some program has spoilt is no setting any more; the others still are.
      continue;
    }
  }
  return settings;
}

/** Writes custom XML parts and settings; parts that are gone lose their relationship. */
export function writeCustomXml(
  model: WorkbookModel,
  kept: ReadCustomXml,
  workbook: string,
  out: OfficePackage,
): void {
  const gone = [...kept.parts]
    .filter(([part]) => !model.customXmlParts.includes(part))
    .map(([, { path }]) => path);
  if (kept.settingsPath !== undefined && model.settings.size === 0) gone.push(kept.settingsPath);
  out.setRels(
    workbook,
    out.rels(workbook).filter((each) => {
      return relKind(each) !== 'customXml' || !gone.includes(out.pathOf(workbook, each));
    }),
  );
  for (const path of gone) removePart(out, path);
  for (const part of model.customXmlParts) {
    const known = kept.parts.get(part);
    if (!known) addPart(out, workbook, part.id, part.namespace, part.xml);
    else if (known.xml !== part.xml) out.set(known.path, 'application/xml', part.xml);
  }
  if (model.settings.size === 0) return;
  const xml = serialiseDocument(settingsNode(model.settings));
  if (kept.settingsPath !== undefined) out.set(kept.settingsPath, 'application/xml', xml);
  else addPart(out, workbook, SETTINGS_ID, SETTINGS, xml);
}

function removePart(out: OfficePackage, path: string): void {
  for (const properties of out.allRelated(path, 'customXmlProps')) out.delete(properties);
  out.delete(path);
}

function addPart(
  out: OfficePackage,
  workbook: string,
  id: string,
  namespace: string,
  xml: string,
): void {
  const path = out.freePath('customXml/item#.xml');
  const properties = out.freePath('customXml/itemProps#.xml');
  out.set(path, 'application/xml', xml);
  const references = namespace
    ? [el('ds:schemaRefs', {}, [el('ds:schemaRef', { 'ds:uri': namespace })])]
    : [];
  const root = el('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': PROPERTIES_NS }, references);
  out.set(properties, TYPE.customXmlProps, serialiseDocument(root));
  out.relate(path, REL.customXmlProps, properties);
  out.relate(workbook, REL.customXml, path);
}

function settingsNode(settings: Map<string, unknown>): XmlNode {
  return el(
    'settings',
    { xmlns: SETTINGS },
    [...settings].map(([key, value]) =>
      el('setting', { key: encodeXstring(key) }, [encodeXstring(JSON.stringify(value) ?? 'null')]),
    ),
  );
}
