import { asMonthKey } from '../../../src/core/calendar/months';
import { build, type BuildResult } from '../../../src/excel/pipeline/build';
import type { BuildOptions } from '../../../src/excel/pipeline/options';
import { openHost, type HostOptions } from 'workbook-host';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import type { Indicator } from '../../../src/core/rules/schema';
import { ScorecardError } from '../../../src/core/wording/scorecard-error';
import { returnsOf, smallWorkbook, SMALL_PACK } from '../../support/small-council';
import { validate } from '../../support/validator';
import { changed, contentOf, differences, newWorkbookWith, partsOf } from '../../support/workbooks';

const TEN = new Date(2024, 6, 1, 10, 0);
const ELEVEN = new Date(2024, 6, 1, 11, 30);

/** The same council with one indicator more, so that rows move. */
const TALLER_PACK: typeof SMALL_PACK = {
  ...SMALL_PACK,
  indicators: [
    ...SMALL_PACK.indicators,
    { ...(SMALL_PACK.indicators[0] as Indicator), number: '1.3', title: 'More contacts' },
  ],
};

interface Built {
  result: BuildResult;
  bytes: Uint8Array;
  syncs: number;
}

async function built(
  bytes: Uint8Array,
  options: Partial<BuildOptions> = {},
  hostOptions: HostOptions = {},
): Promise<Built> {
  const host = openHost(bytes, hostOptions);
  const result = await build(host.Excel, { packs: [SMALL_PACK], now: () => TEN, ...options });
  return { result, bytes: await host.save(), syncs: host.stats.syncs };
}

async function failure(
  bytes: Uint8Array,
  options: Partial<BuildOptions> = {},
  hostOptions: HostOptions = {},
): Promise<{ error: ScorecardError; bytes: Uint8Array }> {
  const host = openHost(bytes, hostOptions);
  const error = await build(host.Excel, {
    packs: [SMALL_PACK],
    now: () => TEN,
    ...options,
  }).then(
    () => {
      throw new Error('The build succeeded.');
    },
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ScorecardError);
  return { error: error as ScorecardError, bytes: await host.save() };
}

describe('a first build', () => {
  test('adds the sheets in front, leaves the raw data as it was and is valid', async () => {
    const raw = await smallWorkbook();
    const { result, bytes } = await built(raw);
    expect(result).toMatchObject({ month: '2024-06', indicators: 3, changes: 0, notes: [] });
    expect(result.rag).toEqual({ red: 0, amber: 2, green: 0, none: 1 });
    const content = await contentOf(bytes);
    expect([...content.keys()]).toEqual([...result.sheets, 'Returns']);
    expect(content.get('Returns')).toEqual((await contentOf(raw)).get('Returns'));
    expect(await validate(bytes)).toEqual([]);
  });

  test('records every figure on Figures, indicator numbers and months as text', async () => {
    const { bytes } = await built(await smallWorkbook());
    const figures = (await contentOf(bytes)).get('Figures');
    const rows = (figures?.formulas ?? []).map((row) => row.slice(1, 9));
    expect(rows).toContainEqual([
      '5.10',
      '',
      'Days to decide',
      'Smallshire',
      '2024-06',
      '',
      '',
      6.5,
    ]);
    expect(rows).toContainEqual([
      '1.2',
      '',
      'Contacts decided in time',
      'West',
      '2024-06',
      49,
      59,
      49 / 59,
    ]);
  });

  test('draws native sparklines over the months of each row', async () => {
    const { bytes } = await built(await smallWorkbook());
    const sheets = Object.values(partsOf(bytes)).filter((part) => part.includes('<worksheet'));
    const scorecard = sheets.find((part) => part.includes('x14:sparklineGroup '));
    expect(scorecard).toMatch(/displayHidden="1"/);
    expect(scorecard?.match(/<x14:sparkline>/g)).toHaveLength(3);
  });

  test('shows the scorecard to whoever opens the workbook', async () => {
    const { bytes } = await built(await smallWorkbook());
    const { Excel } = openHost(bytes);
    const active = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('Scorecard');
  });

  test('takes the pack whose indicators the data names', async () => {
    const { result } = await built(await smallWorkbook(), {
      packs: [...EMBEDDED_PACKS, SMALL_PACK],
    });
    expect(result.pack.id).toBe('small-council');
  });

  test('measures once by each pack that fits, and reads no cell for one that it read for another', async () => {
    const packs = [...EMBEDDED_PACKS, SMALL_PACK];
    const raw = await smallWorkbook();
    const measured: string[] = [];
    const onProgress = (step: string) => {
      if (step.startsWith('Measuring by')) measured.push(step);
    };
    const several = await built(raw, { packs, onProgress });
    const alone = await built(raw, { packs: [SMALL_PACK] });
    expect(measured).toEqual(packs.map(({ name }) => `Measuring by the rules of ${name}`));
    expect(several.syncs).toBe(alone.syncs);
  });

  test('reports an earlier month when asked', async () => {
    const { result } = await built(await smallWorkbook(), { month: asMonthKey('2024-05') });
    expect(result.month).toBe('2024-05');
  });
});

