import { HostFileError } from './errors';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether bytes begin as a zip archive does. Throws what a compound file or anything else is. */
export function expectZip(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) {
    if (contains(bytes, 'EncryptedPackage')) {
      throw new HostFileError('password-protected', 'The workbook is encrypted with a password.');
    }
    throw new HostFileError(
      'not-a-workbook',
      'The file is in the format of Excel 97 to 2003, or another compound file.',
      'old-excel-format',
    );
  }
  throw new HostFileError('not-a-workbook', 'The file is not an .xlsx workbook.');
}

/** Finds a stream's name, which compound files keep in UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
