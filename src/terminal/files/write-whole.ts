import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CLI } from '../../core/wording/cli';
import { ScorecardError } from '../../core/wording/scorecard-error';

/**
 * Writes a file beside its place first, so that a failure leaves no half of it.
 *
 * @throws ScorecardError 'write-failed'
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await makeFolder(dirname(file));
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new ScorecardError('write-failed', CLI.cannotWrite(file), { cause });
  }
}

/**
 * Makes a folder and those above it, one by one: Node's own recursive way never ends where a file system
 * takes no folders.
 */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}
