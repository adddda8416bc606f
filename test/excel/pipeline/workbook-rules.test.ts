import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../../src/excel/pipeline/build';
import { inspect } from '../../../src/excel/pipeline/inspect';
import type { BuildOptions } from '../../../src/excel/pipeline/options';
import { putRules } from '../../../src/excel/pipeline/put-rules';
import { openHost } from 'workbook-host';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { rulesHash } from '../../../src/core/rules/rules-hash';
import { smallWorkbook, SMALL_PACK } from '../../support/small-council';
import { figuresOf } from '../../support/terminal';
import { validate } from '../../support/validator';
import { changed, contentOf } from '../../support/workbooks';

const OPTIONS: BuildOptions = { packs: [SMALL_PACK], now: () => new Date(2024, 6, 1, 10, 0) };

async function withRules(bytes?: Uint8Array, options = OPTIONS): Promise<Uint8Array> {
  const host = openHost(bytes ?? (await smallWorkbook()));
  await putRules(host.Excel, options);
  return host.save();
}

async function built(bytes: Uint8Array, options = OPTIONS) {
  const host = openHost(bytes);
  const result = await build(host.Excel, options);
  return { result, bytes: await host.save() };
}

/** Types into cells of the row of an indicator, as a user would; keys are headings. */
function typed(
  bytes: Uint8Array,
  number: string,
  cells: Record<string, string | number>,
): Promise<Uint8Array> {
  return changed(bytes, async (context) => {
    const table = context.workbook.tables.getItem('Indicators');
    const body = table.getDataBodyRange().load('text');
    const headings = table.getHeaderRowRange().load('values');
    await context.sync();
    const at = (heading: string) => (headings.values[0] ?? []).indexOf(heading);
    const row = body.text.findIndex((texts) => texts[at('No.')] === number);
    for (const [heading, value] of Object.entries(cells)) {
      body.getCell(row, at(heading)).values = [[value]];
    }
  });
}

async function keyLines(bytes: Uint8Array): Promise<string[]> {
  const cells = (await contentOf(bytes)).get('Key')?.texts ?? [];
  return cells.map((row) => row.filter((text) => text !== '').join(' | '));
}

async function failing(bytes: Uint8Array): Promise<unknown> {
  return build(openHost(bytes).Excel, OPTIONS).then(
    () => null,
    (error: unknown) => error,
  );
}

describe('putting the rules in a workbook', () => {
  test('adds one valid sheet with the table Indicators, and touches no other', async () => {
    const raw = await smallWorkbook();
    const bytes = await withRules(raw);
    expect(await validate(bytes)).toEqual([]);
    const content = await contentOf(bytes);
    expect([...content.keys()].sort()).toEqual(['Indicators', 'Returns']);
    expect(content.get('Returns')).toEqual((await contentOf(raw)).get('Returns'));
    const texts = content.get('Indicators')?.texts ?? [];
    const heading = texts.findIndex((row) => row[0] === 'Scorecard');
    expect(texts[heading + 2]?.slice(0, 8)).toEqual([
      'small-council',
      '1.2',
      '',
      'Contacts decided in time',
      'Yes',
      'At least',
      '90%',
      '80%',
    ]);
    expect(texts.map((row) => row[1])).toContain('5.10');
  });

  test('gives choices for kinds, and percentages from 0 to 1 for figures of a percentage', async () => {
    const { Excel } = openHost(await withRules());
    const rules = await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Indicators').getDataBodyRange();
      const at = (row: number, column: number) =>
        body.getCell(row, column).dataValidation.load('rule');
      const [title, kind, count, percent] = [at(1, 3), at(1, 5), at(0, 6), at(1, 6)];
      await context.sync();
      return [title, kind, count, percent].map((validation) => JSON.stringify(validation?.rule));
    });
    expect(rules[0]).toContain('FALSE');
    expect(rules[1]).toContain('At least,At most');
    expect(rules[2]).toMatch(/"formula1":0,"formula2":1000000000/);
    expect(rules[3]).toMatch(/"formula1":0,"formula2":1[,}]/);
  });

  test('stands behind a scorecard that is there, and leaves it as it was', async () => {
    const first = await built(await smallWorkbook());
    const content = await contentOf(await withRules(first.bytes));
    expect([...content.keys()]).toEqual([...first.result.sheets, 'Indicators', 'Returns']);
    const before = await contentOf(first.bytes);
    for (const [name, sheet] of before) expect(content.get(name)).toEqual(sheet);
  });

  test('is refused where the workbook has rules already, and where the table name is taken', async () => {
    const twice = withRules(await withRules());
    await expect(twice).rejects.toMatchObject({
      code: 'rules-in-place',
      message: expect.stringContaining('on sheet "Indicators"'),
    });
    const taken = await changed(await smallWorkbook(), (context) => {
      const sheet = context.workbook.worksheets.add('Mine');
      sheet.getRange('A1:B2').values = [
        ['Name', 'Colour'],
        ['A', 'red'],
      ];
      sheet.tables.add('A1:B2', true).name = 'Indicators';
    });
    await expect(withRules(taken)).rejects.toMatchObject({ code: 'name-taken' });
    expect((await built(taken)).result.workbookRules).toBeNull();
  });
});

