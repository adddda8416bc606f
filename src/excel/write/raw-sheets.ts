import type { Watch } from '../watch';
import type { CellBlock } from './cell-block';
import { cellFormat, cellInput, TEXT_FORMAT } from './cell-text';
import { writeNumberFormats, writeValues } from './grid';
import { Requests } from './requests';

/** A raw sheet as text, row by row; rows may be of different lengths. */
export interface RawSheet {
  /** Its tab: a name that Excel takes. */
  name: string;
  rows: readonly (readonly string[])[];
}

/**
 * Fills an empty workbook with raw sheets, every cell as the text that it is given: "01" stays "01",
 * and what begins like a formula is none.
 *
 * @param sheets at least one
 */
export async function writeRawSheets(
  context: Excel.RequestContext,
  sheets: readonly RawSheet[],
  watch: Watch,
): Promise<void> {
  const { worksheets } = context.workbook;
  const requests = new Requests(context, watch);
  for (const [i, raw] of sheets.entries()) {
    const sheet = i === 0 ? worksheets.getFirst() : worksheets.add(raw.name);
    sheet.name = raw.name;
    const block = blockOf(raw);
    await writeNumberFormats(sheet, block, requests);
    await writeValues(sheet, block, requests);
  }
  await requests.send();
}

function blockOf({ rows }: RawSheet): CellBlock {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 1);
  const cells = rows.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ''));
  return {
    area: { row: 0, column: 0, rows: rows.length, columns },
    formats: cells.map((row) => row.map((cell) => cellFormat(cell, TEXT_FORMAT))),
    inputs: cells.map((row) => row.map((cell) => cellInput(cell, TEXT_FORMAT))),
  };
}
