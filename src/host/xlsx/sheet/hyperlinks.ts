import { parseA1, toA1 } from '../../model/address';
import type { Hyperlink, SheetModel } from '../../model/sheet';
import { originOf, rememberOrigin } from '../kept';
import type { OfficePackage } from '../package/package';
import { REL } from '../package/relationships';
import { decodeXstring, encodeXstring } from '../xml/escapes';
import type { XmlNode } from '../xml/node';
import { attr, child, children, el } from '../xml/node';

export function readHyperlinks(root: XmlNode, path: string, source: OfficePackage): Hyperlink[] {
  return children(child(root, 'hyperlinks'), 'hyperlink').flatMap((node) => {
    const area = parseA1(attr(node, 'ref') ?? '');
    if (!area) return [];
    const id = attr(node, 'id');
    const target = source.rels(path).find((each) => each.id === id)?.target;
    const link: Hyperlink = { area };
    const location = attr(node, 'location');
    const tip = attr(node, 'tooltip');
    if (id !== undefined && target !== undefined) link.address = target;
    if (location !== undefined) link.documentReference = decodeXstring(location);
    if (tip !== undefined) link.screenTip = decodeXstring(tip);
    rememberOrigin(link, node);
    return [link];
  });
}

/** The hyperlinks element of a sheet; URLs become relationships of its part. */
export function hyperlinkNodes(sheet: SheetModel, path: string, out: OfficePackage): XmlNode[] {
  const nodes = sheet.hyperlinks.map((link) =>
    el('hyperlink', {
      ref: toA1(link.area),
      'r:id': link.address ? out.relate(path, REL.hyperlink, asUri(link.address), true) : undefined,
      location: link.documentReference ? encodeXstring(link.documentReference) : undefined,
      tooltip: link.screenTip ? encodeXstring(link.screenTip) : undefined,
      display: originOf(link)?.attrs.display,
    }),
  );
  return nodes.length > 0 ? [el('hyperlinks', {}, nodes)] : [];
}

/** Relationship targets must be URIs: characters that no URI may have are percent-encoded. */
function asUri(address: string): string {
  return address
    .replace(/[\s<>"{}|^`]/g, (c) => encodeURIComponent(c))
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
}
