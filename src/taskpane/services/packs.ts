import { EMBEDDED_PACKS } from '../../rules/packs';
import { readPack } from '../../rules/read-pack';
import type { Pack } from '../../rules/schema';
import { PANE } from '../../wording/pane';

/** The rule packs to use, and sentences on those that could not be read. */
export interface LoadedPacks {
  packs: Pack[];
  notes: string[];
}

interface PackIndex {
  packs: { file: string }[];
}

/**
 * The packs that are served beside the pane, so that rules can be changed without a new add-in. A
 * pack that cannot be fetched or is not valid gives way to the one that came with the program.
 *
 * @param get fetches an address relative to the page
 */
export async function loadPacks(get: (address: string) => Promise<Response>): Promise<LoadedPacks> {
  const notes: string[] = [];
  const served = new Map<string, Pack>();
  for (const { file } of await listed(get)) {
    const pack = await read(get, `packs/${file}`);
    if (pack) served.set(pack.id, pack);
    else notes.push(PANE.packNotRead(`packs/${file}`));
  }
  const embedded = EMBEDDED_PACKS.filter(({ id }) => !served.has(id));
  return { packs: [...served.values(), ...embedded], notes };
}

async function listed(get: (address: string) => Promise<Response>): Promise<PackIndex['packs']> {
  try {
    const answer = await get('packs/index.json');
    return answer.ok ? ((await answer.json()) as PackIndex).packs : [];
  } catch {
    return [];
  }
}

async function read(
  get: (address: string) => Promise<Response>,
  address: string,
): Promise<Pack | null> {
  try {
    const answer = await get(address);
    return answer.ok ? readPack(await answer.json()) : null;
  } catch {
    return null;
  }
}
