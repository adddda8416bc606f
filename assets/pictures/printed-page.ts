import type { Browser } from 'playwright-core';
import type { Sparkline } from './sparklines';

export const dataUrl = (png: Uint8Array) =>
  `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** What the page in the browser is given. */
interface Printed {
  plain: string;
  marked: string;
  sparklines: Sparkline[];
  width: number;
}

/**
 * Shows a printed page without its white margins, with the sparklines drawn where the same page,
 * printed with their cells marked, has the marks. Writes a PNG file `width` pixels wide.
 */
export async function takePrintedPage(
  browser: Browser,
  printed: { plain: Uint8Array; marked: Uint8Array; sparklines: Sparkline[] },
  width: number,
  file: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.setContent('<style>body{margin:0}canvas{display:block}</style><canvas></canvas>');
  // tsx wraps named functions in a helper of its own, which the page has to have as well.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(draw, {
    plain: dataUrl(printed.plain),
    marked: dataUrl(printed.marked),
    sparklines: printed.sparklines,
    width,
  });
  await page.locator('canvas').screenshot({ path: file });
  await page.close();
}

/** Runs in the page, so everything it uses stands in it. */
async function draw({ plain, marked, sparklines, width }: Printed): Promise<void> {
  const BORDER = 24;

  const onCanvas = async (source: string) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
      willReadFrequently: true,
    });
    if (!context) throw new Error('There is no canvas.');
    context.drawImage(image, 0, 0);
    return context;
  };

  type Context = Awaited<ReturnType<typeof onCanvas>>;
  const boxOf = (context: Context, chosen: (r: number, g: number, b: number) => boolean) => {
    const { width: w, height: h } = context.canvas;
    const { data } = context.getImageData(0, 0, w, h);
    let [left, top, right, bottom] = [w, h, -1, -1];
    for (let at = 0; at < data.length; at += 4) {
      if (!chosen(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) continue;
      const [x, y] = [(at / 4) % w, Math.floor(at / 4 / w)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
    return right < 0 ? null : { left, top, width: right - left, height: bottom - top };
  };

  const printed = await onCanvas(plain);
  const marks = await onCanvas(marked);
  for (const { mark, values, line, last } of sparklines) {
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(mark.slice(at, at + 2), 16));
    const box = boxOf(marks, (red, green, blue) => red === r && green === g && blue === b);
    const known = values.filter((value) => value !== null);
    if (!box || known.length === 0) continue;
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const inset = { x: 8, y: 6 };
    const xOf = (i: number) =>
      box.left + inset.x + (i / Math.max(1, values.length - 1)) * (box.width - 2 * inset.x);
    const yOf = (value: number) =>
      box.top +
      box.height -
      inset.y -
      (high === low ? 0.5 : (value - low) / (high - low)) * (box.height - 2 * inset.y);
    printed.strokeStyle = line;
    printed.lineWidth = 2.2;
    printed.lineJoin = 'round';
    printed.beginPath();
    values.forEach((value, i) => {
      if (value === null) return;
      const joined = i > 0 && values[i - 1] !== null;
      printed[joined ? 'lineTo' : 'moveTo'](xOf(i), yOf(value));
    });
    printed.stroke();
    const end = values.findLastIndex((value) => value !== null);
    printed.fillStyle = last;
    printed.beginPath();
    printed.arc(xOf(end), yOf(values[end] ?? 0), 4, 0, 2 * Math.PI);
    printed.fill();
  }

  const ink = boxOf(printed, (red, green, blue) => red + green + blue < 3 * 250);
  const canvas = document.querySelector('canvas');
  if (!ink || !canvas) return;
  const [w, h] = [ink.width + 2 * BORDER, ink.height + 2 * BORDER];
  canvas.width = width;
  canvas.height = Math.round((h * width) / w);
  const shown = canvas.getContext('2d');
  if (!shown) return;
  shown.imageSmoothingQuality = 'high';
  shown.fillStyle = 'white';
  shown.fillRect(0, 0, canvas.width, canvas.height);
  const [x, y] = [ink.left - BORDER, ink.top - BORDER];
  shown.drawImage(printed.canvas, x, y, w, h, 0, 0, canvas.width, canvas.height);
}
