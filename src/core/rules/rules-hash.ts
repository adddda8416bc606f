import { compareText } from '../collections/compare-text';
import { packSchema, type Pack } from './schema';

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;
const MASK_64 = 0xffffffffffffffffn;

/**
 * A short fingerprint of a pack's rules: twelve hexadecimal digits, the same for the same rules
 * whatever the order of the file's members, its layout, and whether defaults are written out.
 */
export function rulesHash(pack: Pack): string {
  return fnv1a64(canonical(packSchema.parse(pack))).slice(0, 12);
}

/** FNV-1a, 64 bits, over the UTF-8 bytes of a text; sixteen hexadecimal digits. */
export function fnv1a64(text: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * FNV_PRIME) & MASK_64;
  }
  return hash.toString(16).padStart(16, '0');
}

/** JSON with members in alphabetical order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => compareText(a, b)))
      : member,
  );
}
