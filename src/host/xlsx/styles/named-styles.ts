import type { NamedStyleModel, StylePart } from '../../model/named-style';
import type { XmlNode } from '../xml/node';
import { attr, child, children, el, flag, number } from '../xml/node';

const APPLY: Record<StylePart, string> = {
  numberFormat: 'applyNumberFormat',
  font: 'applyFont',
  fill: 'applyFill',
  borders: 'applyBorder',
  alignment: 'applyAlignment',
  protection: 'applyProtection',
};

/** The parts that a named style brings, as its format in the file says. */
export function includesOf(format: XmlNode): NamedStyleModel['includes'] {
  const includes = {} as NamedStyleModel['includes'];
  for (const part of Object.keys(APPLY) as StylePart[]) {
    includes[part] = flag(format, APPLY[part], true);
  }
  return includes;
}

/** Names of the file's cell styles by the place of their format in cellStyleXfs. */
export function styleNames(root: XmlNode): Map<number, { name: string; builtinId?: number }> {
  const names = new Map<number, { name: string; builtinId?: number }>();
  for (const node of children(child(root, 'cellStyles'), 'cellStyle')) {
    const place = number(node, 'xfId') ?? 0;
    const builtinId = number(node, 'builtinId');
    const name = attr(node, 'name') ?? '';
    if (!names.has(place)) {
      names.set(place, { name, ...(builtinId === undefined ? {} : { builtinId }) });
    }
  }
  return names;
}

/** Writes the named styles that a workbook has beyond those of its file. */
export class NamedStyleWriter {
  readonly formats: XmlNode[];
  readonly entries: XmlNode[];
  private readonly places = new Map<string, number>();

  /** @param formatOf the attributes and children of a format with the style's look */
  constructor(
    root: XmlNode,
    named: readonly NamedStyleModel[],
    private readonly formatOf: (style: NamedStyleModel) => XmlNode,
  ) {
    this.formats = [...children(child(root, 'cellStyleXfs'), 'xf')];
    if (this.formats.length === 0) {
      this.formats.push(el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }));
    }
    this.entries = [...children(child(root, 'cellStyles'), 'cellStyle')];
    for (const entry of this.entries) {
      const name = (attr(entry, 'name') ?? '').toLowerCase();
      if (!this.places.has(name)) this.places.set(name, number(entry, 'xfId') ?? 0);
    }
    for (const style of named) if (style.changed) this.write(style);
    const kept = new Set(named.map(({ name }) => name.toLowerCase()));
    const gone = (entry: XmlNode) => !kept.has((attr(entry, 'name') ?? '').toLowerCase());
    if (named.length > 0) this.entries = this.entries.filter((entry) => !gone(entry));
  }

  /** The place in cellStyleXfs of a named style; 0 is Normal's. */
  place(name: string | undefined): number {
    if (name === undefined) return this.places.get('normal') ?? 0;
    return this.places.get(name.toLowerCase()) ?? 0;
  }

  private write(style: NamedStyleModel): void {
    const key = style.name.toLowerCase();
    const node = this.formatOf(style);
    for (const part of Object.keys(APPLY) as StylePart[]) {
      if (!style.includes[part]) node.attrs[APPLY[part]] = '0';
      else delete node.attrs[APPLY[part]];
    }
    delete node.attrs.xfId;
    const known = this.places.get(key);
    if (known !== undefined) {
      this.formats[known] = node;
      return;
    }
    const xfId = this.formats.push(node) - 1;
    this.places.set(key, xfId);
    const { name, builtinId } = style;
    this.entries.push(
      el('cellStyle', { name, xfId, ...(builtinId === undefined ? {} : { builtinId }) }),
    );
  }
}
