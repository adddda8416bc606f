/** An element as read: qualified names as written, so that what is not understood goes back unchanged. */
export interface XmlNode {
  name: string;
  attrs: Record<string, string>;
  children: (XmlNode | string)[];
}

/** Makes an element; attributes that are undefined are left out. */
export function el(
  name: string,
  attrs: Record<string, string | number | undefined> = {},
  children: (XmlNode | string)[] = [],
): XmlNode {
  const present: Record<string, string> = {};
  for (const key in attrs) if (attrs[key] !== undefined) present[key] = String(attrs[key]);
  return { name, attrs: present, children };
}

/** The name without its prefix. */
export function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** All child elements, or those of one local name. */
export function children(node: XmlNode | undefined, name?: string): XmlNode[] {
  const found: XmlNode[] = [];
  for (const child of node?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || local(child.name) === name)) {
      found.push(child);
    }
  }
  return found;
}

/** The first child element of that local name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  for (const each of node?.children ?? []) {
    if (typeof each !== 'string' && local(each.name) === name) return each;
  }
  return undefined;
}

/** Follows a path of local names down from a node. */
export function descend(node: XmlNode | undefined, ...names: string[]): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>((at, name) => child(at, name), node);
}

/** An attribute by its local name, whatever its prefix: the exact name is preferred. */
export function attr(node: XmlNode | undefined, name: string): string | undefined {
  if (!node) return undefined;
  const exact = node.attrs[name];
  if (exact !== undefined) return exact;
  for (const key in node.attrs) {
    if (local(key) === name && !key.startsWith('xmlns')) return node.attrs[key];
  }
  return undefined;
}

/** An xsd:boolean attribute. */
export function flag(node: XmlNode | undefined, name: string, otherwise = false): boolean {
  const value = attr(node, name);
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** A numeric attribute. */
export function number(node: XmlNode | undefined, name: string): number | undefined {
  const value = attr(node, name);
  if (value === undefined) return undefined;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : undefined;
}

/** All text below a node. */
export function textOf(node: XmlNode | undefined): string {
  let text = '';
  for (const each of node?.children ?? []) text += typeof each === 'string' ? each : textOf(each);
  return text;
}

/** A deep copy, for changing. */
export function cloneNode(node: XmlNode): XmlNode {
  return {
    name: node.name,
    attrs: { ...node.attrs },
    children: node.children.map((each) => (typeof each === 'string' ? each : cloneNode(each))),
  };
}

/** Calls back for a node and everything below it. */
export function walk(node: XmlNode, visit: (node: XmlNode) => void): void {
  visit(node);
  for (const each of node.children) if (typeof each !== 'string') walk(each, visit);
}
