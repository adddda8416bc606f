import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startChromium } from '../../test/support/chromium';
import { convert } from '../../test/support/libreoffice';
import buildOnce from '../../test/support/build-once';

/**
 * Takes the pictures of the README (`npm run pictures`): builds the sample's scorecard from the
 * terminal, lets LibreOffice print it and poppler draw the page; and shows the pane in a browser.
 */
const ROOT = path.resolve(__dirname, '../..');
const WIDTH = 1600;

const dataUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

function builtSample(folder: string): Uint8Array {
  const out = path.join(folder, 'scorecard.xlsx');
  const sample = path.join(ROOT, 'assets/samples/early-help-june-2017.xlsx');
  const program = [path.join(ROOT, 'dist/cli.cjs'), 'build', sample, '--out', out];
  execFileSync(process.execPath, program, { stdio: ['ignore', 'ignore', 'inherit'] });
  return readFileSync(out);
}

async function printedPages(
  workbook: Uint8Array,
  folder: string,
  count: number,
): Promise<Buffer[]> {
  const pdf = path.join(folder, 'scorecard.pdf');
  writeFileSync(pdf, await convert(workbook, 'pdf'));
  return Array.from({ length: count }, (_, i) => {
    const page = String(i + 1);
    return execFileSync('pdftoppm', ['-png', '-r', '160', '-f', page, '-l', page, pdf], {
      maxBuffer: 1 << 26,
    });
  });
}

/** Shows a printed page without its white margins, at the README's width. */
async function takePage(browser: Browser, png: Uint8Array, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 } });
  await page.setContent('<style>body{margin:0}canvas{display:block}</style><canvas></canvas>');
  await page.evaluate(
    async ([source, width]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const whole = new OffscreenCanvas(image.width, image.height).getContext('2d');
      const canvas = document.querySelector('canvas');
      if (!whole || !canvas) return;
      whole.drawImage(image, 0, 0);
      const { data } = whole.getImageData(0, 0, image.width, image.height);
      let [left, top, right, bottom] = [image.width, image.height, 0, 0];
      for (let y = 0; y < image.height; y += 1) {
        for (let x = 0; x < image.width; x += 1) {
          const at = (y * image.width + x) * 4;
          if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) > 3 * 250) continue;
          [left, right] = [Math.min(left, x), Math.max(right, x)];
          [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
        }
      }
      const border = 24;
      const [w, h] = [right - left + 2 * border, bottom - top + 2 * border];
      canvas.width = width;
      canvas.height = Math.round((h * width) / w);
      const shown = canvas.getContext('2d');
      if (!shown) return;
      shown.imageSmoothingQuality = 'high';
      shown.fillStyle = 'white';
      shown.fillRect(0, 0, canvas.width, canvas.height);
      shown.drawImage(image, left - border, top - border, w, h, 0, 0, canvas.width, canvas.height);
    },
    [dataUrl(png), WIDTH] as const,
  );
  await page.locator('canvas').screenshot({ path: file });
  await page.close();
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
    const [first] = await printedPages(builtSample(folder), folder, 1);
    if (first) await takePage(browser, first, path.join(__dirname, 'scorecard.png'));
    const states = ['ready', 'building', 'done'];
    await takePane(browser, states, path.join(__dirname, 'pane.png'));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
