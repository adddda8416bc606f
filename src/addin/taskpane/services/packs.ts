import { EMBEDDED_PACKS } from '../../../core/rules/packs';
import { readPack } from '../../../core/rules/read-pack';
import type { Pack } from '../../../core/rules/schema';
import { PANE } from '../../../core/wording/pane';
import { ScorecardError } from '../../../core/wording/scorecard-error';

/** The rule packs there are, and what was wrong with those that are served. */
export interface LoadedPacks {
  packs: Pack[];
  /** Sentences on packs that could not be fetched, so that the program's own are used. */
  notes: string[];
  /** Why a pack must not be used, by its id: the one that is served for everybody is not valid. */
  refused: ReadonlyMap<string, ScorecardError>;
}

interface Listed {
  file: string;
  id: string;
}

type Get = (address: string) => Promise<Response>;

const INDEX = 'packs/index.json';

/**
 * The packs that are served beside the pane, so that one file changes a target for everybody. Where
 * there is nothing to fetch, the packs that came with the program take their place, and a note says
 * so. A pack that is served but not valid is refused instead: building by other rules than those
 * that somebody has just changed would go unseen.
 *
 * @param get fetches an address relative to the page
 */
export async function loadPacks(get: Get): Promise<LoadedPacks> {
  const notes: string[] = [];
  const refused = new Map<string, ScorecardError>();
  const served = new Map<string, Pack>();
  const listed = await readIndex(get);
  if (!listed) return { packs: EMBEDDED_PACKS, notes: [PANE.packsNotFetched], refused };
  for (const { file, id } of listed) {
    const address = `packs/${file}`;
    const text = await fetched(get, address);
    if (text === null) {
      notes.push(PANE.packNotFetched(address));
      continue;
    }
    try {
      const pack = readPack(JSON.parse(text));
      served.set(pack.id, pack);
    } catch (cause) {
      const reason = cause instanceof ScorecardError ? cause.message : PANE.packNotJson;
      refused.set(
        id,
        new ScorecardError('invalid-pack', PANE.packRefused(address, reason), { cause }),
      );
    }
  }
  const embedded = EMBEDDED_PACKS.filter(({ id }) => !served.has(id));
  const known = new Set([...served.keys(), ...embedded.map(({ id }) => id)]);
  // A pack that only the server has cannot be chosen at all: that is worth a word.
  for (const [id, { message }] of refused) if (!known.has(id)) notes.push(message);
  return { packs: [...served.values(), ...embedded], notes, refused };
}

/** Fetches from the pane's own origin, never an old copy without asking whether it still holds. */
export function fetchAnew(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-cache' });
}

async function readIndex(get: Get): Promise<Listed[] | null> {
  const text = await fetched(get, INDEX);
  try {
    return text === null ? null : (JSON.parse(text) as { packs: Listed[] }).packs;
  } catch {
    return null;
  }
}

async function fetched(get: Get, address: string): Promise<string | null> {
  try {
    const answer = await get(address);
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
