import type { Style } from '../../model/style';
import { invalidArgument, type HostContext } from '../../wire/define';
import { changeBorder, type BorderSide } from './borders';
import { lineStyleOf, weightOf, withLineStyle, withWeight } from '../style/border-style';
import { restyle, styleIdAt } from '../style/cell-style';
import { columnPoints, rowPoints } from './dimensions';
import { expectColour, expectFlag, expectObject, omitted } from '../arguments/expect';
import { hyperlinkOf, setHyperlink } from './hyperlink';
import { appliedStyle, applyStyle } from '../style/applied';
import { requirePermission } from '../cells/protection-check';
import { addressOf } from './address';
import { changeColumns, changeRows, setColumnWidth, setRowHeight } from './format';
import { RangeTarget } from './target';
import { ALIGNMENT, FILL, FONT, PROTECTION, type StyleProperty } from '../style/properties';
import type { Rect } from '../../model/rectangles';

type Plain = Record<string, unknown>;

const PARTS: Record<string, Record<string, StyleProperty>> = {
  fill: FILL,
  font: FONT,
  protection: PROTECTION,
};

/** Properties of the format itself. */
const OWN: Record<string, StyleProperty> = ALIGNMENT;

const EDGES: Record<string, { side: BorderSide; edge: keyof Style['borders'] }> = {
  top: { side: 'EdgeTop', edge: 'top' },
  bottom: { side: 'EdgeBottom', edge: 'bottom' },
  left: { side: 'EdgeLeft', edge: 'left' },
  right: { side: 'EdgeRight', edge: 'right' },
  diagonalDown: { side: 'DiagonalDown', edge: 'diagonalDown' },
  diagonalUp: { side: 'DiagonalUp', edge: 'diagonalUp' },
};

/** Properties of a whole format, its fill, font and protection included, as changes of a style. */
function formatChanges(format: Plain): ((style: Style) => Style)[] {
  const changes: ((style: Style) => Style)[] = [];
  for (const [name, value] of Object.entries(format)) {
    if (value === null || value === undefined) continue;
    const part = PARTS[name];
    if (part) {
      for (const [key, inner] of Object.entries(expectObject(value))) {
        const property = part[key];
        if (inner === null || inner === undefined) continue;
        if (!property) throw invalidArgument();
        changes.push((style) => property.write(style, inner));
      }
    } else if (OWN[name]) {
      const property = OWN[name];
      changes.push((style) => property.write(style, value));
    } else if (!['borders', 'columnWidth', 'rowHeight'].includes(name)) throw invalidArgument();
  }
  return changes;
}

function setFormat(target: RangeTarget, format: Plain, host: HostContext): void {
  const changes = formatChanges(format);
  if (changes.length > 0) {
    requirePermission(target.sheet, 'formatCells');
    restyle(host.workbook, target.sheet, target.rects, (style) =>
      changes.reduce((changed, change) => change(changed), style),
    );
  }
  for (const [name, value] of Object.entries((format['borders'] ?? {}) as Plain)) {
    const edge = EDGES[name];
    if (!edge) throw invalidArgument();
    const { style, weight, color } = expectObject(value);
    const colour = color === undefined || color === null ? null : expectColour(color);
    changeBorder(target, edge.side, host, (border) => {
      let next = border;
      if (style !== undefined && style !== null) next = withLineStyle(next, style);
      if (weight !== undefined && weight !== null) next = withWeight(next, weight);
      if (colour !== null) next = { style: next?.style ?? 'thin', colour };
      return next;
    });
  }
}

/** A block of objects of the range's shape, read whole before anything is set. */
function blockOf(value: unknown, rows: number, columns: number): Plain[][] {
  const fits =
    Array.isArray(value) &&
    value.length === rows &&
    value.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw invalidArgument();
  return (value as unknown[][]).map((line) =>
    line.map((item) => (item === null || item === undefined ? {} : expectObject(item))),
  );
}

const single = (target: RangeTarget, rect: Rect) => new RangeTarget(target.sheet, rect);

export function setCellProperties(
  target: RangeTarget,
  [value]: unknown[],
  host: HostContext,
): void {
  const { rect } = target;
  const block = blockOf(value, rect.bottom - rect.top + 1, rect.right - rect.left + 1);
  for (const line of block) {
    for (const { format } of line) formatChanges(expectObject(format ?? {}));
  }
  for (const [y, line] of block.entries()) {
    for (const [x, properties] of line.entries()) {
      const [row, column] = [rect.top + y, rect.left + x];
      const cell = single(target, { top: row, bottom: row, left: column, right: column });
      const { format, hyperlink, style, ...other } = properties;
      if (Object.keys(other).length > 0) throw invalidArgument();
      if (!omitted(style)) applyStyle(cell, style, host);
      if (format) setFormat(cell, expectObject(format), host);
      if (hyperlink) setHyperlink(cell, hyperlink, host);
    }
  }
}

