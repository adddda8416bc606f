import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { need } from '../../../src/tools/setup/locate';
import { convert } from '../../support/libreoffice';

const ROOT = path.resolve(__dirname, '../../..');
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');

let empty: string;
let before: string | undefined;
beforeEach(() => {
  empty = fs.mkdtempSync(path.join(os.tmpdir(), 'path-'));
  before = process.env.PATH;
});
afterEach(() => {
  process.env.PATH = before;
  fs.rmSync(empty, { recursive: true, force: true });
});

/** Runs `npm run setup` with another PATH. */
const setup = (PATH: string | undefined) =>
  spawnSync(process.execPath, [TSX, 'src/tools/setup/run.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });

describe('npm run setup', () => {
  it('does nothing where everything is there', () => {
    const { stdout, stderr, status } = setup(process.env.PATH);
    expect({ stdout, stderr, status }).toEqual({
      stdout: 'Everything that the tests use outside npm is there.\n',
      stderr: '',
      status: 0,
    });
  });

  it('says what is missing and where to get it, where there is no apt-get', () => {
    const { stdout, stderr, status } = setup(empty);
    expect(status).toBe(1);
    expect(stdout).toContain('LibreOffice, which reads and prints the workbooks');
    expect(stdout).toContain('poppler, which turns printed pages into pictures');
    expect(stderr).toContain('There is no apt-get here');
    expect(stderr).toContain('https://www.libreoffice.org/download');
  });
});

describe('without a program', () => {
  it('a test that needs it fails with the command that brings it', async () => {
    process.env.PATH = empty;
    await expect(convert(new Uint8Array(), 'pdf')).rejects.toThrow(
      'soffice is not on this machine. "npm run setup" installs what is missing.',
    );
  });

  it('a program is found in any folder of the PATH, where it may be run', () => {
    const ending = process.platform === 'win32' ? '.EXE' : '';
    const [first, second] = ['first', 'second'].map((name) => path.join(empty, name));
    for (const folder of [first, second]) fs.mkdirSync(folder!);
    fs.writeFileSync(path.join(first!, 'tool'), 'a text, not a program', { mode: 0o644 });
    fs.writeFileSync(path.join(second!, `tool${ending}`), '', { mode: 0o755 });
    process.env.PATH = ['', path.join(empty, 'nowhere'), first, second].join(path.delimiter);
    expect(need('tool')).toBe(path.join(second!, `tool${ending}`));
  });
});
