import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bin } from '../../package.json';
import { EMBEDDED_PACKS } from '../../src/core/rules/packs';
import { rulesHash } from '../../src/core/rules/rules-hash';
import { validateManifest } from '../support/manifest';

const ROOT = path.resolve(__dirname, '../..');
const DIST = path.join(ROOT, 'dist');
const SAMPLE = path.join(ROOT, 'assets/samples/early-help-june-2017.xlsx');

const read = (name: string) => fs.readFileSync(path.join(DIST, name), 'utf8');

function filesOf(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

describe('the production build', () => {
  it('lists the packs it serves, each with the fingerprint of its rules', () => {
    const { packs } = JSON.parse(read('packs/index.json')) as { packs: { file: string }[] };
    expect(packs).toEqual(
      [...EMBEDDED_PACKS]
        .sort((a, b) => a.id.localeCompare(b.id))
        .map((pack) => ({
          file: `${pack.id}.json`,
          id: pack.id,
          name: pack.name,
          version: pack.version,
          date: pack.date,
          hash: rulesHash(pack),
        })),
    );
    for (const { file } of packs) expect(filesOf(DIST)).toContain(path.join('packs', file));
  });

  it('serves the schema that its packs name, so that editors know them there too', () => {
    for (const name of filesOf(path.join(DIST, 'packs')).filter((file) => file !== 'index.json')) {
      const { $schema } = JSON.parse(read(path.join('packs', name))) as { $schema: string };
      expect(filesOf(DIST)).toContain(path.join('packs', $schema));
    }
  });

  it('has every file that its manifest points at', async () => {
    const manifest = read('manifest.xml');
    expect(await validateManifest(manifest)).toEqual([]);
    const addresses = [...manifest.matchAll(/https:\/\/localhost:3000\/([^"<]+)/g)];
    expect(addresses.length).toBeGreaterThan(0);
    const files = filesOf(DIST);
    for (const [, file = ''] of addresses) expect(files).toContain(path.normalize(file));
  });

  it.each(['taskpane.html', 'commands.html', 'notice.html'])(
    '%s takes Office.js from Microsoft and everything else from its own origin',
    (name) => {
      const html = read(name);
      const scripts = [...html.matchAll(/<script[^>]*src="?([^\s">]+)/g)].map(([, src]) => src);
      expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      for (const src of scripts.slice(1)) expect(src).not.toMatch(/^(https?:)?\/\//);
      const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/connect-src 'self'(;|$)/);
      expect(policy.match(/https?:\/\/[^\s;]+/g)).toEqual(['https://appsforoffice.microsoft.com']);
      expect(policy).not.toContain('unsafe-eval');
    },
  );

  it("holds nothing of Microsoft's client or of the host in what Excel loads", () => {
    for (const file of filesOf(DIST).filter((name) => /\.js$/.test(name))) {
      const text = read(file);
      expect(text).not.toContain('attachHost');
      expect(text).not.toContain('not implemented by this workbook host');
      expect(text).not.toContain('SessionBase');
    }
  });
});

describe('the terminal program, built', () => {
  let folder: string;
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bundles-'));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('builds the sample by itself and answers in JSON', () => {
    const out = path.join(folder, 'built.xlsx');
    const program = [path.join(DIST, 'cli.cjs'), 'build', SAMPLE, '--out', out, '--json'];
    const { stdout, status } = spawnSync(process.execPath, program, { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, pack: 'early-help', month: '2017-06' });
    expect(status).toBe(0);
    expect(fs.readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  it('is a command by itself, as package.json names it', () => {
    const program = path.join(ROOT, bin.scorecard);
    expect(fs.readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const { stdout, status } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });

  it('opens a workbook for other programs: the host as a module of Node', () => {
    const program = `
      const { openHost } = require(${JSON.stringify(path.join(DIST, 'host.cjs'))});
      const fs = require('node:fs');
      (async () => {
        const host = await openHost(new Uint8Array(fs.readFileSync(${JSON.stringify(SAMPLE)})));
        await host.Excel.run(async (context) => {
          const sheets = context.workbook.worksheets.load('items/name');
          await context.sync();
          console.log(JSON.stringify(sheets.items.map((sheet) => sheet.name)));
        });
      })();`;
    const names = execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' });
    expect(JSON.parse(names)).toContain('Returns');
  });
});
