import { columnLetters } from '../../src/core/quality/cell-address';
import { attr, child, children, descend, walk, parseXml, type XmlNode } from 'workbook-host/xml';

/** A cell as LibreOffice understood it. */
export interface OdsCell {
  /** What it shows. */
  text: string;
  /** float, percentage, date, string, boolean, or empty. */
  type: string;
  value: string | number | boolean | null;
  formula: string | null;
  style: string | null;
}

export interface OdsConditionalFormat {
  /** "Sheet1.A1:Sheet1.B9", as LibreOffice writes it. */
  range: string;
  /** Conditions of rules ("formula-is(...)"), or the kind of element: color-scale, data-bar, icon-set. */
  conditions: string[];
}

export interface OdsSparklineGroup {
  attributes: Record<string, string>;
  sparklines: { cell: string; range: string }[];
}

export interface OdsSheet {
  name: string;
  hidden: boolean;
  /** By address: "B2". */
  cells: Map<string, OdsCell>;
  conditionalFormats: OdsConditionalFormat[];
  sparklineGroups: OdsSparklineGroup[];
  /** The table element, for what else a test asks. */
  node: XmlNode;
}

export interface OdsDocument {
  sheets: OdsSheet[];
  sheet(name: string): OdsSheet;
  /** The whole document, for what else a test asks. */
  root: XmlNode;
}

/** Reads a flat ODS file, as LibreOffice writes it on conversion to "fods". */
export function readFlatOds(bytes: Uint8Array): OdsDocument {
  const root = parseXml(bytes, 'document.fods');
  const hiddenStyles = new Set(
    children(child(root, 'automatic-styles'), 'style')
      .filter((style) => attr(child(style, 'table-properties'), 'display') === 'false')
      .map((style) => attr(style, 'name')),
  );
  const sheets = children(descend(root, 'body', 'spreadsheet'), 'table').map((node) => ({
    name: attr(node, 'name') ?? '',
    hidden: hiddenStyles.has(attr(node, 'style-name')),
    cells: readCells(node),
    conditionalFormats: children(child(node, 'conditional-formats'), 'conditional-format').map(
      readConditionalFormat,
    ),
    sparklineGroups: children(child(node, 'sparkline-groups'), 'sparkline-group').map(
      readSparklineGroup,
    ),
    node,
  }));
  const sheet = (name: string) => {
    const found = sheets.find((each) => each.name === name);
    if (!found) throw new Error(`There is no sheet "${name}".`);
    return found;
  };
  return { sheets, sheet, root };
}

function rowsOf(node: XmlNode): XmlNode[] {
  return children(node).flatMap((each) => {
    const name = each.name.replace('table:', '');
    if (name === 'table-row') return [each];
    return /^table-(header-rows|rows|row-group)$/.test(name) ? rowsOf(each) : [];
  });
}

function readCells(table: XmlNode): Map<string, OdsCell> {
  const cells = new Map<string, OdsCell>();
  let row = 0;
  for (const rowNode of rowsOf(table)) {
    const rowRepeat = Number(attr(rowNode, 'number-rows-repeated') ?? 1);
    let column = 0;
    for (const node of children(rowNode)) {
      const repeat = Number(attr(node, 'number-columns-repeated') ?? 1);
      const cell = readCell(node);
      // Long runs of repeated cells are empty ones that only carry a style.
      if (cell && (cell.type !== '' || (repeat < 500 && rowRepeat < 500))) {
        for (let down = 0; down < rowRepeat; down++) {
          for (let right = 0; right < repeat; right++) {
            cells.set(`${columnLetters(column + right)}${row + down + 1}`, cell);
          }
        }
      }
      column += repeat;
    }
    row += rowRepeat;
  }
  return cells;
}

function readCell(node: XmlNode): OdsCell | null {
  const type = attr(node, 'value-type') ?? '';
  const formula = attr(node, 'formula') ?? null;
  const style = attr(node, 'style-name') ?? null;
  if (type === '' && formula === null && style === null) return null;
  const text = children(node, 'p').map(paragraphText).join('\n');
  const value = attr(node, 'value');
  if (value !== undefined) return { text, type, value: Number(value), formula, style };
  if (type === 'boolean') {
    return { text, type, value: attr(node, 'boolean-value') === 'true', formula, style };
  }
  const said = attr(node, 'date-value') ?? attr(node, 'time-value') ?? attr(node, 'string-value');
  return { text, type, value: said ?? (type === 'string' ? text : null), formula, style };
}

/** ODF writes runs of spaces, tabs and line breaks as elements. */
function paragraphText(node: XmlNode): string {
  return node.children
    .map((each) => {
      if (typeof each === 'string') return each;
      switch (each.name) {
        case 'text:s':
          return ' '.repeat(Number(attr(each, 'c') ?? 1));
        case 'text:tab':
          return '\t';
        case 'text:line-break':
          return '\n';
        default:
          return paragraphText(each);
      }
    })
    .join('');
}

function readConditionalFormat(node: XmlNode): OdsConditionalFormat {
  return {
    range: attr(node, 'target-range-address') ?? '',
    conditions: children(node).map(
      (each) => attr(each, 'value') ?? each.name.slice(each.name.indexOf(':') + 1),
    ),
  };
}

function readSparklineGroup(node: XmlNode): OdsSparklineGroup {
  const attributes: Record<string, string> = {};
  for (const key in node.attrs) {
    attributes[key.slice(key.indexOf(':') + 1)] = node.attrs[key] ?? '';
  }
  const sparklines: OdsSparklineGroup['sparklines'] = [];
  walk(node, (each) => {
    if (!each.name.endsWith(':sparkline')) return;
    sparklines.push({
      cell: attr(each, 'cell-address') ?? '',
      range: attr(each, 'data-range') ?? '',
    });
  });
  return { attributes, sparklines };
}
