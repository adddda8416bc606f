import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openHost, type HostOptions } from 'workbook-host';
import { accessibilityViolations } from '../../support/axe';
import { startChromium } from '../../support/chromium';
import { openAddInPage, type AddInPage } from '../../support/pane-page';
import { serve, type StaticServer } from '../../support/serve';
import { validate } from '../../support/validator';

const ROOT = path.resolve(__dirname, '../../..');
const SAMPLE = fs.readFileSync(path.join(ROOT, 'assets/samples/early-help-june-2017.xlsx'));

let browser: Browser;
let server: StaticServer;
let open: AddInPage | undefined;

beforeAll(async () => {
  browser = await startChromium();
  server = await serve(path.join(ROOT, 'dist'));
});

afterEach(async () => {
  await open?.page.close();
  open = undefined;
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openPane(workbook: Uint8Array, options?: HostOptions): Promise<AddInPage> {
  open = await openAddInPage(browser, `${server.origin}/taskpane.html`, workbook, options);
  return open;
}

const outcome = (pane: AddInPage) => pane.page.getByRole('heading', { level: 2 }).first();

async function buildScorecard(pane: AddInPage): Promise<string> {
  await pane.page.getByRole('button', { name: 'Build scorecard' }).click();
  await pane.page.getByRole('button', { name: /^(Build again|Build scorecard)$/ }).waitFor();
  return outcome(pane).innerText();
}

/** The Figures sheet of a saved workbook, a record by heading for each row. */
async function figuresOf(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  const { Excel } = await openHost(bytes);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Figures').tables.getItemAt(0).getRange();
    range.load('values');
    await context.sync();
    const [headings = [], ...rows] = range.values as unknown[][];
    return rows.map((row) => Object.fromEntries(headings.map((name, i) => [String(name), row[i]])));
  });
}

async function sheetNames(bytes: Uint8Array): Promise<string[]> {
  const { Excel } = await openHost(bytes);
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** A workbook with one sheet and these values on it. */
async function workbookWith(values: (string | number)[][]): Promise<Uint8Array> {
  const host = await openHost();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const width = values[0]?.length ?? 1;
    sheet.getRangeByIndexes(0, 0, values.length, width).values = values;
    await context.sync();
  });
  return host.save();
}

