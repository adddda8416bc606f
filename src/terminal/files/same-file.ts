import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** Whether two names are of one file; files that are not there are told by their names. */
export function sameFile(one: string, other: string): boolean {
  const real = (file: string) => (existsSync(file) ? realpathSync(file) : resolve(file));
  return real(one) === real(other);
}