describe('a second build', () => {
  test('changes nothing but the build time', async () => {
    const first = await built(await smallWorkbook());
    const second = await built(first.bytes, { now: () => ELEVEN });
    const mask = (part: string) => part.replaceAll(/1 July 2024, 1[01]:[03]0/g, 'the build time');
    expect(differences(first.bytes, second.bytes, mask)).toEqual([]);
    expect(differences(first.bytes, second.bytes)).not.toEqual([]);
  });

  test('counts the figures that differ from the last one, and writes them in place', async () => {
    const first = await built(await smallWorkbook());
    const corrected = await changed(first.bytes, (context) => {
      context.workbook.worksheets.getItem('Returns').getRange('F2').values = [[99]];
    });
    const { result, bytes } = await built(corrected);
    // East in April, and the borough with it.
    expect(result.changes).toBe(2);
    expect(await validate(bytes)).toEqual([]);
  });

  test("keeps names, positions and the user's references to its sheets", async () => {
    const first = await built(
      await smallWorkbook(returnsOf(), { Mine: [['=Figures!H2', 'note']] }),
    );
    const moved = await changed(first.bytes, (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.getItem('Scorecard').name = 'Front page';
      worksheets.getItem('Figures').position = 0;
      names.add('TheFigure', "='Front page'!$H$7");
    });
    const before = await contentOf(moved);
    const { bytes } = await built(moved);
    const after = await contentOf(bytes);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(after.get('Mine')?.formulas).toEqual([['=Figures!H2', 'note']]);
    expect(partsOf(bytes)['xl/workbook.xml']).toContain("'Front page'!$H$7");
  });

  test('replaces a sheet whose layout changed and keeps what points at it', async () => {
    const mine = { Mine: [['=Scorecard!B5', '=SUM(Scorecard!D7:F7)+1']] };
    const first = await built(await smallWorkbook(returnsOf(3), mine));
    const before = await contentOf(first.bytes);
    const { bytes } = await built(first.bytes, { packs: [TALLER_PACK] });
    const after = await contentOf(bytes);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(after.get('Mine')?.formulas).toEqual(mine.Mine);
    expect(JSON.stringify(after.get('Scorecard')?.texts)).toContain('More contacts');
    expect(await validate(bytes)).toEqual([]);
  });

  test('puts rows back in their places that the user has moved, sparklines too', async () => {
    const first = await built(await smallWorkbook());
    const moved = await changed(first.bytes, (context) => {
      context.workbook.worksheets.getItem('Scorecard').getRange('1:2').insert('Down');
    });
    const { bytes } = await built(moved);
    expect(await contentOf(bytes)).toEqual(await contentOf(first.bytes));
    const trends = (workbook: Uint8Array) =>
      Object.values(partsOf(workbook)).flatMap(
        (part) => part.match(/<x14:sparkline>.*?<\/x14:sparkline>/g) ?? [],
      );
    expect(trends(bytes).sort()).toEqual(trends(first.bytes).sort());
  });

  test('takes away a sheet that is no longer planned', async () => {
    const first = await built(await smallWorkbook());
    const narrower = { ...SMALL_PACK, topics: [] };
    const { bytes } = await built(first.bytes, { packs: [narrower] });
    expect([...(await contentOf(bytes)).keys()]).not.toContain('Contacts');
    expect(await validate(bytes)).toEqual([]);
  });
});

