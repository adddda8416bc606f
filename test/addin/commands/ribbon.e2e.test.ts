import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openHost } from 'workbook-host';
import { startChromium } from '../../support/chromium';
import { openAddInPage, type AddInPage } from '../../support/pane-page';
import { serve, type StaticServer } from '../../support/serve';
import { validate } from '../../support/validator';

const ROOT = path.resolve(__dirname, '../../..');
const SAMPLE = fs.readFileSync(path.join(ROOT, 'assets/samples/early-help-june-2017.xlsx'));

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  browser = await startChromium();
  server = await serve(path.join(ROOT, 'dist'));
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What Office would be asked for while the command runs: a dialog, and its end. */
interface Watched {
  sentences: string[];
  dialogs: string[];
}

/** Presses the ribbon's button: runs what is associated with it, until it says it has completed. */
function press(command: AddInPage): Promise<Watched> {
  return command.page.evaluate(async () => {
    const watched: { sentences: string[]; dialogs: string[] } = { sentences: [], dialogs: [] };
    const handlers = new Map<string, (argument: { message: string }) => void>();
    const dialog = {
      addEventHandler: (type: string, handler: (argument: { message: string }) => void) => {
        handlers.set(type, handler);
        // The page in the dialog says that it is there as soon as it is listened to.
        if (handlers.size === 1) setTimeout(() => handler({ message: 'ready' }), 0);
      },
      messageChild: (sentence: string) => {
        watched.sentences.push(sentence);
        for (const handler of handlers.values()) handler({ message: 'close' });
      },
      close: () => undefined,
    };
    Object.assign(Office, {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: {
        DialogMessageReceived: 'dialogMessageReceived',
        DialogEventReceived: 'dialogEventReceived',
      },
    });
    Object.assign(Office.context, {
      ui: {
        displayDialogAsync: (
          address: string,
          _options: unknown,
          opened: (result: unknown) => void,
        ) => {
          watched.dialogs.push(address);
          opened({ status: 'succeeded', value: dialog });
        },
      },
    });
    const { mappings } = (
      Office.actions as unknown as {
        _association: { mappings: Map<string, (event: { completed: () => void }) => void> };
      }
    )._association;
    await new Promise<void>((completed) => mappings.get('buildScorecard')?.({ completed }));
    return watched;
  });
}

describe("the ribbon's Build scorecard", () => {
  it('builds the latest month, says nothing and shows the scorecard', async () => {
    const command = await openAddInPage(browser, `${server.origin}/commands.html`, SAMPLE);
    expect(await press(command)).toEqual({ sentences: [], dialogs: [] });
    const saved = await command.save();
    expect(await validate(saved)).toEqual([]);
    const { Excel } = await openHost(saved);
    const active = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('Scorecard');
    expect(command.errors).toEqual([]);
    expect(await command.blocked()).toEqual([]);
  });

  it('tells a failure in a dialog of its own origin, and completes once it is closed', async () => {
    const empty = await openHost();
    const command = await openAddInPage(
      browser,
      `${server.origin}/commands.html`,
      await empty.save(),
    );
    const { dialogs, sentences } = await press(command);
    expect(dialogs).toEqual([`${server.origin}/notice.html`]);
    expect(sentences).toEqual([expect.stringContaining('no raw data')]);
  });
});