describe('a build of a workbook with rules of its own', () => {
  test('by rules that nobody changed has the same figures and fingerprint as by the pack', async () => {
    const { result, bytes } = await built(await withRules());
    expect(result.rulesHash).toBe(rulesHash(SMALL_PACK));
    expect(result.workbookRules).toEqual({ sheet: 'Indicators', differences: 0 });
    expect(await figuresOf(bytes)).toEqual(
      await figuresOf((await built(await smallWorkbook())).bytes),
    );
    expect(await keyLines(bytes)).toContain('Rules from | sheet "Indicators" of this workbook');
  });

  test('judges by a target that was moved, says so, and leaves the sheet to the user', async () => {
    const edited = await typed(await withRules(), '1.2', { Target: 0.8, 'Red limit': 0.7 });
    const { result, bytes } = await built(edited);
    expect(await validate(bytes)).toEqual([]);
    const rag = (await figuresOf(bytes)).find(
      (row) => row.Indicator === '1.2' && row.Locality === 'West' && row.Period === '2024-06',
    );
    expect(rag).toMatchObject({ Value: 49 / 59, RAG: 'Green' });
    expect(result.pack.id).toBe('small-council');
    expect(result.rulesHash).not.toBe(rulesHash(SMALL_PACK));
    expect(result.workbookRules).toEqual({ sheet: 'Indicators', differences: 2 });
    expect(result.notes).toEqual([expect.stringContaining('2 of them differ')]);
    const key = await keyLines(bytes);
    expect(key).toContain('Target of 1.2 | 80% here, 90% in the shared pack');
    expect(key).toContain('Red limit of 1.2 | 70% here, 80% in the shared pack');
    expect(key).toContain(`Fingerprint | ${result.rulesHash}`);

    const second = await built(bytes);
    const mine = (content: Awaited<ReturnType<typeof contentOf>>) => content.get('Indicators');
    expect(mine(await contentOf(second.bytes))).toEqual(mine(await contentOf(edited)));
    expect(second.result.workbookRules).toEqual({ sheet: 'Indicators', differences: 2 });
    expect(second.result.changes).toBe(0);
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    [
      'renamed',
      (context) => {
        context.workbook.worksheets.getItem('Indicators').name = 'Our targets';
      },
    ],
    [
      'without its mark',
      (context) => {
        const sheet = context.workbook.worksheets.getItem('Indicators');
        sheet.customProperties.getItemOrNullObject('scorecard').delete();
        sheet.name = 'Our targets';
      },
    ],
    [
      'with its table turned into cells',
      (context) => {
        context.workbook.tables.getItem('Indicators').convertToRange();
        context.workbook.worksheets.getItem('Indicators').name = 'Our targets';
      },
    ],
  ])('finds the sheet %s', async (_, change) => {
    const edited = await typed(await withRules(), '5.10', { Target: 6 });
    const { result, bytes } = await built(await changed(edited, change));
    expect(result.workbookRules).toEqual({ sheet: 'Our targets', differences: 1 });
    expect(await keyLines(bytes)).toContain('Target of 5.10 | 6 here, 5 in the shared pack');
  });

  test('does not take the rules of another pack', async () => {
    const [other] = EMBEDDED_PACKS;
    const packs = [SMALL_PACK, ...EMBEDDED_PACKS];
    const bytes = await withRules(undefined, { ...OPTIONS, packs, packId: other?.id });
    const { result } = await built(bytes);
    expect(result.workbookRules).toBeNull();
    expect(result.notes).toEqual([expect.stringContaining('another rule pack (early-help)')]);
  });

  test('does not mind what is wrong in the rules of a pack that the data does not name', async () => {
    const [other] = EMBEDDED_PACKS;
    const packs = [SMALL_PACK, ...EMBEDDED_PACKS];
    const rules = await withRules(undefined, { ...OPTIONS, packs, packId: other?.id });
    const { result } = await built(await typed(rules, '1.1', { Target: 'soon' }), {
      ...OPTIONS,
      packs,
    });
    expect(result).toMatchObject({ pack: { id: 'small-council' }, workbookRules: null });
  });

  test('is refused with every wrong cell, by sheet and address, before anything is written', async () => {
    let bytes = await typed(await withRules(), '1.2', { Target: 'soon' });
    bytes = await typed(bytes, '5.10', { 'Red limit': 4 });
    bytes = await changed(bytes, (context) => {
      context.workbook.worksheets.getItem('Indicators').name = 'Our targets';
    });
    const error = await failing(bytes);
    expect(error).toMatchObject({ code: 'invalid-pack' });
    const { message } = error as Error;
    expect(message).toContain('sheet "Our targets" of this workbook have 2 errors');
    expect(message).toContain(`'Our targets'!G7, Indicator 1.2: "soon" is no number`);
    expect(message).toContain(`'Our targets'!H8, Indicator 5.10: The red limit lies on`);
    await expect(inspect(openHost(bytes).Excel, OPTIONS)).rejects.toMatchObject({
      code: 'invalid-pack',
    });
  });

  test('is refused where a column is missing', async () => {
    const bytes = await changed(await withRules(), (context) => {
      context.workbook.tables.getItem('Indicators').columns.getItem('Red limit').delete();
    });
    expect(await failing(bytes)).toMatchObject({
      code: 'invalid-pack',
      message: expect.stringContaining('Indicators!A5: The column "Red limit" is missing'),
    });
  });
});