describe("the user's commentary", () => {
  const COMMENT = "'=1+1 is what the apostrophe keeps as text";

  async function commented(): Promise<{ bytes: Uint8Array; address: string }> {
    const first = await built(await smallWorkbook());
    let address = '';
    const bytes = await changed(first.bytes, async (context) => {
      const names = context.workbook.names.load('items/name,items/formula');
      await context.sync();
      const item = names.items.find(({ formula }) => /'?Contacts'?!/.test(String(formula)));
      address = String(item?.formula).replace(/^.*!/, '').replaceAll('$', '').split(':')[0] ?? '';
      const cell = context.workbook.worksheets.getItem('Contacts').getRange(address);
      cell.numberFormat = [['General']];
      cell.values = [[COMMENT]];
    });
    return { bytes, address };
  }

  async function commentOf(bytes: Uint8Array) {
    const { Excel } = openHost(bytes);
    return Excel.run(async (context) => {
      const names = context.workbook.names.load('items/name,items/formula');
      await context.sync();
      const item = names.items.find(({ name }) => name.startsWith('Analysis'));
      const cell = item?.getRange().load('values,formulas,valueTypes,address');
      await context.sync();
      const { address, values = [], valueTypes = [] } = cell ?? {};
      return { address, value: values[0]?.[0], type: valueTypes[0]?.[0] };
    });
  }

  test('survives a rebuild in place, apostrophe included', async () => {
    const { bytes, address } = await commented();
    expect(await commentOf((await built(bytes)).bytes)).toEqual({
      address: `Contacts!${address}`,
      value: COMMENT.slice(1),
      type: 'String',
    });
  });

  test('moves along where its sheet is replaced', async () => {
    const { bytes, address } = await commented();
    const moved = await changed(bytes, (context) => {
      context.workbook.worksheets.getItem('Contacts').getRange('1:3').insert('Down');
    });
    const rebuilt = await built(moved);
    expect(await commentOf(rebuilt.bytes)).toEqual({
      address: `Contacts!${address}`,
      value: COMMENT.slice(1),
      type: 'String',
    });
    expect(await validate(rebuilt.bytes)).toEqual([]);
  });

  test('keeps a sheet that is no longer planned', async () => {
    const { bytes } = await commented();
    const { result } = await built(bytes, { packs: [{ ...SMALL_PACK, topics: [] }] });
    expect(result.notes).toEqual([expect.stringContaining('"Contacts"')]);
  });
});

describe("the user's own sheets", () => {
  test('are never written, whatever their names', async () => {
    const own = { Scorecard: [['My own', '=1+1']], Figures: [['Mine too', 3]] };
    const raw = await smallWorkbook(returnsOf(), own);
    const { result, bytes } = await built(raw);
    expect(result.sheets).toEqual(expect.arrayContaining(['Scorecard (2)', 'Figures (2)']));
    expect(result.notes.join(' ')).toContain('"Scorecard (2)"');
    const [before, after] = [await contentOf(raw), await contentOf(bytes)];
    for (const name of ['Scorecard', 'Figures', 'Returns']) {
      expect(after.get(name)).toEqual(before.get(name));
    }
    expect(await validate(bytes)).toEqual([]);
  });

  test('with a table of a name that is needed stop the build before it writes', async () => {
    const raw = await changed(
      await smallWorkbook(returnsOf(), { Mine: [['a'], [1]] }),
      (context) => {
        context.workbook.worksheets.getItem('Mine').tables.add('A1:A2', true).name = 'Figures';
      },
    );
    const { error, bytes } = await failure(raw);
    expect(error.code).toBe('name-taken');
    expect(error.message).toContain('"Mine"');
    expect(differences(bytes, raw)).toEqual([]);
  });
});

describe('text from the data', () => {
  test('is never run, however it begins', async () => {
    const hostile = ['=cmd|calc!A1', '+1', '-1+2', '@SUM(1)', '\t=1', "'=1"];
    const rows = hostile.map((text) => [`'${text}`, 'East', "'2024-06", '', '', 5, '']);
    const { bytes } = await built(await smallWorkbook([...returnsOf(), ...rows]));
    const quality = (await contentOf(bytes)).get('Data quality');
    const shown = JSON.stringify(quality?.texts);
    for (const text of ['=cmd|calc!A1', '@SUM(1)']) expect(shown).toContain(text);
    const sheets = Object.values(partsOf(bytes)).filter((part) => part.includes('<worksheet'));
    for (const part of sheets) expect(part).not.toMatch(/<f[ >]/);
    expect(await validate(bytes)).toEqual([]);
  });
});

