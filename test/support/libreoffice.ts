import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { need } from '../../src/tools/setup/locate';

const run = promisify(execFile);

/**
 * Converts a file with LibreOffice, in a profile of its own so that runs do not meet.
 * @param source Bytes (of a file with `extension`) or the path of a file.
 * @param target What LibreOffice calls the format: "fods", "pdf", "xlsx", "csv" …
 */
export async function convert(
  source: Uint8Array | string,
  target: string,
  extension = 'xlsx',
): Promise<Uint8Array> {
  const [result] = await convertAll([source], target, extension);
  if (!result) throw new Error('LibreOffice gave no file.');
  return result;
}

/** Converts several files in one start of LibreOffice, which takes seconds. */
export async function convertAll(
  sources: (Uint8Array | string)[],
  target: string,
  extension = 'xlsx',
): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    const files = await Promise.all(
      sources.map(async (source, at) => {
        if (typeof source === 'string') return source;
        const file = join(folder, `input-${at}.${extension}`);
        await writeFile(file, source);
        return file;
      }),
    );
    const out = join(folder, 'out');
    await run(
      need('soffice'),
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        target,
        '--outdir',
        out,
        ...files,
      ],
      { timeout: 110_000, maxBuffer: 1 << 24 },
    );
    const suffix = target.split(':')[0];
    return await Promise.all(
      files.map(async (file) => {
        const name = `${basename(file, extname(file))}.${suffix}`;
        return new Uint8Array(await readFile(join(out, name)));
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
