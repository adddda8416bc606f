import type { WorkbookProperties } from '../../model/workbook';
import type { OfficePackage } from '../package/package';
import { REL } from '../package/relationships';
import { decodeXstring, encodeXstring } from '../xml/escapes';
import type { XmlNode } from '../xml/node';
import { attr, child, children, cloneNode, el, local, textOf } from '../xml/node';
import { parseXml } from '../xml/parse';
import { serialiseDocument } from '../xml/serialise';
import { TYPE } from './template';

const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const CUSTOM_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

const CORE = {
  title: 'dc:title',
  subject: 'dc:subject',
  author: 'dc:creator',
  keywords: 'cp:keywords',
  comments: 'dc:description',
  category: 'cp:category',
  lastAuthor: 'cp:lastModifiedBy',
  created: 'dcterms:created',
  modified: 'dcterms:modified',
} as const;
const APP = { company: 'Company', manager: 'Manager' } as const;

function root(source: OfficePackage, kind: string): XmlNode | undefined {
  const path = source.related('', kind);
  const bytes = path === undefined ? undefined : source.bytes(path);
  return bytes && bytes.length > 0 ? parseXml(bytes, path as string) : undefined;
}

/** Document properties of all three parts that hold some. */
export function readProperties(source: OfficePackage): WorkbookProperties {
  const core = root(source, 'core-properties');
  const app = root(source, 'extended-properties');
  const text = (key: keyof typeof CORE) => textOf(child(core, local(CORE[key])));
  const appText = (key: keyof typeof APP) => textOf(child(app, APP[key]));
  const custom: WorkbookProperties['custom'] = new Map();
  for (const node of children(root(source, 'custom-properties'), 'property')) {
    const value = children(node)[0];
    if (value) custom.set(attr(node, 'name') ?? '', readValue(value));
  }
  return {
    title: text('title'),
    subject: text('subject'),
    author: text('author'),
    keywords: text('keywords'),
    comments: text('comments'),
    category: text('category'),
    company: appText('company'),
    manager: appText('manager'),
    lastAuthor: text('lastAuthor'),
    created: text('created') || null,
    modified: text('modified') || null,
    custom,
  };
}

function readValue(node: XmlNode): string | number | boolean {
  const text = textOf(node);
  switch (local(node.name)) {
    case 'bool':
      return text.trim() === 'true' || text.trim() === '1';
    case 'i1':
    case 'i2':
    case 'i4':
    case 'i8':
    case 'int':
    case 'uint':
    case 'ui4':
    case 'r4':
    case 'r8':
    case 'decimal':
      return Number(text);
    default:
      return decodeXstring(text);
  }
}

/**
 * Writes what differs from the properties read.
 * @param namesChanged Whether the sheets are other ones than when the file was read: its list of
 * their names is then left out, which Excel allows.
 */
export function writeProperties(
  model: WorkbookProperties,
  source: OfficePackage,
  out: OfficePackage,
  namesChanged: boolean,
): void {
  const was = readProperties(source);
  writeCore(model, was, source, out);
  writeApp(model, was, source, out, namesChanged);
  if (JSON.stringify([...model.custom]) !== JSON.stringify([...was.custom])) {
    writeCustom(model, source, out);
  }
}

function setText(node: XmlNode, name: string, value: string | null, attrs = {}): void {
  node.children = children(node).filter((each) => local(each.name) !== local(name));
  if (value) node.children.push(el(name, attrs, [value]));
}

function part(out: OfficePackage, kind: string, type: string, rel: string, path: string) {
  return (node: XmlNode) => {
    const known = out.related('', kind) ?? path;
    out.set(known, type, serialiseDocument(node));
    out.relate('', rel, known);
  };
}

function writeCore(
  model: WorkbookProperties,
  was: WorkbookProperties,
  source: OfficePackage,
  out: OfficePackage,
): void {
  const keys = Object.keys(CORE) as (keyof typeof CORE)[];
  const changed = keys.filter((key) => model[key] !== was[key]);
  if (changed.length === 0) return;
  const read = root(source, 'core-properties');
  const node = read ? cloneNode(read) : el('cp:coreProperties');
  Object.assign(node.attrs, {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  });
  for (const key of changed) {
    const isDate = key === 'created' || key === 'modified';
    setText(node, CORE[key], model[key], isDate ? { 'xsi:type': 'dcterms:W3CDTF' } : {});
  }
  part(out, 'core-properties', TYPE.core, REL.coreProperties, 'docProps/core.xml')(node);
}

/** Order of the children of Properties that matters here. */
const APP_ORDER =
  'Template Manager Company Pages Words Characters PresentationFormat Lines Paragraphs Slides Notes TotalTime HiddenSlides MMClips ScaleCrop HeadingPairs TitlesOfParts LinksUpToDate CharactersWithSpaces SharedDoc HyperlinkBase HLinks HyperlinksChanged DigSig Application AppVersion DocSecurity'.split(
    ' ',
  );

function writeApp(
  model: WorkbookProperties,
  was: WorkbookProperties,
  source: OfficePackage,
  out: OfficePackage,
  namesChanged: boolean,
): void {
  const read = root(source, 'extended-properties');
  const changed = model.company !== was.company || model.manager !== was.manager;
  const stale = namesChanged && child(read, 'TitlesOfParts') !== undefined;
  if (!changed && !stale) return;
  const node = read
    ? cloneNode(read)
    : el('Properties', {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
        'xmlns:vt': VT,
      });
  if (stale) {
    setText(node, 'TitlesOfParts', null);
    setText(node, 'HeadingPairs', null);
  }
  if (model.company !== was.company) setText(node, APP.company, model.company);
  if (model.manager !== was.manager) setText(node, APP.manager, model.manager);
  const place = (each: XmlNode) => APP_ORDER.indexOf(local(each.name));
  node.children = children(node).sort((a, b) => place(a) - place(b));
  part(out, 'extended-properties', TYPE.app, REL.extendedProperties, 'docProps/app.xml')(node);
}

function writeCustom(model: WorkbookProperties, source: OfficePackage, out: OfficePackage): void {
  const read = root(source, 'custom-properties');
  const known = new Map(children(read, 'property').map((node) => [attr(node, 'name'), node]));
  const nodes = [...model.custom].map(([name, value], at) => {
    const was = known.get(name);
    const content = children(was)[0];
    const same = content && readValue(content) === value;
    return el('property', { fmtid: CUSTOM_FORMAT, ...was?.attrs, pid: at + 2, name }, [
      same ? content : valueNode(value),
    ]);
  });
  const node = el(
    'Properties',
    {
      ...read?.attrs,
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': VT,
    },
    nodes,
  );
  part(out, 'custom-properties', TYPE.custom, REL.customProperties, 'docProps/custom.xml')(node);
}

function valueNode(value: string | number | boolean): XmlNode {
  if (typeof value === 'boolean') return el('vt:bool', {}, [String(value)]);
  if (typeof value === 'string') return el('vt:lpwstr', {}, [encodeXstring(value)]);
  const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return el(whole ? 'vt:i4' : 'vt:r8', {}, [String(value)]);
}
