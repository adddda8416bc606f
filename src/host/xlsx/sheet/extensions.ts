import { NS } from '../xml/assemble';
import type { XmlNode } from '../xml/node';
import { attr, child, children, el } from '../xml/node';

/** Extensions of a worksheet that the model knows, by their URIs. */
export const EXTENSION = {
  conditionalFormats: '{78C0D931-6437-407D-A8EE-F0AAD7539E65}',
  dataValidations: '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}',
  sparklines: '{05C60535-1F16-4FD2-B633-F4F36F0B64E0}',
} as const;

const uriOf = (node: XmlNode) => (attr(node, 'uri') ?? '').toUpperCase();

/** What an extension of a worksheet holds. */
export function extension(root: XmlNode | undefined, uri: string): XmlNode | undefined {
  return children(children(child(root, 'extLst'), 'ext').find((node) => uriOf(node) === uri))[0];
}

/** extLst with the given extensions in place of those read; an extension without content goes. */
export function extensionNodes(
  root: XmlNode,
  made: Record<string, XmlNode | undefined>,
): XmlNode[] {
  const others = children(child(root, 'extLst'), 'ext').filter((node) => !(uriOf(node) in made));
  const known = Object.entries(made).flatMap(([uri, content]) =>
    content ? [el('ext', { 'xmlns:x14': NS.x14, uri: fileUri(uri) }, [content])] : [],
  );
  const all = [...known, ...others];
  return all.length > 0 ? [el('extLst', {}, all)] : [];
}

/** Excel looks for two of its URIs in the mixed case that it writes itself. */
function fileUri(uri: string): string {
  if (uri === EXTENSION.sparklines) return '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}';
  if (uri === EXTENSION.dataValidations) return '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}';
  return '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
}
