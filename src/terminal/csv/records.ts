import { CsvError, parse, type Options } from 'csv-parse/sync';
import { CSV } from '../../core/wording/csv';
import { CsvFault } from './csv-fault';

/** How rows end, whichever system wrote the file. */
const RECORD_ENDS = ['\r\n', '\n', '\r'];

/**
 * The records of a text, or as many of the first of them as are asked for.
 *
 * @throws CsvFault where quotation marks do not pair up
 */
export function recordsOf(text: string, separator: string, first?: number): string[][] {
  const options: Options = {
    delimiter: separator,
    record_delimiter: RECORD_ENDS,
    relax_column_count: true,
    ...(first === undefined ? {} : { to: first }),
  };
  try {
    return parse(text, options) as string[][];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const whole = Number(cause.records);
    const line = whole === 0 ? 1 : lineAfter(parse(text, { ...options, to: whole }) as string[][]);
    throw new CsvFault((file) => CSV.quotes(file, line), { cause });
  }
}

/** The line of the file that follows these rows: each ends one, and so does each line break in a cell. */
export function lineAfter(rows: readonly string[][]): number {
  const within = (cell: string) => cell.split(/\r\n|\n|\r/).length - 1;
  return rows.reduce((line, row) => line + 1 + row.reduce((sum, cell) => sum + within(cell), 0), 1);
}

/** Whether a row has nothing in it. */
export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** The number of cells that most rows have, blank ones aside; 0 where all are blank. */
export function usualWidth(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    if (!isBlank(row)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
