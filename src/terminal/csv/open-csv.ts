import { basename, extname } from 'node:path';
import { openHost, type Host } from 'workbook-host';
import { tabNames } from '../../core/sheets/kit/tab-names';
import { CSV } from '../../core/wording/csv';
import { STEPS } from '../../core/wording/errors';
import { putRawSheets } from '../../excel/pipeline/put-raw-sheets';
import { readBytes } from '../files/read-bytes';
import { CsvFault } from './csv-fault';
import { decodeCsv } from './decode';
import { parseCsv } from './parse';

/** Whether a file is read as CSV: by the end of its name. */
export function isCsv(file: string): boolean {
  return ['.csv', '.tsv'].includes(extname(file).toLowerCase());
}

const nameOf = (file: string) => basename(file, extname(file));

/**
 * A new workbook with a sheet for each CSV file, named after it; every cell is text.
 *
 * @throws ScorecardError 'not-a-workbook' where there is no such file, 'unreadable-csv' where it
 * cannot be read as CSV
 */
export async function openCsv(
  files: readonly string[],
  onProgress: (step: string) => void,
): Promise<Host> {
  const names = tabNames(files.map(nameOf));
  const sheets: { name: string; rows: string[][] }[] = [];
  for (const [i, file] of files.entries()) {
    onProgress(STEPS.read(basename(file)));
    sheets.push({ name: names[i] ?? nameOf(file), rows: await readCsv(file) });
  }
  const host = openHost(undefined, { name: `${nameOf(files[0] ?? '')}.xlsx` });
  await putRawSheets(host.Excel, sheets);
  return host;
}

async function readCsv(file: string): Promise<string[][]> {
  const bytes = await readBytes(file);
  try {
    if (isZip(bytes)) throw new CsvFault(CSV.workbook);
    return parseCsv(decodeCsv(bytes));
  } catch (error) {
    throw error instanceof CsvFault ? error.in(file) : error;
  }
}

/** A workbook is a zip file, whatever it is called. */
function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, i) => bytes[i] === byte);
}
