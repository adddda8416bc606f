import { renameSheetsInFormula } from '../../formula/tokens';
import type { OfficePackage } from '../package/package';
import type { Relationship } from '../package/relationships';
import { relKind, targetFor } from '../package/relationships';
import { local, textOf, walk } from '../xml/node';
import { parseXml } from '../xml/parse';
import { serialiseDocument } from '../xml/serialise';

/** What the sheet's own writer makes, and what only works with parts of the workbook it came from. */
const LEFT_BEHIND = [
  'table',
  'customProperty',
  'pivotTable',
  'slicer',
  'timeline',
  'threadedComment',
];

/** Copies the parts behind a sheet into another package, under paths that are free there. */
export class PartCopier {
  private readonly copied = new Map<string, string>();

  constructor(
    private readonly source: OfficePackage,
    private readonly target: OfficePackage,
    private readonly sheetRenames: Map<string, string>,
  ) {}

  /** Copies a sheet's part, with all that it relates to, and gives its new path. */
  copy(path: string): string {
    const known = this.copied.get(path);
    if (known !== undefined) return known;
    const added = this.freePath(path);
    this.copied.set(path, added);
    const type = this.source.types.get(path) ?? '';
    const bytes = this.source.bytes(path) ?? new Uint8Array(0);
    const isChart = type.endsWith('drawingml.chart+xml') && this.sheetRenames.size > 0;
    this.target.set(added, type, isChart ? this.renamedChart(bytes, path) : bytes);
    const relationships: Relationship[] = [];
    for (const each of this.source.rels(path)) {
      if (each.external) relationships.push(each);
      else if (!LEFT_BEHIND.includes(relKind(each))) {
        const part = this.source.pathOf(path, each);
        if (!this.source.parts.has(part)) continue;
        relationships.push({ ...each, target: targetFor(added, this.copy(part)) });
      }
    }
    this.target.setRels(added, relationships);
    return added;
  }

  private freePath(path: string): string {
    const numbered = path.replace(/\d*(\.[^./]*)$/, '#$1');
    return this.target.parts.has(path) ? this.target.freePath(numbered) : path;
  }

  private renamedChart(bytes: Uint8Array, path: string): string {
    const root = parseXml(bytes, path);
    walk(root, (node) => {
      if (local(node.name) === 'f') {
        node.children = [renameSheetsInFormula(textOf(node), this.sheetRenames)];
      }
    });
    return serialiseDocument(root);
  }
}
