import packaged from '@sparticuz/chromium';
import { chromium as driver, type Browser } from 'playwright-core';

/** Its own flags are for a sandboxed cloud function and switch web security off; the pane is judged with it on. */
const ARGS = ['--no-sandbox', '--headless=shell', '--font-render-hinting=none', '--disable-gpu'];

/**
 * Starts a browser for the pane: on Linux the Chromium that comes inside an npm package, so that nothing
 * has to be downloaded or installed beside `npm ci` but libnss3; on Windows Edge, on a Mac Chrome, as
 * installed.
 */
export async function startChromium(): Promise<Browser> {
  if (process.platform !== 'linux') {
    return driver.launch({ channel: process.platform === 'win32' ? 'msedge' : 'chrome' });
  }
  try {
    return await driver.launch({ executablePath: await packaged.executablePath(), args: ARGS });
  } catch (cause) {
    throw new Error(
      'Chromium does not start. "npm run setup" installs the library that it needs, where that is missing.',
      { cause },
    );
  }
}
