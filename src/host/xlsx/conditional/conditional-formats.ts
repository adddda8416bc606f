import type { ConditionalFormatModel } from '../../model/conditional-format';
import { readAreas, writeAreas } from '../areas';
import { rememberOrigin, unchangedOrigin } from '../kept';
import type { KeptStyles } from '../styles/read-styles';
import type { StyleWriter } from '../styles/write-styles';
import { EXTENSION, extension } from '../sheet/extensions';
import { NS } from '../xml/assemble';
import type { XmlNode } from '../xml/node';
import { attr, child, children, cloneNode, descend, el, flag, number, textOf } from '../xml/node';
import { readRule } from './read-rule';
import type { WrittenRule } from './write-rule';
import { writeRule } from './write-rule';

/** Both elements of a rule under one roof, so that they can be remembered together. */
function both(main: XmlNode | undefined, ext: XmlNode | undefined): XmlNode {
  return el('both', {}, [
    el('main', {}, main ? [main] : []),
    el('extension', {}, ext ? [ext] : []),
  ]);
}

function apart(node: XmlNode): WrittenRule {
  return {
    main: children(child(node, 'main'))[0],
    extension: children(child(node, 'extension'))[0],
  };
}

/** Reads the conditional formats of a worksheet, those of the x14 extension included. */
export function readConditionalFormats(
  root: XmlNode,
  sheetId: number,
  styles: KeptStyles,
): ConditionalFormatModel[] {
  const formats: ConditionalFormatModel[] = [];
  const extensions = new Map<string, { rule: XmlNode; sqref: string }>();
  const extended = extension(root, EXTENSION.conditionalFormats);
  for (const block of children(extended, 'conditionalFormatting')) {
    const sqref = textOf(child(block, 'sqref'));
    for (const rule of children(block, 'cfRule')) {
      extensions.set((attr(rule, 'id') ?? `rule ${extensions.size}`).toUpperCase(), {
        rule,
        sqref,
      });
    }
  }
  const add = (main: XmlNode | undefined, ext: XmlNode | undefined, sqref: string, id: string) => {
    const node = (main ?? ext) as XmlNode;
    const rule = readRule(node, ext, styles.dxfs, styles.palette);
    rememberOrigin(rule, both(main, ext));
    formats.push({
      id: id || madeId(sheetId, formats.length),
      areas: readAreas(sqref),
      priority: number(node, 'priority') ?? formats.length + 1,
      stopIfTrue: flag(node, 'stopIfTrue'),
      rule,
    });
  };
  for (const block of children(root, 'conditionalFormatting')) {
    for (const rule of children(block, 'cfRule')) {
      const id = textOf(descend(rule, 'extLst', 'ext', 'id')).trim();
      const ext = extensions.get(id.toUpperCase());
      if (ext) extensions.delete(id.toUpperCase());
      add(rule, ext?.rule, attr(block, 'sqref') ?? '', id);
    }
  }
  for (const { rule, sqref } of extensions.values()) {
    add(undefined, rule, sqref, attr(rule, 'id') ?? '');
  }
  return formats.sort((a, b) => a.priority - b.priority);
}

/** Rules without an id of their own get one that the same file always gives. */
function madeId(sheetId: number, index: number): string {
  const hex = (value: number, digits: number) =>
    value.toString(16).toUpperCase().padStart(digits, '0');
  return `{00000000-000E-0000-${hex(sheetId & 0xffff, 4)}-${hex(index + 1, 12)}}`;
}

/** The blocks of a worksheet, and what its x14 extension holds. */
export function conditionalFormatNodes(
  formats: ConditionalFormatModel[],
  styles: StyleWriter,
): { main: XmlNode[]; extension: XmlNode | undefined } {
  const main = new Map<string, XmlNode>();
  const extended = new Map<string, XmlNode>();
  for (const format of [...formats].sort((a, b) => a.priority - b.priority)) {
    if (format.areas.length === 0) continue;
    const origin = unchangedOrigin(format.rule);
    const written = origin ? apart(cloneNode(origin)) : writeRule(format, styles);
    const sqref = writeAreas(format.areas);
    if (written.main) {
      const rule = withOrder(written.main, format);
      put(main, sqref, rule, () => el('conditionalFormatting', { sqref }));
    }
    if (written.extension) {
      // A data bar's order stands in the sheet; rules that are only here carry their own.
      const rule = written.main ? written.extension : withOrder(written.extension, format);
      put(extended, sqref, rule, () => el('x14:conditionalFormatting', { 'xmlns:xm': NS.xm }, []));
    }
  }
  for (const [sqref, block] of extended) block.children.push(el('xm:sqref', {}, [sqref]));
  return {
    main: [...main.values()],
    extension:
      extended.size > 0 ? el('x14:conditionalFormattings', {}, [...extended.values()]) : undefined,
  };
}

function put(
  blocks: Map<string, XmlNode>,
  sqref: string,
  rule: XmlNode,
  make: () => XmlNode,
): void {
  let block = blocks.get(sqref);
  if (!block) blocks.set(sqref, (block = make()));
  block.children.push(rule);
}

function withOrder(rule: XmlNode, format: ConditionalFormatModel): XmlNode {
  rule.attrs.priority = String(Math.max(1, format.priority));
  if (format.stopIfTrue) rule.attrs.stopIfTrue = '1';
  else delete rule.attrs.stopIfTrue;
  return rule;
}
