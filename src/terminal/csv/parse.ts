import { CSV } from '../../core/wording/csv';
import { CsvFault } from './csv-fault';
import { isBlank, lineAfter, recordsOf, usualWidth } from './records';
import { separatorOf } from './separator';

/** Rows and columns that a sheet of Excel has, and the characters that a cell takes. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CHARACTERS = 32_767;

/**
 * The cells of a CSV file as they are written, every one of them text: what is a number or a date is
 * for the readers of raw data to say. Blank rows at the end are left out.
 *
 * @throws CsvFault where it is empty, its quotation marks do not pair up, a row has more cells than
 * the heading row, or it is more than a sheet takes
 */
export function parseCsv(text: string): string[][] {
  const { separator, said } = separatorOf(text);
  const all = recordsOf(text, separator);
  const rows = all.slice(0, 1 + all.findLastIndex((row) => !isBlank(row)));
  const cells = rows.slice(said ? 1 : 0);
  if (cells.length === 0) throw new CsvFault(CSV.empty);
  refuseOverlong(rows);
  refuseOverwide(rows);
  return cells;
}

function refuseOverlong(rows: readonly string[][]): void {
  if (rows.length > MOST_ROWS) throw new CsvFault((file) => CSV.tooManyRows(file, MOST_ROWS));
  const row = rows.findIndex(
    (cells) => cells.length > MOST_COLUMNS || cells.some((cell) => cell.length > MOST_CHARACTERS),
  );
  if (row < 0) return;
  const line = lineAfter(rows.slice(0, row));
  throw new CsvFault((file) => CSV.tooLong(file, line, MOST_COLUMNS, MOST_CHARACTERS));
}

/**
 * A row with something beyond the last heading has had a separator inside a cell, and every cell after
 * it stands under the wrong heading. The heading row is the first that is as wide as most rows are.
 */
function refuseOverwide(rows: readonly string[][]): void {
  const usual = usualWidth(rows);
  const width = rows.find((row) => row.length >= usual)?.length ?? usual;
  const at = rows.findIndex((row) => !isBlank(row.slice(width)));
  if (at < 0) return;
  const line = lineAfter(rows.slice(0, at));
  throw new CsvFault((file) => CSV.tooWide(file, line, rows[at]?.length ?? 0, width));
}
