import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startChromium } from '../../support/chromium';
import { startDevServer, type DevServer } from '../../support/dev-server';
import { openAddInPage } from '../../support/pane-page';

const ROOT = path.resolve(__dirname, '../../..');
const SAMPLE = fs.readFileSync(path.join(ROOT, 'assets/samples/early-help-june-2017.xlsx'));

let server: DevServer;

beforeAll(async () => {
  server = await startDevServer();
});

afterAll(() => server.stop());

describe('npm run dev-server', () => {
  it('serves the pane and its script over https, under a certificate for localhost', async () => {
    const page = await server.get('/taskpane.html');
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('<div id="pane">') });
    expect(page.body).toContain('<script defer src="taskpane.js">');
    const script = await server.get('/taskpane.js');
    expect(script.status).toBe(200);
    expect(script.body).toContain('sourceMappingURL=taskpane.js.map');
  });

  it('serves maps that lead a debugger to the sources', async () => {
    const { body } = await server.get('/taskpane.js.map');
    const { sources } = JSON.parse(body) as { sources: string[] };
    expect(sources).toContainEqual(expect.stringMatching(/\/src\/addin\/taskpane\/index\.tsx$/));
  });

  it('serves the manifest, which Excel on the web fetches from its own origin', async () => {
    const manifest = await server.get('/manifest.xml');
    expect(manifest.body).toBe(fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));
    expect(manifest.headers['access-control-allow-origin']).toBe('*');
  });

  it('serves the rule packs that the pane reads', async () => {
    const { packs } = JSON.parse((await server.get('/packs/index.json')).body) as {
      packs: { file: string }[];
    };
    expect(packs.length).toBeGreaterThan(0);
    for (const { file } of packs) expect((await server.get(`/packs/${file}`)).status).toBe(200);
  });

  it('lets the page listen for changed sources, and refuses nothing that the pane needs', async () => {
    const browser: Browser = await startChromium();
    try {
      const pane = await openAddInPage(browser, `${server.origin}/commands.html`, SAMPLE);
      const listening = pane.page.waitForEvent('websocket');
      await pane.page.goto(`${server.origin}/taskpane.html`);
      expect((await listening).url()).toBe(`${server.origin.replace('https', 'wss')}/ws`);
      await pane.page.getByRole('button', { name: 'Build scorecard' }).waitFor();
      expect(await pane.blocked()).toEqual([]);
      expect(pane.errors).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
