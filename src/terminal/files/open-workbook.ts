import { basename } from 'node:path';
import { HostFileError, openHost, type Host } from 'workbook-host';
import { ERRORS } from '../../core/wording/errors';
import { ScorecardError } from '../../core/wording/scorecard-error';
import { readBytes } from './read-bytes';

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