describe('the production pane in a browser, on the sample workbook', () => {
  it('goes from what it found, by one click, to a valid workbook with the published figures', async () => {
    const pane = await openPane(SAMPLE);
    await pane.page.getByRole('button', { name: 'Build scorecard' }).waitFor();
    expect(await pane.page.getByLabel('Month').inputValue()).toBe('2017-06');
    expect(await pane.page.getByLabel('Scorecard rules').inputValue()).toBe('early-help');
    expect(await accessibilityViolations(pane.page)).toEqual([]);

    expect(await buildScorecard(pane)).toBe('June 2017 is built');
    expect(await accessibilityViolations(pane.page)).toEqual([]);

    const saved = await pane.save();
    expect(await validate(saved)).toEqual([]);
    const figures = await figuresOf(saved);
    const triage = figures.filter(
      (row) => row.Indicator === '1.2' && row.Part === '' && row.Period === '2017-06',
    );
    const borough = triage.find((row) => row.Numerator === 189 && row.Denominator === 266);
    expect(borough).toMatchObject({ RAG: 'Red', Value: 189 / 266 });
    const current = (rating: string) =>
      pane.page.locator('dl > div', { hasText: rating }).locator('dd').innerText();
    expect(Number(await current('Red'))).toBeGreaterThan(0);
  });

  it('asks no other origin for anything but office.js, and its own policy blocks nothing', async () => {
    const pane = await openPane(SAMPLE);
    await pane.page.getByRole('button', { name: 'Build scorecard' }).waitFor();
    await buildScorecard(pane);
    const elsewhere = pane.requests.filter((address) => new URL(address).origin !== server.origin);
    expect(elsewhere).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    expect(pane.requests.filter((address) => /\/packs\//.test(address)).length).toBeGreaterThan(1);
    expect(await pane.blocked()).toEqual([]);
    expect(pane.errors).toEqual([]);
  });

  it('has a policy that does refuse another origin', async () => {
    const pane = await openPane(SAMPLE);
    const answer = await pane.page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    expect(await pane.blocked()).toEqual(['connect-src: https://example.org/']);
  });

  it('leads to the sheets it built', async () => {
    const pane = await openPane(SAMPLE);
    await pane.page.getByRole('button', { name: 'Build scorecard' }).waitFor();
    await buildScorecard(pane);
    await pane.page.getByRole('button', { name: /^Show all \d+ sheets$/ }).click();
    await pane.page.getByRole('button', { name: 'Show sheet Figures' }).click();
    const active = () =>
      pane.page.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
          await context.sync();
          return sheet.name;
        }),
      );
    await expect(active()).resolves.toBe('Figures');
  });

  it('says beside the result that a sheet is gone', async () => {
    const pane = await openPane(SAMPLE);
    await pane.page.getByRole('button', { name: 'Build scorecard' }).waitFor();
    await buildScorecard(pane);
    await pane.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Quarterly scorecard').delete();
        await context.sync();
      }),
    );
    await pane.page.getByRole('button', { name: 'Show sheet Quarterly scorecard' }).click();
    await pane.page.getByRole('heading', { name: 'That sheet could not be shown' }).waitFor();
    expect(await pane.page.getByRole('heading', { name: 'June 2017 is built' }).isVisible()).toBe(
      true,
    );
    expect(await accessibilityViolations(pane.page)).toEqual([]);
  });

  it('stops when cancelled and leaves the workbook as it was', async () => {
    const pane = await openPane(SAMPLE);
    await pane.page.getByRole('button', { name: 'Build scorecard' }).waitFor();
    await pane.page.evaluate(() => {
      const button = (name: string) =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      new MutationObserver((_changes, observer) => {
        const cancel = button('Cancel');
        if (cancel) observer.disconnect();
        cancel?.click();
      }).observe(document.body, { childList: true, subtree: true });
      button('Build scorecard')?.click();
    });
    await pane.page.getByRole('heading', { name: 'Stopped' }).waitFor();
    expect(await sheetNames(await pane.save())).toEqual(await sheetNames(SAMPLE));
    expect(await accessibilityViolations(pane.page)).toEqual([]);
  });

  it('draws trends with characters and says so where Excel refuses to insert sheets', async () => {
    const pane = await openPane(SAMPLE, {
      faults: [
        { member: 'Workbook.insertWorksheetsFromBase64', code: 'AccessDenied', times: 1000 },
      ],
    });
    await pane.page.getByRole('button', { name: 'Build scorecard' }).waitFor();
    expect(await buildScorecard(pane)).toBe('June 2017 is built');
    expect(await pane.page.locator('main').innerText()).toContain('drawn with characters');
    expect(await accessibilityViolations(pane.page)).toEqual([]);
  });

  it('tells a failure of Excel in plain words and builds once it is over', async () => {
    const pane = await openPane(SAMPLE);
    await pane.page.getByRole('button', { name: 'Build scorecard' }).waitFor();
    await pane.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      }),
    );
    expect(await buildScorecard(pane)).toBe('The scorecard was not built');
    expect(await pane.page.locator('main').innerText()).toContain('structure of this workbook');
    expect(await accessibilityViolations(pane.page)).toEqual([]);
    await pane.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.protection.unprotect();
        await context.sync();
      }),
    );
    expect(await buildScorecard(pane)).toBe('June 2017 is built');
  });
});

describe('the production pane in a browser, on other workbooks', () => {
  it('says which headings are missing where there is no raw data, and finds it once it is there', async () => {
    const pane = await openPane(
      await workbookWith([
        ['Indicator', 'Locality', 'Numerator', 'Denominator', 'Value'],
        ['1.1', 'North', '', '', 288],
      ]),
    );
    await pane.page.getByRole('heading', { name: 'Nothing to build from yet' }).waitFor();
    expect(await pane.page.locator('main').innerText()).toMatch(/"Period" (is|are) missing/);
    expect(await accessibilityViolations(pane.page)).toEqual([]);

    await pane.page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('F1:F2').values = [['Period'], ['2017-06']];
        await context.sync();
      }),
    );
    await pane.page.getByRole('button', { name: 'Look again' }).click();
    await pane.page.getByRole('button', { name: 'Build scorecard' }).waitFor();
    expect(await pane.page.getByLabel('Month').inputValue()).toBe('2017-06');
  });
});
