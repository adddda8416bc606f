import { unzipSync, Zip, ZipDeflate } from 'fflate';
import { HostFileError } from '../errors';

/** Above this the parts of a file would not fit in memory together: no real workbook, or a bomb. */
const MAX_UNPACKED_BYTES = 1_500_000_000;
const MAX_PARTS = 100_000;
/** Deflate cannot pack XML much tighter than 1000:1; only made-up data reaches it on this scale. */
const MAX_RATIO = 900;
const RATIO_MATTERS_FROM = 100_000_000;

/** Unpacks a zip archive. Throws 'damaged' where it is broken or unreasonably large. */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        unpacked += file.originalSize;
        count += 1;
        if (unpacked > MAX_UNPACKED_BYTES || count > MAX_PARTS) throw tooLarge();
        if (unpacked > RATIO_MATTERS_FROM && unpacked > bytes.length * MAX_RATIO) throw tooLarge();
        return !file.name.endsWith('/');
      },
    });
    for (const name of Object.keys(files)) {
      const content = files[name];
      if (content) parts.set(name.replace(/\\/g, '/').replace(/^\/+/, ''), content);
    }
  } catch (cause) {
    if (cause instanceof HostFileError) throw cause;
    throw new HostFileError('damaged', 'The zip archive is broken.', undefined, { cause });
  }
  return parts;
}

function tooLarge(): HostFileError {
  return new HostFileError('damaged', 'The file unpacks to more data than a workbook can hold.');
}

/** A part to be written: all at once, or in pieces that need never be in memory together. */
export interface ZipPart {
  path: string;
  content: Uint8Array | Iterable<Uint8Array>;
}

/** Packs parts in the order given. The same parts give the same bytes. */
export function writeZip(parts: Iterable<ZipPart>): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
    size += piece.length;
  });
  for (const part of parts) {
    const file = new ZipDeflate(part.path, { level: 4 });
    // The zip format counts years from 1980; a fixed time makes equal workbooks equal files.
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    if (part.content instanceof Uint8Array) file.push(part.content, true);
    else {
      for (const piece of part.content) file.push(piece, false);
      file.push(new Uint8Array(0), true);
    }
  }
  zip.end();
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
