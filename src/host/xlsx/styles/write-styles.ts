import type { NamedStyleModel } from '../../model/named-style';
import type { Style, StyleTable } from '../../model/style';
import type { XmlNode } from '../xml/node';
import { child, children, cloneNode, el, flag, local, number } from '../xml/node';
import { serialise, serialiseDocument } from '../xml/serialise';
import { NamedStyleWriter } from './named-styles';
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from './number-formats';
import type { KeptStyles } from './read-styles';
import {
  alignmentNode,
  borderNode,
  fillNode,
  fontNode,
  protectionNode,
  textColourOf,
} from './style-nodes';

/** A list of elements in which equal ones are written once. */
class Pool {
  private readonly known = new Map<string, number>();

  constructor(readonly nodes: XmlNode[]) {
    nodes.forEach((node, at) => {
      const key = serialise(node);
      if (!this.known.has(key)) this.known.set(key, at);
    });
  }

  index(node: XmlNode): number {
    const key = serialise(node);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.nodes.push(node) - 1;
    this.known.set(key, index);
    return index;
  }
}

/** What tells formats apart: the order of attributes does not. */
function identity(node: XmlNode): string {
  const attrs = Object.fromEntries(Object.entries(node.attrs).sort(([a], [b]) => (a < b ? -1 : 1)));
  return serialise({ ...node, attrs });
}

const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );

/** Some programs write the children of fonts in an order that the Open XML SDK rejects. */
function inFontOrder(font: XmlNode): XmlNode {
  const place = (node: XmlNode) => FONT_ORDER.indexOf(local(node.name));
  return { ...font, children: children(font).sort((a, b) => place(a) - place(b)) };
}

/** Order of the children of styleSheet. */
const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  );

/** Gives style numbers their place in styles.xml while sheets are written, then writes it. */
export class StyleWriter {
  private readonly fonts: Pool;
  private readonly fills: Pool;
  private readonly borders: Pool;
  private readonly formats: XmlNode[];
  private readonly dxfs: Pool;
  private readonly formatCodes = new Map<string, number>();
  private readonly places: number[] = [];
  private readonly quotedPlaces: number[] = [];
  private readonly unquotedPlaces: number[] = [];
  private readonly known = new Map<string, number>();
  private readonly named: NamedStyleWriter;

  constructor(
    private readonly kept: KeptStyles,
    private readonly table: StyleTable,
    namedStyles: readonly NamedStyleModel[] = [],
  ) {
    const list = (name: string, item: string) => children(child(kept.root, name), item);
    this.fonts = new Pool(list('fonts', 'font').map(inFontOrder));
    this.fills = new Pool(list('fills', 'fill'));
    this.borders = new Pool(list('borders', 'border'));
    this.formats = kept.formats.map((format) => format.node);
    this.dxfs = new Pool([...kept.dxfs]);
    this.formats.forEach((node, index) => {
      const key = identity(node);
      if (!this.known.has(key)) this.known.set(key, index);
    });
    for (const node of list('numFmts', 'numFmt')) {
      const code = node.attrs.formatCode ?? '';
      if (!this.formatCodes.has(code)) {
        this.formatCodes.set(code, number(node, 'numFmtId') ?? FIRST_OWN_FORMAT);
      }
    }
    this.named = new NamedStyleWriter(kept.root, namedStyles, ({ look }) => this.styleFormat(look));
  }

  /** The index in cellXfs for a style number. */
  format(style: number): number {
    return (this.places[style] ??= this.place(this.table.get(style)));
  }

  /** The index in cellXfs for a cell, with or without the flag that its text began with an apostrophe. */
  cellFormat(style: number, quoted: boolean): number {
    const places = quoted ? this.quotedPlaces : this.unquotedPlaces;
    return (places[style] ??= this.flagged(this.format(style), quoted));
  }

  private flagged(format: number, quoted: boolean): number {
    const node = this.formats[format];
    if (!node || flag(node, 'quotePrefix') === quoted) return format;
    const changed = cloneNode(node);
    if (quoted) changed.attrs.quotePrefix = '1';
    else delete changed.attrs.quotePrefix;
    return this.intern(changed);
  }

