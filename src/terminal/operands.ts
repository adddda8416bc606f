import { CLI } from '../core/wording/cli';
import { isCsv } from './csv/open-csv';
import { sameFile } from './files/same-file';
import { UsageError } from './usage-error';

/** The files that a command is to work on. */
export type Files = readonly [first: string, ...more: string[]];

/** What a command works on: one file, or raw data, which is one workbook or any number of CSV files. */
export type Operands = 'one file' | 'raw data';

/**
 * The files named on the command line, as the command takes them.
 *
 * @param what what one of them is, within a sentence
 * @throws UsageError
 */
export function filesFor(
  command: string,
  takes: Operands,
  what: string,
  named: readonly string[],
): Files {
  const [first, ...more] = named;
  if (first === undefined || named.some((file) => file.trim() === '')) {
    throw new UsageError(CLI.oneFile(command, what));
  }
  if (more.length === 0) return [first];
  const csv = named.filter(isCsv);
  if (takes === 'one file' || csv.length === 0) throw new UsageError(CLI.oneFile(command, what));
  if (csv.length < named.length) throw new UsageError(CLI.workbookAndCsv(command));
  const twice = named.find((file, i) => named.slice(0, i).some((other) => sameFile(file, other)));
  if (twice !== undefined) throw new UsageError(CLI.fileTwice(twice));
  return [first, ...more];
}
