import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../..');

/** One edit: in this file, what stands there once, and what shall stand there instead. */
export interface Edit {
  file: string;
  from: string;
  to: string;
}

/** @throws Error where the text of an edit does not stand in the file exactly once */
function withEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, { file, from, to }) => {
    const parts = before.split(from);
    if (parts.length !== 2)
      throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}.`);
    return parts.join(to);
  }, text);
}

/**
 * The files in which the project's compiler would find something wrong after some edits, each once.
 *
 * @param roots files of the project: these and all that they import are compiled
 * @param types packages of global types that they need
 */
export function filesWithErrors(
  roots: readonly string[],
  edits: readonly Edit[],
  types = ['node'],
): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  );
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost({ ...options, types });
  const asItStands = host.readFile.bind(host);
  host.readFile = (file) => {
    const text = asItStands(file);
    const ofFile = edits.filter((edit) => resolve(file) === join(ROOT, edit.file));
    return text === undefined ? text : withEdits(text, ofFile);
  };
  const files = roots.map((root) => join(ROOT, root));
  const program = ts.createProgram(files, { ...options, types }, host);
  const wrong = program.getSemanticDiagnostics().map(({ file }) => file?.fileName ?? '');
  return [...new Set(wrong)].map((file) => relative(ROOT, file)).sort();
}

/**
 * What a program prints that stands beside an edited copy of the sources.
 *
 * @param folders folders below the root, which hold all that the program imports
 */
export function runEdited(
  folders: readonly string[],
  edits: readonly Edit[],
  program: string,
): string {
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  // Inside the project, so that packages are found.
  const copy = mkdtempSync(join(ROOT, 'out/edited-'));
  try {
    for (const folder of folders)
      cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
    for (const edit of edits) {
      const file = join(copy, edit.file);
      writeFileSync(file, withEdits(readFileSync(file, 'utf8'), [edit]));
    }
    writeFileSync(join(copy, 'run.ts'), program);
    const run = ['--import', 'tsx', join(copy, 'run.ts')];
    return execFileSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
