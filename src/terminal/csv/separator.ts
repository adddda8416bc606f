import { CsvFault } from './csv-fault';
import { recordsOf, usualWidth } from './records';

/** What stands between cells, as programs write it. */
const SEPARATORS = [',', ';', '\t'];

/** Rows that are tried with each separator. */
const TRIED = 50;

/**
 * What separates the cells of a CSV text: what a first line such as "sep=;" says, as Excel reads it,
 * or else the separator by which most of the first rows have the same number of cells, and of those
 * the one that makes most cells. A text of one column has a comma.
 *
 * @returns the separator, and whether the first line only says so
 */
export function separatorOf(text: string): { separator: string; said: boolean } {
  const said = /^"?sep=(.)"?(?:\r\n|\n|\r|$)/.exec(text)?.[1];
  if (said !== undefined) return { separator: said, said: true };
  const tried = SEPARATORS.map((separator) => ({ separator, ...division(text, separator) }));
  const best = tried.reduce((one, other) => {
    const better = other.rows > one.rows || (other.rows === one.rows && other.cells > one.cells);
    return better ? other : one;
  });
  return { separator: best.separator, said: false };
}

/** How many of the first rows a separator divides into the same number of cells, and how many those are. */
function division(text: string, separator: string): { rows: number; cells: number } {
  const none = { rows: 0, cells: 1 };
  try {
    const rows = recordsOf(text, separator, TRIED);
    const cells = usualWidth(rows);
    if (cells < 2) return none;
    return { rows: rows.filter(({ length }) => length === cells).length, cells };
  } catch (error) {
    // Quotation marks do not pair up with the wrong separator either.
    if (error instanceof CsvFault) return none;
    throw error;
  }
}
