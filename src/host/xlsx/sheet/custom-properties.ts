import type { SheetModel } from '../../model/sheet';
import type { OfficePackage } from '../package/package';
import { REL } from '../package/relationships';
import { TYPE } from '../workbook/template';
import { decodeXstring, encodeXstring } from '../xml/escapes';
import type { XmlNode } from '../xml/node';
import { attr, child, children, el } from '../xml/node';

/** Custom properties of a worksheet: each value is a part of its own, in UTF-16 (ISO/IEC 29500-1, 18.3.1.20). */
export function readCustomProperties(
  root: XmlNode,
  path: string,
  source: OfficePackage,
): Map<string, string> {
  const properties = new Map<string, string>();
  for (const node of children(child(root, 'customProperties'), 'customPr')) {
    const id = attr(node, 'id');
    const relationship = source.rels(path).find((each) => each.id === id);
    const bytes = relationship && source.bytes(source.pathOf(path, relationship));
    if (!bytes) continue;
    const name = decodeXstring(attr(node, 'name') ?? '');
    properties.set(name, new TextDecoder('utf-16le').decode(bytes));
  }
  return properties;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** Writes the parts of a sheet's custom properties and gives their element. */
export function customPropertyNodes(
  sheet: SheetModel,
  path: string,
  out: OfficePackage,
): XmlNode[] {
  const nodes = [...sheet.customProperties].map(([name, value]) => {
    const part = out.freePath('xl/customProperty#.bin');
    out.set(part, TYPE.customProperty, utf16(value));
    const id = out.relate(path, REL.customProperty, part);
    return el('customPr', { name: encodeXstring(name), 'r:id': id });
  });
  return nodes.length > 0 ? [el('customProperties', {}, nodes)] : [];
}
