import { MAX_COLUMNS } from '../../model/address';
import type { ColumnInfo } from '../../model/sheet';
import type { StyleWriter } from '../styles/write-styles';
import type { XmlNode } from '../xml/node';
import { attr, children, el, flag, number } from '../xml/node';

/** Reads cols; each column gets an object of its own. */
export function readColumns(cols: XmlNode | undefined, styles: number[]): Map<number, ColumnInfo> {
  const columns = new Map<number, ColumnInfo>();
  for (const node of children(cols, 'col')) {
    const from = number(node, 'min') ?? 1;
    const to = Math.min(number(node, 'max') ?? from, MAX_COLUMNS);
    const width = number(node, 'width');
    const style = attr(node, 'style');
    for (let column = from - 1; column < to; column++) {
      const info: ColumnInfo = {};
      if (width !== undefined && (flag(node, 'customWidth') || !flag(node, 'hidden'))) {
        info.width = width;
      }
      if (flag(node, 'hidden')) info.hidden = true;
      if (style !== undefined) info.style = styles[Number(style)] ?? 0;
      if (number(node, 'outlineLevel')) info.outlineLevel = number(node, 'outlineLevel') as number;
      if (flag(node, 'collapsed')) info.collapsed = true;
      columns.set(column, info);
    }
  }
  return columns;
}

/** Writes cols; neighbours that are alike share an element. */
export function columnsNode(
  columns: Map<number, ColumnInfo>,
  defaultWidth: number,
  styles: StyleWriter,
): XmlNode | undefined {
  const nodes: XmlNode[] = [];
  let last: { node: XmlNode; key: string; column: number } | null = null;
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    const info = columns.get(column) as ColumnInfo;
    const attrs = {
      width: info.width ?? defaultWidth,
      style: info.style ? styles.format(info.style) || undefined : undefined,
      hidden: info.hidden ? 1 : undefined,
      customWidth: info.width === undefined ? undefined : 1,
      outlineLevel: info.outlineLevel || undefined,
      collapsed: info.collapsed ? 1 : undefined,
    };
    const key = JSON.stringify(attrs);
    if (last && last.key === key && last.column === column - 1) {
      last.node.attrs.max = String(column + 1);
      last.column = column;
      continue;
    }
    const node = el('col', { min: column + 1, max: column + 1, ...attrs });
    nodes.push(node);
    last = { node, key, column };
  }
  return nodes.length > 0 ? el('cols', {}, nodes) : undefined;
}