describe('where Excel refuses to insert sheets', () => {
  const faults = [{ member: 'insertWorksheetsFromBase64', code: 'AccessDenied', times: 99 }];

  test('trends are drawn with characters, and the result says so', async () => {
    const { result, bytes } = await built(await smallWorkbook(), {}, { faults });
    expect(result.notes).toEqual([expect.stringContaining('characters')]);
    expect(JSON.stringify((await contentOf(bytes)).get('Scorecard')?.texts)).toMatch(/[▁▂▃▄▅▆▇█]/);
    expect(Object.values(partsOf(bytes)).join('')).not.toContain('x14:sparklineGroup ');
    expect(await validate(bytes)).toEqual([]);
  });

  test('a rebuild goes on drawing them so', async () => {
    const first = await built(await smallWorkbook(), {}, { faults });
    const second = await built(first.bytes);
    expect(differences(first.bytes, second.bytes)).toEqual([]);
  });
});

describe('the number of requests', () => {
  test('does not grow with the rows', async () => {
    const few = await built(await smallWorkbook(returnsOf(2)));
    const many = await built(await smallWorkbook(returnsOf(60)));
    expect(many.syncs).toBe(few.syncs);
    const again = await built(many.bytes);
    expect(again.syncs).toBe((await built(few.bytes)).syncs);
  });

  test('grows where answers would be too large, and the build succeeds all the same', async () => {
    const raw = await smallWorkbook(returnsOf(60));
    const usual = await built(raw);
    const { Excel, stats, save } = openHost(raw, {
      faults: [{ member: 'Range.values', code: 'ResponsePayloadSizeLimitExceeded', times: 3 }],
    });
    await build(Excel, { packs: [SMALL_PACK], now: () => TEN });
    expect(stats.syncs).toBeGreaterThan(usual.syncs);
    expect(await contentOf(await save())).toEqual(await contentOf(usual.bytes));
  });
});

