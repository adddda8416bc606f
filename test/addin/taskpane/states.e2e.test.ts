import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { accessibilityViolations } from '../../support/axe';
import { startChromium } from '../../support/chromium';
import { PANE_STATES } from './states';

const GALLERY = path.resolve(__dirname, '../../../out/preview/gallery.js');
const NAMES = Object.keys(PANE_STATES);

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

interface Look {
  width: number;
  dark: boolean;
  forcedColours: boolean;
}

async function gallery({ width, dark, forcedColours }: Look): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 640 },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColours ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.setContent(
    '<!doctype html><html lang="en-GB"><head><title>Scorecard</title><style>body{margin:0}</style></head><body></body></html>',
  );
  await page.addScriptTag({ path: GALLERY });
  return page;
}

const LOOKS: [string, Look][] = [
  ['narrow and light', { width: 320, dark: false, forcedColours: false }],
  ['wide and dark', { width: 450, dark: true, forcedColours: false }],
  ['in system colours', { width: 350, dark: false, forcedColours: true }],
];

describe.each(LOOKS)('the pane, %s', (_name, look) => {
  let page: Page;
  beforeAll(async () => {
    page = await gallery(look);
  });
  afterAll(() => page.close());

  it.each(NAMES)('has no accessibility violation: %s', async (name) => {
    await page.evaluate(([state, dark]) => window.showPaneState(state, dark), [
      name,
      look.dark,
    ] as const);
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it.each(NAMES)('does not scroll sideways: %s', async (name) => {
    await page.evaluate(([state, dark]) => window.showPaneState(state, dark), [
      name,
      look.dark,
    ] as const);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      look.width,
    );
  });
});

describe('what the pane says', () => {
  let page: Page;
  beforeAll(async () => {
    page = await gallery({ width: 350, dark: false, forcedColours: false });
  });
  afterAll(() => page.close());

  const show = (name: string) => page.evaluate((state) => window.showPaneState(state, false), name);
  const text = () => page.locator('main').innerText();

  it('names the raw sheets, the month and the rules before a build', async () => {
    await show('ready');
    const said = await text();
    expect(said).toContain('Returns, 478 rows');
    expect(said).toContain('School attendance, 111 rows');
    expect(await page.getByLabel('Month').inputValue()).toBe('2017-06');
    expect(said).toContain('Rules: Early Help, version 1.0.0 of 1 July 2017 (3fa94c21b07d)');
    expect(await page.getByRole('button', { name: 'Build scorecard' }).isEnabled()).toBe(true);
  });

  it('names the step under way, aloud, and offers to cancel', async () => {
    await show('building');
    expect(await page.getByRole('status').innerText()).toBe('Writing Scorecard');
    expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.55');
    expect(await page.getByRole('button', { name: 'Cancel' }).isEnabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Build scorecard' }).count()).toBe(0);
  });

  it('tells the ratings, the findings by severity and the sheets after a build', async () => {
    await show('done');
    const said = await text();
    for (const rating of ['Green\n7', 'Amber\n4', 'Red\n9', 'No rating\n20']) {
      expect(said.replace(/\n+/g, '\n')).toContain(rating);
    }
    expect(said).toContain('1 error, 12 warnings, 3 notes.');
    const sheets = page.getByRole('button', { name: /^Show sheet / });
    expect(await sheets.count()).toBe(6);
    await page.getByRole('button', { name: 'Show all 11 sheets' }).click();
    expect(await sheets.count()).toBe(11);
  });

  it('moves the focus to the outcome, so that it is read out', async () => {
    await show('done');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('June 2017 is built');
    await show('build failed');
    expect(await focused()).toBe('The scorecard was not built');
  });

  it('says when trends are drawn with characters', async () => {
    await show('done, with text sparklines and nothing to ask');
    expect(await text()).toContain('trends are drawn with characters instead of sparklines');
  });

  it('gives a failure in its own words and lets the user try again', async () => {
    await show('build failed');
    expect(await text()).toContain('Sheet "Scorecard" is protected');
    expect(await page.getByRole('button', { name: 'Build scorecard' }).isEnabled()).toBe(true);
  });

  it('offers no build where there is nothing to build from', async () => {
    await show('no raw data');
    expect(await text()).toContain('"Locality" and "Period" are missing');
    expect(await page.getByRole('button', { name: 'Build scorecard' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Look again' }).isEnabled()).toBe(true);
  });

  it('can be worked with the keyboard alone, in reading order', async () => {
    await show('ready');
    const order: (string | null | undefined)[] = [];
    for (let i = 0; i < 6; i += 1) {
      await page.keyboard.press('Tab');
      order.push(
        await page.evaluate(() => {
          const focused = document.activeElement;
          return focused?.getAttribute('aria-label') ?? focused?.textContent;
        }),
      );
    }
    expect(order[0]).toBe('Show sheet Returns');
    expect(order.slice(-2)).toEqual(['Build scorecard', 'Look again']);
  });
});
