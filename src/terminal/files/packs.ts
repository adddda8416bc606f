import { readFile } from 'node:fs/promises';
import { EMBEDDED_PACKS } from '../../core/rules/packs';
import { readPack } from '../../core/rules/read-pack';
import type { Pack } from '../../core/rules/schema';
import { CLI } from '../../core/wording/cli';
import { ScorecardError } from '../../core/wording/scorecard-error';

/**
 * The packs to choose from: all that come with the program, or the one asked for, by its id or from
 * its file.
 *
 * @throws ScorecardError 'invalid-pack' where the file cannot be read or is wrong
 */
export async function packsAsked(asked: string | undefined): Promise<readonly Pack[]> {
  if (asked === undefined) return EMBEDDED_PACKS;
  const known = EMBEDDED_PACKS.find(({ id }) => id === asked);
  return [known ?? readPack(await readPackFile(asked))];
}

/**
 * The JSON of a pack's file, whatever it says.
 *
 * @throws ScorecardError 'invalid-pack' where it cannot be read or is not JSON
 */
export async function readPackFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ScorecardError('invalid-pack', CLI.cannotReadPack(file), { cause });
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ScorecardError('invalid-pack', CLI.packNotJson(file, reason), { cause });
  }
}