export function setRowProperties(target: RangeTarget, [value]: unknown[], host: HostContext): void {
  const { rect, sheet } = target;
  const lines = listOf(value, rect.bottom - rect.top + 1);
  for (const [y, { format, rowHidden }] of lines.entries()) {
    const row = single(target, { ...rect, top: rect.top + y, bottom: rect.top + y });
    const plain = expectObject(format ?? {});
    if (format) setFormat(row, plain, host);
    if (plain['rowHeight'] !== undefined) setRowHeight(row, plain['rowHeight']);
    if (rowHidden !== undefined) {
      const hidden = expectFlag(rowHidden);
      changeRows(sheet, row.rects, (info) => ({ ...info, hidden }));
    }
  }
}

export function setColumnProperties(
  target: RangeTarget,
  [value]: unknown[],
  host: HostContext,
): void {
  const { rect, sheet } = target;
  const lines = listOf(value, rect.right - rect.left + 1);
  for (const [x, { format, columnHidden }] of lines.entries()) {
    const column = single(target, { ...rect, left: rect.left + x, right: rect.left + x });
    const plain = expectObject(format ?? {});
    if (format) setFormat(column, plain, host);
    if (plain['columnWidth'] !== undefined) setColumnWidth(column, plain['columnWidth']);
    if (columnHidden !== undefined) {
      const hidden = expectFlag(columnHidden);
      changeColumns(sheet, column.rects, (info) => ({ ...info, hidden }));
    }
  }
}

function listOf(value: unknown, length: number): Plain[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument();
  return value.map((item) => expectObject(item ?? {}));
}

/** What is asked for by `{format: {fill: {color: true}}}`, read from one cell. */
function readFormat(target: RangeTarget, asked: Plain, host: HostContext): Plain {
  const { sheet, rect } = target;
  const style = host.workbook.styles.get(styleIdAt(sheet, rect.top, rect.left));
  const read: Plain = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (!wanted) continue;
    const part = PARTS[name];
    if (part) {
      const keys = wanted === true ? Object.keys(part) : Object.keys(expectObject(wanted));
      read[name] = Object.fromEntries(
        keys.map((key) => {
          const property = part[key];
          if (!property) throw invalidArgument();
          return [key, property.read(style)];
        }),
      );
    } else if (OWN[name]) read[name] = OWN[name].read(style);
    else if (name === 'columnWidth') read[name] = columnPoints(sheet, rect.left);
    else if (name === 'rowHeight') read[name] = rowPoints(sheet, rect.top);
    else if (name === 'borders') {
      read[name] = Object.fromEntries(
        Object.entries(EDGES).map(([key, { edge }]) => {
          const border = style.borders[edge] ?? null;
          const color = border?.colour ?? '#000000';
          return [key, { style: lineStyleOf(border), weight: weightOf(border), color }];
        }),
      );
    } else throw invalidArgument();
  }
  return read;
}

function readProperties(target: RangeTarget, asked: Plain, host: HostContext): Plain {
  const { sheet, rect } = target;
  const read: Plain = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (!wanted) continue;
    if (name === 'address' || name === 'addressLocal') read[name] = addressOf(sheet, rect);
    else if (name === 'format') read[name] = readFormat(target, expectObject(wanted), host);
    else if (name === 'style') read[name] = appliedStyle(target, host);
    else if (name === 'hyperlink') read[name] = hyperlinkOf(target, host);
    else if (name === 'hidden' || name === 'rowHidden' || name === 'columnHidden') {
      const row = sheet.rows.get(rect.top)?.hidden ?? false;
      const column = sheet.columns.get(rect.left)?.hidden ?? false;
      read[name] = name === 'rowHidden' ? row : name === 'columnHidden' ? column : row || column;
    } else if (name === 'rowIndex') read[name] = rect.top;
    else if (name === 'columnIndex') read[name] = rect.left;
    else throw invalidArgument();
  }
  return read;
}

export function getCellProperties(target: RangeTarget, [asked]: unknown[], host: HostContext) {
  const { rect } = target;
  const wanted = expectObject(asked);
  const rows: Plain[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const cells: Plain[] = [];
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = single(target, { top: row, bottom: row, left: column, right: column });
      cells.push(readProperties(cell, wanted, host));
    }
    rows.push(cells);
  }
  return rows;
}

export function getRowProperties(target: RangeTarget, [asked]: unknown[], host: HostContext) {
  const { rect } = target;
  const rows: Plain[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const whole = single(target, { ...rect, top: row, bottom: row });
    rows.push(readProperties(whole, expectObject(asked), host));
  }
  return rows;
}

export function getColumnProperties(target: RangeTarget, [asked]: unknown[], host: HostContext) {
  const { rect } = target;
  const columns: Plain[] = [];
  for (let column = rect.left; column <= rect.right; column++) {
    const whole = single(target, { ...rect, left: column, right: column });
    columns.push(readProperties(whole, expectObject(asked), host));
  }
  return columns;
}
