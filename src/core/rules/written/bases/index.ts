import type { z } from '../../zod';
import type { rawKindSchema } from '../../schema';
import returns from './returns.json';

/** The kinds of raw sheet that packs share. */
const BASES = { returns };

type BaseName = keyof typeof BASES;

/** The names that a pack can take a kind of raw sheet by. */
export const BASE_NAMES = Object.keys(BASES) as BaseName[];

/** A shared kind of raw sheet as a pack would write it; undefined where there is none of the name. */
export function baseOf(name: unknown): Partial<z.input<typeof rawKindSchema>> | undefined {
  return isBase(name) ? (BASES[name] as z.input<typeof rawKindSchema>) : undefined;
}

function isBase(name: unknown): name is BaseName {
  return BASE_NAMES.some((known) => known === name);
}
