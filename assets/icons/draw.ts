import fs from 'node:fs';
import path from 'node:path';
import { startChromium } from '../../test/support/chromium';

/**
 * Draws the icons of ribbon and store from their SVG files, each at the sizes Excel asks for
 * (`npm run icons`). The smallest has a drawing of its own, on whole pixels.
 */
const ICONS = [
  { source: 'icon-small.svg', name: 'icon', sizes: [16] },
  { source: 'icon.svg', name: 'icon', sizes: [32, 64, 80, 128] },
  { source: 'pane.svg', name: 'pane', sizes: [16, 32, 80] },
];

async function draw(): Promise<void> {
  const browser = await startChromium();
  for (const { source, name, sizes } of ICONS) {
    const svg = fs.readFileSync(path.join(__dirname, source), 'utf8');
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({
        path: path.join(__dirname, `${name}-${size}.png`),
        omitBackground: true,
      });
      await page.close();
    }
  }
  await browser.close();
}

void draw();
