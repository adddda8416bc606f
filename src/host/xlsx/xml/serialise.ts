import type { XmlNode } from './node';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const TEXT_SPECIAL = /[&<>\r]/;
const ATTRIBUTE_SPECIAL = /[&<>"\t\n\r]/;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes element text. */
export function escapeText(text: string): string {
  return TEXT_SPECIAL.test(text) ? text.replace(/[&<>\r]/g, (c) => ENTITIES[c] ?? c) : text;
}

/** Escapes an attribute's value, line breaks and tabs included. */
export function escapeAttribute(text: string): string {
  return ATTRIBUTE_SPECIAL.test(text)
    ? text.replace(/[&<>"\t\n\r]/g, (c) => ENTITIES[c] ?? c)
    : text;
}

/** The attributes of a start tag, each with a space before it. */
export function serialiseAttributes(attrs: Record<string, string>): string {
  let text = '';
  for (const key in attrs) text += ` ${key}="${escapeAttribute(attrs[key] ?? '')}"`;
  return text;
}

/** An element and all below it as XML text. */
export function serialise(node: XmlNode): string {
  const start = `<${node.name}${serialiseAttributes(node.attrs)}`;
  if (node.children.length === 0) return `${start}/>`;
  return `${start}>${serialiseChildren(node)}</${node.name}>`;
}

/** What stands inside an element as XML text. */
export function serialiseChildren(node: XmlNode): string {
  let inner = '';
  for (const child of node.children) {
    inner += typeof child === 'string' ? escapeText(child) : serialise(child);
  }
  return inner;
}

/** A whole part: declaration and root element. */
export function serialiseDocument(root: XmlNode): string {
  return XML_DECLARATION + serialise(root);
}
