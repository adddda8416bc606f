import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const OXLINT = path.join(ROOT, 'node_modules/.bin/oxlint');

/** What the project's own check for import circles says about a folder; empty where there are none. */
function circlesIn(folder: string, cwd: string): string {
  try {
    execFileSync(OXLINT, [folder, '--quiet'], { cwd, encoding: 'utf8' });
    return '';
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}

/** What it says about files made for the purpose. */
function circlesOf(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'circles-'));
  try {
    copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    mkdirSync(path.join(folder, 'src'));
    for (const [name, code] of Object.entries(files)) {
      writeFileSync(path.join(folder, 'src', name), code);
    }
    return circlesIn('src', folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('import circles', () => {
  it('there are none in the sources', () => {
    expect(circlesIn('src', ROOT)).toBe('');
  });

  it('one of two files is found', () => {
    const found = circlesOf({
      'a.ts': "import { b } from './b';\nexport const a = () => b;\n",
      'b.ts': "import { a } from './a';\nexport const b = () => a;\n",
    });
    expect(found).toContain('import(no-cycle)');
  });

  it('one that goes over three files and types alone is found', () => {
    const found = circlesOf({
      'a.ts': "import type { B } from './b';\nexport type A = { b: B };\n",
      'b.ts': "import type { C } from './c';\nexport type B = { c: C };\n",
      'c.ts': "import type { A } from './a';\nexport type C = { a: A | null };\n",
    });
    expect(found).toContain('import(no-cycle)');
  });

  it('files that import one way pass', () => {
    const found = circlesOf({
      'a.ts': "import { b } from './b';\nexport const a = () => b;\n",
      'b.ts': 'export const b = 1;\n',
    });
    expect(found).toBe('');
  });
});