describe('in the terminal', () => {
  let folder: string;
  let pack: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scorecard-rules-'));
    pack = join(folder, 'small.json');
    writeFileSync(pack, JSON.stringify(SMALL_PACK));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function scorecard(...args: string[]) {
    return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      execFile(
        process.execPath,
        ['--import', 'tsx', 'src/terminal/cli.ts', ...args, '--pack', pack],
        { cwd: join(__dirname, '../../..') },
        (error, stdout, stderr) =>
          resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });
  }

  test('rules puts them in a copy, and a build of a wrong one ends with 1 and no file', async () => {
    const input = join(folder, 'april.xlsx');
    writeFileSync(input, await smallWorkbook());
    const put = await scorecard('rules', input, '--json');
    expect(put.code).toBe(0);
    const out = join(folder, 'april-rules.xlsx');
    expect(JSON.parse(put.stdout)).toEqual({
      ok: true,
      pack: 'small-council',
      rulesHash: rulesHash(SMALL_PACK),
      sheet: 'Indicators',
      indicators: 3,
      notes: [],
      out,
    });

    const wrong = await typed(new Uint8Array(readFileSync(out)), '1.2', { Target: 90 });
    writeFileSync(out, wrong);
    const { code, stdout, stderr } = await scorecard('build', out, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code: 'invalid-pack' } });
    expect(stderr).toContain('Indicators!G7, Indicator 1.2: 9000% is more');
    expect(Buffer.from(wrong).equals(readFileSync(out))).toBe(true);
    expect(existsSync(join(folder, 'april-rules-scorecard.xlsx'))).toBe(false);
  });
});
