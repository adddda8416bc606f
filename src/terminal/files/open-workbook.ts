import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { HostFileError, openHost, type Host } from 'workbook-host';
import { ERRORS } from '../../core/wording/errors';
import { ScorecardError } from '../../core/wording/scorecard-error';

const { cannotOpen } = ERRORS;

/**
 * Opens a workbook file in Microsoft's client.
 *
 * @throws ScorecardError 'not-a-workbook', 'password-protected' or 'damaged-workbook'
 */
export async function openWorkbook(file: string): Promise<Host> {
  const bytes = await readBytes(file);
  try {
    return openHost(bytes, { name: basename(file) });
  } catch (cause) {
    if (!(cause instanceof HostFileError)) throw cause;
    if (cause.code === 'password-protected') {
      throw new ScorecardError('password-protected', cannotOpen.passwordProtected(file), { cause });
    }
    if (cause.code === 'damaged') {
      throw new ScorecardError('damaged-workbook', cannotOpen.damaged(file), { cause });
    }
    const isOld = cause.hint === 'old-excel-format';
    const sentence = isOld ? cannotOpen.oldFormat(file) : cannotOpen.notAWorkbook(file);
    throw new ScorecardError('not-a-workbook', sentence, { cause });
  }
}

/** @throws ScorecardError 'not-a-workbook' where there is no such file, or none that may be read */
export function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((cause: unknown) => {
    const sentence = existsSync(file) ? cannotOpen.unreadable(file) : cannotOpen.missing(file);
    throw new ScorecardError('not-a-workbook', sentence, { cause });
  });
}