describe('a failure at any request', () => {
  /** Fails each request of a build in turn; the number of builds that could not go on. */
  async function failingAtEach(bytes: Uint8Array, pack = SMALL_PACK): Promise<number> {
    const whole = await built(bytes, { packs: [pack] });
    let failures = 0;
    for (let sync = 1; sync <= whole.syncs; sync++) {
      const fault = { sync, code: 'GeneralException' };
      failures += (await cleanlyFails(bytes, whole, pack, fault)) ? 1 : 0;
    }
    return failures;
  }

  /** True where a build failed and left the workbook as it was; false where it found another way. */
  async function cleanlyFails(
    bytes: Uint8Array,
    whole: Built,
    pack: typeof SMALL_PACK,
    fault: { sync?: number; member?: string; code: string },
  ): Promise<boolean> {
    const host = openHost(bytes, { faults: [fault] });
    const error = await build(host.Excel, { packs: [pack], now: () => TEN }).then(
      () => null,
      (reason: unknown) => reason,
    );
    const saved = await host.save();
    const after = await contentOf(saved);
    if (error === null) {
      const wanted = await contentOf(whole.bytes);
      expect({ fault, sheets: [...after.keys()] }).toEqual({ fault, sheets: [...wanted.keys()] });
      expect({ fault, figures: after.get('Figures') }).toEqual({
        fault,
        figures: wanted.get('Figures'),
      });
      return false;
    }
    expect(error).toBeInstanceOf(ScorecardError);
    const before = await contentOf(bytes);
    expect({ fault, sheets: [...after] }).toEqual({ fault, sheets: [...before] });
    return true;
  }

  test('of a first build leaves the workbook without any of its sheets', async () => {
    expect(await failingAtEach(await smallWorkbook())).toBeGreaterThan(10);
  });

  test('of a rebuild gives its sheets their former content back', async () => {
    const first = await built(await smallWorkbook());
    const corrected = await changed(first.bytes, (context) => {
      context.workbook.worksheets.getItem('Returns').getRange('F2:F12').values = Array.from(
        { length: 11 },
        (_, i) => [50 + i],
      );
    });
    expect(await failingAtEach(corrected)).toBeGreaterThan(10);
  });

  test('of a build that replaces sheets leaves the former ones, and what points at them', async () => {
    const mine = { Mine: [['=Scorecard!B5']] };
    const first = await built(await smallWorkbook(returnsOf(), mine));
    expect(await failingAtEach(first.bytes, TALLER_PACK)).toBeGreaterThan(10);
  });

  test.each([
    'Range.values',
    'Range.copyFrom',
    'TableCollection.add',
    'NamedItemCollection.add',
    'ConditionalFormatCollection.add',
    'WorksheetCustomPropertyCollection.add',
    'ChartCollection.add',
    'Worksheet.name',
    'Worksheet.position',
    'Worksheet.delete',
  ])('at %s, half way through a request, is taken back as well', async (member) => {
    const raw = await smallWorkbook();
    const first = await built(raw);
    const fault = { member, code: 'GeneralException' };
    for (const [bytes, pack] of [
      [raw, SMALL_PACK],
      [first.bytes, SMALL_PACK],
      [first.bytes, TALLER_PACK],
    ] as const) {
      await cleanlyFails(bytes, await built(bytes, { packs: [pack] }), pack, fault);
    }
  });

  test('half way through a request is taken back as well, looks included', async () => {
    const first = await built(await smallWorkbook());
    const corrected = await changed(first.bytes, (context) => {
      context.workbook.worksheets.getItem('Returns').getRange('F2').values = [[99]];
    });
    const { error, bytes } = await failure(
      corrected,
      { now: () => ELEVEN },
      { faults: [{ member: 'Worksheet.showGridlines', code: 'GeneralException' }] },
    );
    expect(error.message).toContain('former content');
    expect(differences(bytes, corrected)).toEqual([]);
  });

  test('that keeps failing names the sheets to look at', async () => {
    const first = await built(await smallWorkbook());
    const { error } = await failure(
      first.bytes,
      {},
      { faults: [{ member: 'Worksheet.showGridlines', code: 'AccessDenied', times: 99 }] },
    );
    expect(error.message).toContain('"Scorecard"');
    expect(error.message).toContain('without saving');
  });
});

describe('a build that cannot be', () => {
  test('is refused while a cell is being edited', async () => {
    const raw = await smallWorkbook();
    const { error } = await failure(raw, {}, { cellEditSyncs: 99 });
    expect(error.code).toBe('cell-edit-mode');
  });

  test('stops when cancelled, before or during writing, and leaves the workbook as it was', async () => {
    const raw = await smallWorkbook();
    for (const step of ['Reading', 'Writing Figures']) {
      const cancel = new AbortController();
      const { error, bytes } = await failure(raw, {
        signal: cancel.signal,
        onProgress: (text) => {
          if (text.startsWith(step)) cancel.abort();
        },
      });
      expect(error.code).toBe('cancelled');
      expect(await contentOf(bytes)).toEqual(await contentOf(raw));
    }
  });

  test('says which headings are missing where no sheet is raw data', async () => {
    const raw = await newWorkbookWith({
      Data: [
        ['Indicator', 'Locality', 'Value'],
        ["'1.1", 'East', 5],
      ],
    });
    const { error, bytes } = await failure(raw);
    expect(error.code).toBe('no-raw-data');
    expect(error.message).toContain('"Data"');
    expect(error.message).toContain('"Period"');
    expect(differences(bytes, raw)).toEqual([]);
  });

  test('says which months have data where the one asked for has none', async () => {
    const { error } = await failure(await smallWorkbook(), { month: asMonthKey('2023-01') });
    expect(error.code).toBe('no-data-for-month');
    expect(error.message).toContain('April 2024, May 2024 and June 2024');
  });

  test('refuses a protected workbook where sheets have to be added', async () => {
    const raw = await changed(await smallWorkbook(), (context) => {
      context.workbook.protection.protect();
    });
    expect((await failure(raw)).error.code).toBe('workbook-protected');
  });
});
