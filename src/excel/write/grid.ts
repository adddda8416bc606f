import type { Area } from '../../core/sheets/plan';
import { areaAddress } from '../a1';
import type { CellBlock } from './cell-block';
import { rectangles } from './rectangles';
import { blockBytes, type Requests } from './requests';

/** Bytes of values sent in one block; several blocks share a request. */
const BYTES_PER_BLOCK = 1_000_000;
/** Bytes that setting one property of one range takes in a request, path included. */
const BYTES_PER_SETTING = 600;

/** Sets number formats: over rectangles of equal format where that is shorter than a block of them. */
export async function writeNumberFormats(
  sheet: Excel.Worksheet,
  { area, formats }: CellBlock,
  requests: Requests,
): Promise<void> {
  const found = rectangles(area.rows, area.columns, (row, column) => {
    const format = formats[row]?.[column];
    return format === null || format === 'General' ? undefined : format;
  });
  const pieces = found.flatMap(({ key, areas }) => areas.map((part) => ({ key, part })));
  if (pieces.length * BYTES_PER_SETTING <= blockBytes(formats)) {
    await requests.room(pieces.length * BYTES_PER_SETTING);
    for (const { key, part } of pieces) {
      // Excel spreads one value over the whole range; its types only know blocks.
      sheet.getRange(areaAddress(part)).numberFormat = key as unknown as string[][];
    }
    return;
  }
  for (const { part, rows } of slices(area, formats)) {
    await requests.room(blockBytes(rows));
    sheet.getRange(areaAddress(part)).numberFormat = rows;
  }
}

/** Sets values, in blocks of rows. The number formats must be there already. */
export async function writeValues(
  sheet: Excel.Worksheet,
  { area, inputs }: CellBlock,
  requests: Requests,
): Promise<void> {
  for (const { part, rows } of slices(area, inputs)) {
    await requests.room(blockBytes(rows));
    sheet.getRange(areaAddress(part)).values = rows;
  }
}

function* slices<T>(area: Area, block: readonly T[][]): Generator<{ part: Area; rows: T[][] }> {
  let start = 0;
  let bytes = 0;
  for (let row = 0; row <= block.length; row++) {
    const next = block[row];
    const size = next ? blockBytes([next]) : 0;
    if (row > start && (!next || bytes + size > BYTES_PER_BLOCK)) {
      const rows = block.slice(start, row);
      yield { part: { ...area, row: area.row + start, rows: rows.length }, rows };
      start = row;
      bytes = 0;
    }
    bytes += size;
  }
}
