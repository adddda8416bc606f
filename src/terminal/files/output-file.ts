import { basename, dirname, extname, join } from 'node:path';
import { CLI } from '../../core/wording/cli';
import type { Files } from '../operands';
import { UsageError } from '../usage-error';
import { sameFile } from './same-file';

/**
 * Where a command writes: the file asked for, or one beside the first of the files that it reads.
 *
 * @param what what is in it, for its name: "scorecard"
 * @throws UsageError where it is one of the files that are read
 */
export function outputFile(files: Files, asked: string | undefined, what: string): string {
  const [file] = files;
  // A workbook with macros keeps them, and with them its kind of file.
  const extension = extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  const beside = join(dirname(file), `${basename(file, extname(file))}-${what}${extension}`);
  const out = asked ?? beside;
  const read = files.find((each) => sameFile(each, out));
  if (read !== undefined) throw new UsageError(CLI.outIsInput(read));
  return out;
}
