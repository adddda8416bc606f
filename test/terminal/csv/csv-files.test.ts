import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCsv } from '../../../src/terminal/csv/open-csv';
import { filesFor } from '../../../src/terminal/operands';
import { UsageError } from '../../../src/terminal/usage-error';
import { buildInTerminal, figuresOf, type FigureCells } from '../../support/terminal';
import { validate } from '../../support/validator';
import { contentOf } from '../../support/workbooks';

const ROOT = join(__dirname, '../../..');
const EXAMPLES = join(ROOT, 'assets/examples');
const CASES = join(ROOT, 'assets/samples/early-help-case-list.xlsx');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scorecard-csv-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const csvOf = (rows: readonly (readonly unknown[])[], separator: string) =>
  rows
    .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(separator))
    .join('\r\n');

/** Figures, and the sheet each came from aside: files are called otherwise than sheets. */
async function figures(path: string, ...args: string[]): Promise<FigureCells[]> {
  const { bytes } = await buildInTerminal(path, args);
  return (await figuresOf(bytes)).map(({ Source: _, ...figure }) => figure);
}

describe('a build from CSV files', () => {
  const pack = ['--pack', join(EXAMPLES, 'eastmere.json')];

  it('has the figures of the workbook that the file was saved from', async () => {
    const returns = join(EXAMPLES, 'eastmere-returns');
    const ofWorkbook = await figures(`${returns}.xlsx`, ...pack);
    expect(ofWorkbook.length).toBeGreaterThan(200);
    expect(await figures(`${returns}.csv`, ...pack)).toEqual(ofWorkbook);
  });

  it('reads dates, ids and services of a case list as its workbook’s are', async () => {
    const list = [...(await contentOf(readFileSync(CASES))).values()].find((sheet) =>
      sheet?.texts.some((row) => row.includes('Case ID')),
    );
    const text = `\ufeff${csvOf(list?.texts ?? [], ';')}`;
    const path = file('Cases.csv', Buffer.from(text, 'utf16le'));
    expect(await figures(path)).toEqual(await figures(CASES));
  });

  it('takes several files as sheets of one valid workbook', async () => {
    const text = readFileSync(join(EXAMPLES, 'eastmere-returns.csv'), 'utf8');
    const [heading = '', ...rows] = text.trimEnd().split(/\r?\n/);
    const half = Math.floor(rows.length / 2);
    const part = (name: string, some: string[]) => file(name, [heading, ...some].join('\n'));
    const first = part('First half.csv', rows.slice(0, half));
    const second = part('Second half.csv', rows.slice(half));
    const { bytes } = await buildInTerminal(first, [second, ...pack]);
    expect(await validate(bytes)).toEqual([]);
    const content = await contentOf(bytes);
    expect(content.get('First half')?.texts).toHaveLength(1 + half);
    expect(content.get('Second half')?.texts[1]?.join(',')).toBe(rows[half]);
    const whole = await figures(join(EXAMPLES, 'eastmere-returns.csv'), ...pack);
    const values = (all: FigureCells[]) => all.map(({ Value, YTD }) => [Value, YTD]);
    expect(values(await figuresOf(bytes))).toEqual(values(whole));
  });
});

describe('the workbook made of CSV files', () => {
  it('has every cell as the text in the file, whatever Excel would take it for', async () => {
    const cells = [
      ['Case ID', 'Date', 'Note', ''],
      ['007', '01/06/2017', '=1+1', '-'],
      ['5.10', 'Jun-17', "'so called'", '71.1%'],
      ['1e5', '+44 1709', '@home', 'TRUE'],
    ];
    const host = await openCsv([file('cells.csv', csvOf(cells, ','))], () => undefined);
    const sheet = (await contentOf(await host.save())).get('cells');
    expect(sheet?.texts).toEqual(cells);
    expect(
      sheet?.numberFormats.flat().every((format) => format === '@' || format === 'General'),
    ).toBe(true);
    const types = await host.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange().load('valueTypes');
      await context.sync();
      return used.valueTypes.flat();
    });
    expect(new Set(types)).toEqual(new Set(['String', 'Empty']));
  });

  it('has a sheet for each, named after it as Excel allows', async () => {
    const names = [
      'Contacts received by the front door, April to June 2017.csv',
      'Contacts received by the front door, July to September 2017.csv',
      "[draft] 'June'.CSV",
      'Sheet1.tsv',
    ];
    const host = await openCsv(
      names.map((name) => file(name, 'A,B\n1,2\n')),
      () => undefined,
    );
    expect([...(await contentOf(await host.save())).keys()]).toEqual([
      'Contacts received by the front',
      'Contacts received by the (2)',
      "draft 'June",
      'Sheet1',
    ]);
  });
});

describe('the files of a command', () => {
  const files = (...named: string[]) => filesFor('build', 'raw data', 'workbook', named);

  function refusal(work: () => unknown): string {
    try {
      work();
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
    return 'taken';
  }

  it('are one workbook, or any number of CSV files', () => {
    expect(files('a.xlsx')).toEqual(['a.xlsx']);
    expect(files('a.csv', 'b.CSV', 'c.tsv')).toEqual(['a.csv', 'b.CSV', 'c.tsv']);
  });

  it.each([
    [[], 'Name one workbook to build.'],
    [['a.xlsx', 'b.xlsx'], 'Name one workbook to build.'],
    [['a.csv', ''], 'Name one workbook to build.'],
    [['a.xlsx', 'b.csv'], 'Name one workbook to build, or CSV files only.'],
    [['a.csv', './a.csv'], './a.csv is named twice. Name it once.'],
  ])('are not %j', (named, sentence) => {
    expect(refusal(() => files(...named))).toBe(sentence);
  });

  it('is one rule pack for lint', () => {
    const named = ['a.csv', 'b.csv'];
    expect(refusal(() => filesFor('lint', 'one file', 'rule pack', named))).toBe(
      'Name one rule pack to lint.',
    );
  });
});
