import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { HostOptions } from 'workbook-host';
import type { PageHost } from '../../src/preview/host-in-page';

const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';
const CLIENT = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
const HOST = path.resolve(__dirname, '../../out/preview/host.js');

/** What the page is given before its first script runs. */
interface Given {
  workbook: string;
  options: HostOptions;
}

interface TestWindow {
  given: Given;
  host: PageHost;
  blocked: string[];
}

/** A page of the add-in, open in a browser on a workbook. */
export interface AddInPage {
  page: Page;
  /** Addresses the page asked for, in order. */
  requests: string[];
  /** Errors that the console showed and exceptions that nothing caught. */
  errors: string[];
  /** What the page's Content-Security-Policy refused. */
  blocked: () => Promise<string[]>;
  /** The workbook as it now is, as the bytes of an .xlsx file. */
  save: () => Promise<Uint8Array>;
}

/**
 * Opens a page of the add-in on a workbook, from any server. Its request for office.js at Microsoft's is
 * answered with Microsoft's own client from npm, and with the workbook host behind it; the page's own
 * files come from `origin` as they would from any server.
 */
export async function openAddInPage(
  browser: Browser,
  address: string,
  workbook: Uint8Array,
  options: HostOptions = {},
): Promise<AddInPage> {
  const page = await browser.newPage({
    viewport: { width: 350, height: 700 },
    ignoreHTTPSErrors: true,
  });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(`${OFFICE_ORIGIN}/**`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: officeScript() }),
  );
  await page.addInitScript(
    (given) => {
      const own = window as unknown as TestWindow;
      own.given = given;
      own.blocked = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        own.blocked.push(`${violatedDirective}: ${blockedURI}`);
      });
    },
    { workbook: Buffer.from(workbook).toString('base64'), options },
  );
  await page.goto(address);
  return {
    page,
    requests,
    errors,
    blocked: () => page.evaluate(() => (window as unknown as TestWindow).blocked),
    save: async () => {
      const base64 = await page.evaluate(async () => {
        const bytes = await (window as unknown as TestWindow).host.save();
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        return btoa(text);
      });
      return new Uint8Array(Buffer.from(base64, 'base64'));
    },
  };
}

function officeScript(): string {
  const attach = `window.host = window.attachHost(
    Uint8Array.from(atob(window.given.workbook), (c) => c.charCodeAt(0)), window.given.options);`;
  return [fs.readFileSync(CLIENT, 'utf8'), fs.readFileSync(HOST, 'utf8'), attach].join('\n;\n');
}
