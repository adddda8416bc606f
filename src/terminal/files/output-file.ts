import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { CLI } from '../../core/wording/cli';
import { UsageError } from '../usage-error';

/**
 * Where a command writes: the file asked for, or one beside the file that it reads.
 *
 * @param what what is in it, for its name: "scorecard"
 * @throws UsageError where it is the file that is read
 */
export function outputFile(file: string, asked: string | undefined, what: string): string {
  // A workbook with macros keeps them, and with them its kind of file.
  const extension = extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  const beside = join(dirname(file), `${basename(file, extname(file))}-${what}${extension}`);
  const out = asked ?? beside;
  if (existsSync(out) && existsSync(file) && realpathSync(out) === realpathSync(file)) {
    throw new UsageError(CLI.outIsInput(file));
  }
  return out;
}
