import type { XmlNode } from './node';
import { child, children, local } from './node';

export const NS = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  xm: 'http://schemas.microsoft.com/office/excel/2006/main',
  xr: 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
} as const;

/**
 * Puts an element together again: in the schema's order, elements in `made` replace those read (an
 * empty list removes them), all others stay, and what the order does not name stays where it was.
 */
export function assemble(
  root: XmlNode,
  order: readonly string[],
  made: Record<string, XmlNode[]>,
): XmlNode[] {
  const slots: { node: XmlNode; name: string | null }[][] = order.map(() => []);
  let slot = 0;
  for (const node of children(root)) {
    const name = slotName(node);
    const at = order.indexOf(name);
    if (at >= 0) slot = at;
    slots[slot]?.push({ node, name: local(node.name) === name && at >= 0 ? name : null });
  }
  return order.flatMap((name, at) => {
    const replacement = made[name];
    const there = slots[at] ?? [];
    if (!replacement) return there.map((each) => each.node);
    return [...replacement, ...there.filter((each) => each.name === null).map((each) => each.node)];
  });
}

/** Where an element belongs: alternate content belongs where what it wraps does. */
function slotName(node: XmlNode): string {
  const name = local(node.name);
  if (name !== 'AlternateContent') return name;
  const wrapped = children(child(node, 'Choice'))[0] ?? children(child(node, 'Fallback'))[0];
  return wrapped ? local(wrapped.name) : name;
}

/**
 * The attributes of a root element with the namespaces that written children need. Where the file
 * has the main namespace under a prefix, it becomes the default too.
 */
export function rootAttributes(
  root: XmlNode,
  prefixes: readonly (keyof typeof NS)[],
): Record<string, string> {
  const attrs = { ...root.attrs };
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':')) : '';
  if (prefix && attrs.xmlns === undefined) attrs.xmlns = attrs[`xmlns:${prefix}`] ?? NS.main;
  for (const name of prefixes) attrs[`xmlns:${name}`] ??= NS[name];
  return attrs;
}

/** Sets an attribute, or leaves it out where it says what its absence says. */
export function overlay(
  attrs: Record<string, string>,
  name: string,
  value: string | number | boolean,
  standard: string | number | boolean,
): void {
  const said = (each: string | number | boolean) =>
    typeof each === 'boolean' ? (each ? '1' : '0') : String(each);
  const was = attrs[name];
  const normal = was === 'true' ? '1' : was === 'false' ? '0' : was;
  if ((normal ?? said(standard)) === said(value)) return;
  if (said(value) === said(standard)) delete attrs[name];
  else attrs[name] = said(value);
}
