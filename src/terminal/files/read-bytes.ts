import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ERRORS } from '../../core/wording/errors';
import { ScorecardError } from '../../core/wording/scorecard-error';

/** @throws ScorecardError 'not-a-workbook' where there is no such file, or none that may be read */
export function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((cause: unknown) => {
    const { unreadable, missing } = ERRORS.cannotOpen;
    const sentence = existsSync(file) ? unreadable(file) : missing(file);
    throw new ScorecardError('not-a-workbook', sentence, { cause });
  });
}
