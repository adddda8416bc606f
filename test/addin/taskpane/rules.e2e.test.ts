import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { readPack } from '../../../src/core/rules/read-pack';
import { rulesHash } from '../../../src/core/rules/rules-hash';
import { accessibilityViolations } from '../../support/axe';
import { startChromium } from '../../support/chromium';
import { openAddInPage, type AddInPage } from '../../support/pane-page';
import { serve } from '../../support/serve';
import { figuresOf } from '../../support/terminal';
import { validate } from '../../support/validator';
import { changed, contentOf } from '../../support/workbooks';

const ROOT = path.resolve(__dirname, '../../..');
const DIST = path.join(ROOT, 'dist');
const SAMPLE = fs.readFileSync(path.join(ROOT, 'assets/samples/early-help-june-2017.xlsx'));

interface PackJson {
  indicators: { number: string; part?: string; tolerance: Record<string, unknown> }[];
}

let browser: Browser;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  browser = await startChromium();
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

afterAll(() => browser.close());

/** The pane from a server that an administrator has changed. */
async function openPane(
  administer: (packs: string) => void = () => undefined,
  workbook: Uint8Array = SAMPLE,
): Promise<AddInPage> {
  const site = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  fs.cpSync(DIST, site, { recursive: true });
  administer(path.join(site, 'packs'));
  const server = await serve(site);
  const pane = await openAddInPage(browser, `${server.origin}/taskpane.html`, workbook);
  closing.push(
    () => pane.page.close(),
    () => server.close(),
    () => fs.promises.rm(site, { recursive: true }),
  );
  return pane;
}

function edit(file: string, change: (pack: PackJson) => void): PackJson {
  const pack = JSON.parse(fs.readFileSync(file, 'utf8')) as PackJson;
  change(pack);
  fs.writeFileSync(file, JSON.stringify(pack));
  return pack;
}

function toleranceOf(pack: PackJson, number: string): Record<string, unknown> {
  const rule = pack.indicators.find((each) => each.number === number && !each.part);
  if (!rule) throw new Error(`No indicator ${number}`);
  return rule.tolerance;
}

const words = (pane: AddInPage) => pane.page.locator('main').innerText();

async function buildScorecard(pane: AddInPage): Promise<void> {
  await pane.page.getByRole('button', { name: /^(Build scorecard|Build again)$/ }).click();
  await pane.page.getByRole('heading', { name: 'June 2017 is built' }).waitFor();
}

async function keyOf(bytes: Uint8Array): Promise<string> {
  return ((await contentOf(bytes)).get('Key')?.texts ?? [])
    .map((row) => row.join(' | '))
    .join('\n');
}

async function triage(bytes: Uint8Array) {
  return (await figuresOf(bytes)).find(
    (row) => row.Indicator === '1.2' && row.Part === '' && row.Numerator === 189,
  );
}

describe('shared means shared', () => {
  it('takes a target that was changed in the one file that is served', async () => {
    let hash = '';
    const pane = await openPane((packs) => {
      const pack = edit(path.join(packs, 'early-help.json'), (json) => {
        Object.assign(toleranceOf(json, '1.2'), { target: 0.7, red: 0.6 });
      });
      hash = rulesHash(readPack(pack));
    });
    await pane.page.getByRole('button', { name: 'Build scorecard' }).waitFor();
    expect(await words(pane)).toContain(`of 1 July 2017 (${hash})`);
    await buildScorecard(pane);
    const saved = await pane.save();
    expect(await triage(saved)).toMatchObject({ RAG: 'Green', Value: 189 / 266 });
    const key = await keyOf(saved);
    expect(key).toContain(`Fingerprint | ${hash}`);
    expect(key).toContain('target 70%');
  });

  it('builds by the packs that came with it where none can be fetched, and says so', async () => {
    const pane = await openPane((packs) => fs.rmSync(packs, { recursive: true }));
    await pane.page.getByRole('button', { name: 'Build scorecard' }).waitFor();
    expect(await words(pane)).toContain('The shared rules could not be fetched');
    expect(await accessibilityViolations(pane.page)).toEqual([]);
    await buildScorecard(pane);
    expect(await words(pane)).toContain('The shared rules could not be fetched');
    expect(await triage(await pane.save())).toMatchObject({ RAG: 'Red' });
  });

  it('builds by nothing in place of a shared pack that is not valid, and says what is wrong with it', async () => {
    const pane = await openPane((packs) => {
      edit(path.join(packs, 'early-help.json'), (json) => {
        Object.assign(toleranceOf(json, '1.2'), { target: 95 });
        Object.assign(toleranceOf(json, '2.2'), { red: 65 });
      });
    });
    await pane.page.getByRole('heading', { name: 'The rules need correcting first' }).waitFor();
    const told = await words(pane);
    expect(told).toContain('packs/early-help.json');
    expect(told).toContain('Write 0.95');
    expect(told).toContain('Write 0.65');
    expect(await pane.page.getByRole('button', { name: 'Build scorecard' }).count()).toBe(0);
    expect(await accessibilityViolations(pane.page)).toEqual([]);
  });
});

describe('the rules in the workbook', () => {
  it('are put in by a button, and from then on are the ones that builds use', async () => {
    const pane = await openPane();
    await pane.page.getByRole('button', { name: 'Put the rules in this workbook' }).click();
    await pane.page.getByRole('heading', { name: 'The rules are in this workbook' }).waitFor();
    expect(await words(pane)).toContain('This workbook has rules of its own');
    expect(
      await pane.page.getByRole('button', { name: 'Put the rules in this workbook' }).count(),
    ).toBe(0);
    expect(await accessibilityViolations(pane.page)).toEqual([]);
    const withRules = await pane.save();
    expect(await validate(withRules)).toEqual([]);

    const edited = await changed(withRules, async (context) => {
      const table = context.workbook.tables.getItem('Indicators');
      const range = table.getDataBodyRange().load('values');
      const headings = table.getHeaderRowRange().load('values');
      await context.sync();
      const at = (name: string) => (headings.values[0] ?? []).indexOf(name);
      const row = range.values.findIndex((cells) => cells[at('No.')] === '1.2');
      range.getCell(row, at('Target')).values = [[0.7]];
      range.getCell(row, at('Red limit')).values = [[0.6]];
    });
    const again = await openPane(undefined, edited);
    await again.page.getByRole('button', { name: 'Build scorecard' }).waitFor();
    expect(await words(again)).toContain('2 rules differ from the shared pack');
    await buildScorecard(again);
    expect(await words(again)).toContain('2 of them differ from the shared pack');
    const saved = await again.save();
    expect(await triage(saved)).toMatchObject({ RAG: 'Green' });
    expect(await keyOf(saved)).toContain('Target of 1.2 | 70% here, 100% in the shared pack');
  });
});
