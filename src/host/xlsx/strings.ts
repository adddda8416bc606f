import type { RichText } from '../model/cell';
import type { XmlNode } from './xml/node';
import { children, local, textOf } from './xml/node';
import { decodeXstring, encodeXstring, needsSpacePreserved } from './xml/escapes';
import { streamXml, TreeBuilder } from './xml/parse';
import { escapeText, serialiseChildren, XML_DECLARATION } from './xml/serialise';

/** A shared string: plain, or with what else the file has for it (runs, phonetic text). */
export type SharedString = string | RichText;

/** What a string item (si, is) says: its text, with its XML where that says more. */
export function readStringItem(item: XmlNode): SharedString {
  let text = '';
  let plain = true;
  for (const part of children(item)) {
    const name = local(part.name);
    if (name === 't') text += textOf(part);
    else if (name === 'r') {
      plain = false;
      for (const run of children(part, 't')) text += textOf(run);
    } else plain = false;
  }
  const decoded = decodeXstring(text);
  return plain ? decoded : { text: decoded, xml: serialiseChildren(item) };
}

/** Reads sharedStrings.xml item by item. */
export function readSharedStrings(bytes: Uint8Array, partName: string): SharedString[] {
  const strings: SharedString[] = [];
  const builder = new TreeBuilder();
  streamXml(
    bytes,
    {
      open: (name, attrs) => builder.open(name, attrs),
      text: (text) => {
        if (builder.stack.length > 1) builder.text(text);
      },
      close: (name) => {
        const item = builder.stack[builder.stack.length - 1];
        builder.close();
        if (!item || builder.stack.length !== 1 || local(name) !== 'si') return;
        strings.push(readStringItem(item));
        const root = builder.stack[0];
        if (root) root.children.length = 0;
      },
    },
    partName,
  );
  return strings;
}

/** A t element for text. */
export function textElement(text: string): string {
  const space = needsSpacePreserved(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeText(encodeXstring(text))}</t>`;
}

const PIECE = 1 << 16;

/** Numbers the strings of cells while sheets are written; equal ones share a number. */
export class SharedStringWriter {
  private readonly numbers = new Map<string, number>();
  private readonly items: (string | RichText)[] = [];
  private uses = 0;

  index(text: string, rich?: RichText): number {
    this.uses += 1;
    const isRich = rich !== undefined && rich.text === text;
    // A plain string never begins with a NUL and markup, so the keys of the two kinds differ.
    const key = isRich ? `\u0000${rich.xml}` : text;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.items.push(isRich ? rich : text) - 1;
    this.numbers.set(key, number);
    return number;
  }

  get size(): number {
    return this.items.length;
  }

  /** The part, in pieces. */
  *document(): Iterable<Uint8Array> {
    const encoder = new TextEncoder();
    let text =
      `${XML_DECLARATION}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
      ` count="${this.uses}" uniqueCount="${this.items.length}">`;
    for (const item of this.items) {
      text += `<si>${typeof item === 'string' ? textElement(item) : item.xml}</si>`;
      if (text.length > PIECE) {
        yield encoder.encode(text);
        text = '';
      }
    }
    yield encoder.encode(`${text}</sst>`);
  }
}
