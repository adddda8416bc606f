import packaged from '@sparticuz/chromium';
import { chromium as driver, type Browser } from 'playwright-core';

/**
 * Starts the Chromium that comes inside an npm package, so that nothing has to be downloaded or
 * installed beside `npm ci` but libnss3. Its own flags are for a sandboxed cloud function and switch
 * web security off; the pane is judged with it on.
 */
export async function startChromium(): Promise<Browser> {
  return driver.launch({
    executablePath: await packaged.executablePath(),
    args: ['--no-sandbox', '--headless=shell', '--font-render-hinting=none', '--disable-gpu'],
  });
}
