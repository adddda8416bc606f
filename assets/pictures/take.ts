import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { need } from '../../src/tools/setup/locate';
import { startChromium } from '../../test/support/chromium';
import { convertAll } from '../../test/support/libreoffice';
import buildOnce from '../../test/support/build-once';
import { dataUrl, takePrintedPage } from './printed-page';
import { sparklinesOf, withMarks, withoutSparklines } from './sparklines';

/**
 * Takes the pictures of the README (`npm run pictures`): builds the sample's scorecard from the
 * terminal, lets LibreOffice print it and poppler draw the page; and shows the pane in a browser.
 */
const ROOT = path.resolve(__dirname, '../..');
const WIDTH = 1600;
const SHEET = 'Scorecard';

function builtSample(folder: string): Uint8Array {
  const out = path.join(folder, 'scorecard.xlsx');
  const sample = path.join(ROOT, 'assets/samples/early-help-june-2017.xlsx');
  const program = [path.join(ROOT, 'dist/cli.cjs'), 'build', sample, '--out', out];
  execFileSync(process.execPath, program, { stdio: ['ignore', 'ignore', 'inherit'] });
  return readFileSync(out);
}

/** The first page of each workbook as LibreOffice prints it. */
async function firstPages(workbooks: Uint8Array[], folder: string): Promise<Buffer[]> {
  return (await convertAll(workbooks, 'pdf')).map((bytes, i) => {
    const pdf = path.join(folder, `page-${i}.pdf`);
    writeFileSync(pdf, bytes);
    return execFileSync(need('pdftoppm'), ['-png', '-r', '160', '-f', '1', '-l', '1', pdf], {
      maxBuffer: 1 << 26,
    });
  });
}

async function takeScorecard(browser: Browser, folder: string, file: string): Promise<void> {
  const workbook = builtSample(folder);
  const sparklines = await sparklinesOf(workbook, SHEET);
  const bare = withoutSparklines(workbook);
  const marked = await withMarks(bare, SHEET, sparklines);
  const [plainPage, markedPage] = await firstPages([bare, marked], folder);
  if (!plainPage || !markedPage) throw new Error('LibreOffice printed no page.');
  const printed = { plain: plainPage, marked: markedPage, sparklines };
  await takePrintedPage(browser, printed, WIDTH, file);
}

/** Shows states of the pane side by side, in the font of the printed sheets. */
async function takePane(browser: Browser, states: string[], file: string): Promise<void> {
  const pane = await browser.newPage({
    viewport: { width: 330, height: 620 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  await pane.setContent('<title>Pane</title><style>body{margin:0}</style>');
  await pane.addScriptTag({ path: path.join(ROOT, 'out/preview/gallery.js') });
  await pane.addStyleTag({ content: '* { font-family: Carlito, sans-serif !important; }' });
  const shots: Buffer[] = [];
  for (const state of states) {
    await pane.evaluate((name) => {
      window.showPaneState(name, false);
      (document.activeElement as HTMLElement | null)?.blur();
    }, state);
    shots.push(await pane.screenshot());
  }
  await pane.close();
  const row = await browser.newPage({ viewport: { width: 330 * shots.length + 120, height: 660 } });
  const images = shots.map((shot) => `<img src="${dataUrl(shot)}">`).join('');
  await row.setContent(
    `<style>body{margin:0;padding:20px;display:flex;gap:20px;background:#E4ECF3}
    img{width:330px;box-shadow:0 1px 6px #0B3D6340}</style>${images}`,
  );
  await row.setViewportSize({ width: 330 * shots.length + 20 * (shots.length + 1), height: 660 });
  await row.screenshot({ path: file });
  await row.close();
}

async function main(): Promise<void> {
  buildOnce();
  const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  const browser = await startChromium();
  try {
    await takeScorecard(browser, folder, path.join(__dirname, 'scorecard.png'));
    const states = ['ready', 'building', 'done'];
    await takePane(browser, states, path.join(__dirname, 'pane.png'));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