  private intern(node: XmlNode): number {
    const key = identity(node);
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.formats.push(node) - 1;
      this.known.set(key, index);
    }
    return index;
  }

  /** The index in dxfs for a differential format. */
  dxf(node: XmlNode): number {
    return this.dxfs.index(node);
  }

  /** The id of a number format, for differential formats too. */
  numberFormatId(code: string): number {
    for (const id in BUILT_IN_FORMATS) if (BUILT_IN_FORMATS[id] === code) return Number(id);
    const known = this.formatCodes.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formatCodes.values()) + 1;
    this.formatCodes.set(code, id);
    return id;
  }

  private place(style: Style): number {
    const source = style.origin === undefined ? undefined : this.kept.formats[style.origin];
    const base = source ?? this.kept.formats[0];
    if (!base) return 0;
    const same = (part: keyof Style) =>
      JSON.stringify(style[part]) === JSON.stringify(base.style[part]);
    const unchanged = {
      numberFormat: same('numberFormat'),
      font: same('font'),
      fill: same('fill'),
      borders: same('borders'),
      alignment: same('alignment'),
      protection: same('protection'),
    };
    const sameName = style.named === base.style.named;
    if (sameName && Object.values(unchanged).every(Boolean)) return this.kept.formats.indexOf(base);
    const node: XmlNode = { name: base.node.name, attrs: { ...base.node.attrs }, children: [] };
    if (!sameName) node.attrs.xfId = String(this.named.place(style.named));
    const prefix = node.name.slice(0, node.name.length - local(node.name).length);
    const put = (attribute: string, index: number, apply: string) => {
      node.attrs[attribute] = String(index);
      node.attrs[apply] = '1';
    };
    if (!unchanged.numberFormat) {
      put('numFmtId', this.numberFormatId(style.numberFormat), 'applyNumberFormat');
    }
    if (!unchanged.font) put('fontId', this.fonts.index(this.font(style)), 'applyFont');
    if (!unchanged.fill) put('fillId', this.fills.index(fillNode(style.fill)), 'applyFill');
    if (!unchanged.borders) {
      put('borderId', this.borders.index(borderNode(style.borders)), 'applyBorder');
    }
    const keep = (name: string, kept: boolean, made: XmlNode, apply: string) => {
      const was = child(base.node, name);
      if (kept) {
        if (was) node.children.push(cloneNode(was));
        return;
      }
      node.attrs[apply] = '1';
      if (Object.keys(made.attrs).length > 0) {
        node.children.push({ ...made, name: prefix + made.name });
      }
    };
    keep('alignment', unchanged.alignment, alignmentNode(style.alignment), 'applyAlignment');
    keep('protection', unchanged.protection, protectionNode(style.protection), 'applyProtection');
    return this.intern(node);
  }

  /** The format of a named style, which starts from no other. */
  private styleFormat(look: Style): XmlNode {
    const parts = [alignmentNode(look.alignment), protectionNode(look.protection)];
    return el(
      'xf',
      {
        numFmtId: this.numberFormatId(look.numberFormat),
        fontId: this.fonts.index(this.font(look)),
        fillId: this.fills.index(fillNode(look.fill)),
        borderId: this.borders.index(borderNode(look.borders)),
      },
      parts.filter((node) => Object.keys(node.attrs).length > 0),
    );
  }

  private font(style: Style): XmlNode {
    return fontNode(style.font, textColourOf(this.automaticFont()));
  }

  /** The default font, if its black is the theme's or automatic. */
  private automaticFont(): XmlNode | undefined {
    const first = this.kept.formats[0];
    if (first?.style.font.colour !== '#000000') return undefined;
    return this.fonts.nodes[number(first.node, 'fontId') ?? 0];
  }

  /** The whole part. Call it when everything else is written. */
  document(): string {
    const root: XmlNode = { ...this.kept.root, children: [] };
    const made: Record<string, XmlNode | undefined> = {
      numFmts: this.numberFormats(),
      fonts: this.list('fonts', this.fonts.nodes),
      fills: this.list('fills', this.fills.nodes),
      borders: this.list('borders', this.borders.nodes),
      cellStyleXfs: this.list('cellStyleXfs', this.named.formats),
      cellStyles: this.list('cellStyles', this.named.entries),
      cellXfs: this.list('cellXfs', this.formats),
      dxfs: this.list('dxfs', this.dxfs.nodes),
    };
    for (const name of ORDER) {
      const node = name in made ? made[name] : child(this.kept.root, name);
      if (node) root.children.push(node);
    }
    return serialiseDocument(root);
  }

  private numberFormats(): XmlNode | undefined {
    const kept = children(child(this.kept.root, 'numFmts'), 'numFmt');
    const ids = new Set(kept.map((node) => number(node, 'numFmtId')));
    const added = [...this.formatCodes]
      .filter(([, id]) => !ids.has(id))
      .map(([formatCode, numFmtId]) => el('numFmt', { numFmtId, formatCode }));
    const all = [...kept, ...added];
    return all.length > 0 ? el('numFmts', { count: all.length }, all) : undefined;
  }

  private list(name: string, nodes: XmlNode[]): XmlNode | undefined {
    const was = child(this.kept.root, name);
    if (!was && nodes.length === 0) return undefined;
    return {
      name: was?.name ?? name,
      attrs: { ...was?.attrs, count: String(nodes.length) },
      children: nodes,
    };
  }
}
