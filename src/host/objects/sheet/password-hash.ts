/**
 * The 16-bit hash by which a file keeps a protection password (ECMA-376 part 4, 14.7.1), as four
 * hexadecimal digits. It keeps honest people honest and no more.
 */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const char of [...password].reverse()) {
    hash = rotated(hash) ^ (char.charCodeAt(0) & 0xff);
  }
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

/** Fifteen bits, rotated left by one. */
function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
