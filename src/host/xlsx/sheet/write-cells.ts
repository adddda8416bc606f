import type { Cell } from '../../model/cell';
import { columnLetters } from '../../model/address';
import type { Grid } from '../../model/grid';
import type { RowInfo } from '../../model/sheet';
import type { SharedStringWriter } from '../strings';
import type { StyleWriter } from '../styles/write-styles';
import { encodeXstring, needsSpacePreserved } from '../xml/escapes';
import { escapeText } from '../xml/serialise';

/** What cells are written with. */
export interface CellWriting {
  strings: SharedStringWriter;
  styles: StyleWriter;
}

/** The rows of a sheet as XML text, piece by piece. */
export function* writeRows(
  source: { grid: Grid; rows: Map<number, RowInfo>; keptFormulas?: Map<string, string> },
  writing: CellWriting,
): Iterable<string> {
  const letters: string[] = [];
  const described = [...source.rows.keys()].sort((a, b) => a - b);
  let nextDescribed = 0;
  for (const [row, cells] of source.grid.eachRow()) {
    while ((described[nextDescribed] ?? Infinity) < row) {
      const empty = described[nextDescribed++] as number;
      yield `${rowStart(empty, source.rows.get(empty), writing)}/>`;
    }
    if (described[nextDescribed] === row) nextDescribed++;
    let text = '';
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell) continue;
      const reference = (letters[column] ??= columnLetters(column)) + (row + 1);
      const kept = source.keptFormulas?.get(`${row},${column}`);
      text += cellXml(cell, reference, writing, kept);
    }
    const start = rowStart(row, source.rows.get(row), writing);
    if (text !== '') yield `${start}>${text}</row>`;
    else if (source.rows.has(row)) yield `${start}/>`;
  }
  for (; nextDescribed < described.length; nextDescribed++) {
    const row = described[nextDescribed] as number;
    yield `${rowStart(row, source.rows.get(row), writing)}/>`;
  }
}

function rowStart(row: number, info: RowInfo | undefined, writing: CellWriting): string {
  let text = `<row r="${row + 1}"`;
  if (!info) return text;
  if (info.style !== undefined)
    text += ` s="${writing.styles.format(info.style)}" customFormat="1"`;
  if (info.height !== undefined) text += ` ht="${info.height}"`;
  if (info.hidden) text += ' hidden="1"';
  if (info.customHeight) text += ' customHeight="1"';
  if (info.outlineLevel) text += ` outlineLevel="${info.outlineLevel}"`;
  if (info.collapsed) text += ' collapsed="1"';
  return text;
}

function cellXml(
  cell: Cell,
  reference: string,
  writing: CellWriting,
  keptFormula: string | undefined,
): string {
  const format = writing.styles.cellFormat(cell.style, cell.quotePrefix === true);
  const start = format === 0 ? `<c r="${reference}"` : `<c r="${reference}" s="${format}"`;
  const { content } = cell;
  if (cell.formula === undefined) {
    const formula = keptFormula ?? '';
    switch (typeof content) {
      case 'number':
        return `${start}${numberXml(content, formula)}</c>`;
      case 'string':
        if (formula !== '') return `${start} t="str">${formula}<v>${stringValue(content)}</v></c>`;
        return `${start} t="s"><v>${writing.strings.index(content, cell.rich)}</v></c>`;
      case 'boolean':
        return `${start} t="b">${formula}<v>${content ? 1 : 0}</v></c>`;
      default:
        if (content !== null)
          return `${start} t="e">${formula}<v>${escapeText(content.error)}</v></c>`;
        return formula === '' ? `${start}/>` : `${start}>${formula}</c>`;
    }
  }
  const formula = formulaXml(cell);
  const meta =
    cell.arrayRange !== undefined && cell.arrayMetadata ? ` cm="${cell.arrayMetadata}"` : '';
  switch (typeof content) {
    case 'number':
      return `${start}${meta}${numberXml(content, formula)}</c>`;
    case 'string':
      return `${start} t="str"${meta}>${formula}<v>${stringValue(content)}</v></c>`;
    case 'boolean':
      return `${start} t="b"${meta}>${formula}<v>${content ? 1 : 0}</v></c>`;
    default:
      if (content === null) return `${start}${meta}>${formula}</c>`;
      return `${start} t="e"${meta}>${formula}<v>${escapeText(content.error)}</v></c>`;
  }
}

function numberXml(content: number, formula: string): string {
  return Number.isFinite(content)
    ? `>${formula}<v>${content}</v>`
    : ` t="e">${formula}<v>#NUM!</v>`;
}

function stringValue(text: string): string {
  return escapeText(encodeXstring(text));
}

function formulaXml(cell: Cell): string {
  const text = (cell.formula ?? '').replace(/^=/, '');
  const array = cell.arrayRange === undefined ? '' : ` t="array" ref="${cell.arrayRange}"`;
  const space = needsSpacePreserved(text) ? ' xml:space="preserve"' : '';
  return `<f${array}${space}>${escapeText(encodeXstring(text))}</f>`;
}
