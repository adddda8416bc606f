import { SaxesParser } from 'saxes';
import { HostFileError } from '../errors';
import type { XmlNode } from './node';

/** What a streaming reader wants to hear of. */
export interface XmlHandler {
  open(name: string, attrs: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

const CHUNK = 1 << 16;

/** Streams a part through a handler, a piece of the bytes at a time. Throws 'damaged' on broken XML. */
export function streamXml(bytes: Uint8Array, handler: XmlHandler, partName: string): void {
  const parser = new SaxesParser({ position: false, xmlns: false, fragment: false });
  parser.on('opentag', (tag) => handler.open(tag.name, tag.attributes as Record<string, string>));
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', (tag) => handler.close(tag.name));
  try {
    const decoder = new TextDecoder(encodingOf(bytes));
    for (let at = 0; at < bytes.length; at += CHUNK) {
      parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (cause) {
    if (cause instanceof HostFileError) throw cause;
    throw new HostFileError('damaged', `The part ${partName} is not well-formed XML.`, undefined, {
      cause,
    });
  }
}

/** Collects elements into a tree. */
export class TreeBuilder implements XmlHandler {
  root: XmlNode | undefined;
  readonly stack: XmlNode[] = [];

  open(name: string, attrs: Record<string, string>): void {
    const node: XmlNode = { name, attrs: { ...attrs }, children: [] };
    const parent = this.stack[this.stack.length - 1];
    if (parent) parent.children.push(node);
    else this.root = node;
    this.stack.push(node);
  }

  text(text: string): void {
    this.stack[this.stack.length - 1]?.children.push(text);
  }

  close(): void {
    this.stack.pop();
  }
}

/** Reads a whole part into a tree. */
export function parseXml(bytes: Uint8Array, partName: string): XmlNode {
  const builder = new TreeBuilder();
  streamXml(bytes, builder, partName);
  if (!builder.root) throw new HostFileError('damaged', `The part ${partName} is empty.`);
  return builder.root;
}

/** Reads one element given as text whose namespaces are declared elsewhere. */
export function parseFragment(xml: string): XmlNode {
  return parseXml(new TextEncoder().encode(xml), 'fragment');
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
