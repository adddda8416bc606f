import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RETURN_HEADINGS, returnsOf, smallWorkbook, SMALL_PACK } from '../support/small-council';
import { newWorkbookWith } from '../support/workbooks';

const ROOT = join(__dirname, '../..');
const PROGRAM = join(ROOT, 'src/terminal/cli.ts');
const SAMPLE = join(ROOT, 'assets/samples/early-help-june-2017.xlsx');

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

let folder: string;
let pack: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scorecard-cli-'));
  pack = join(folder, 'small.json');
  writeFileSync(pack, JSON.stringify(SMALL_PACK));
});

afterAll(() => rmSync(folder, { recursive: true }));

function scorecard(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', PROGRAM, ...args],
      { cwd: ROOT },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const MEMBERS = [
  'ok',
  'pack',
  'rulesHash',
  'month',
  'sheets',
  'indicators',
  'rag',
  'findings',
  'changes',
  'host',
  'ms',
];

describe('build', () => {
  test('writes beside the workbook and answers with one JSON object', async () => {
    const input = file('april.xlsx', await smallWorkbook());
    const before = readFileSync(input);
    const { code, stdout, stderr } = await scorecard('build', input, '--pack', pack, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('Writing') });
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(MEMBERS);
    expect(answer).toMatchObject({
      ok: true,
      pack: 'small-council',
      month: '2024-06',
      indicators: 3,
      rag: { red: 0, amber: 2, green: 0, none: 1 },
      changes: 0,
    });
    expect(answer.sheets).toEqual(expect.arrayContaining(['Scorecard', 'East', 'West', 'Figures']));
    expect(answer.rulesHash).toMatch(/^[0-9a-f]{12}$/);
    expect(answer.host.syncs).toBeGreaterThan(0);
    expect(answer.host.maxRequestBytes).toBeGreaterThan(1000);
    expect(answer.ms.total).toBeGreaterThanOrEqual(answer.ms.read + answer.ms.compute);
    expect(existsSync(join(folder, 'april-scorecard.xlsx'))).toBe(true);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  test('reports the month asked for, into the file asked for, in words', async () => {
    const input = file('may.xlsx', await smallWorkbook());
    const out = join(folder, 'new folder', 'may built.xlsx');
    const args = ['--pack', pack, '--month', '2024-05', '--out', out];
    const { code, stdout } = await scorecard('build', input, ...args);
    expect(code).toBe(0);
    expect(stdout).toContain('May 2024');
    expect(stdout).toContain(out);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(stdout).not.toContain('since the last build');

    const again = await scorecard('build', out, ...args.slice(0, 4));
    expect(again.stdout).toContain('0 figures changed since the last build');
  });

  test('without --pack takes the pack whose indicators the data names', async () => {
    const out = join(folder, 'sample.xlsx');
    const { code, stdout } = await scorecard('build', SAMPLE, '--out', out, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ pack: 'early-help', month: '2017-06' });
  });

  test('tells what was not as usual apart from the JSON object', async () => {
    const bytes = await smallWorkbook(returnsOf(), { Scorecard: [['a sheet of ours']] });
    const input = file('clash.xlsx', bytes);
    const { code, stdout, stderr } = await scorecard('build', input, '--pack', pack, '--json');
    expect({ code, members: Object.keys(JSON.parse(stdout)) }).toEqual({
      code: 0,
      members: MEMBERS,
    });
    expect(stderr).toContain('"Scorecard (2)"');
  });

  test('counts an unknown indicator and returns that disagree as findings, not as failures', async () => {
    const odd = [
      ...returnsOf(),
      ["'9.9", 'East', "'2024-06", '', '', 3, ''],
      ["'1.1", 'East', "'2024-06", '', '', 999, ''],
    ];
    const input = file('odd.xlsx', await smallWorkbook(odd));
    const plain = file('plain.xlsx', await smallWorkbook());
    const answers = await Promise.all(
      [input, plain].map(async (path) => {
        const { code, stdout } = await scorecard('build', path, '--pack', pack, '--json');
        expect(code).toBe(0);
        const { findings } = JSON.parse(stdout);
        return findings.error + findings.warning;
      }),
    );
    expect(answers[0]).toBeGreaterThanOrEqual((answers[1] ?? 0) + 2);
  });
});

describe('what cannot be built', () => {
  async function refused(path: string, ...args: string[]) {
    const before = readdirSync(folder).sort();
    const bytes = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;
    const { code, stdout, stderr } = await scorecard('build', path, ...args, '--json');
    const answer = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(Object.keys(answer)).toEqual([...MEMBERS, 'error']);
    expect(answer.ok).toBe(false);
    expect(stderr).toContain(answer.error.message);
    expect(readdirSync(folder).sort()).toEqual(before);
    if (bytes) expect(readFileSync(path).equals(bytes)).toBe(true);
    return answer.error as { code: string; message: string };
  }

  test('a file that is not there', async () => {
    expect((await refused(join(folder, 'none.xlsx'))).code).toBe('not-a-workbook');
  });

  test('a folder in place of a workbook', async () => {
    const error = await refused(folder);
    expect(error.message).toContain('may be a folder');
  });

  test('a folder for the result that cannot be made', async () => {
    const input = file('nowhere.xlsx', await smallWorkbook());
    const error = await refused(input, '--pack', pack, '--out', join(input, 'below', 'out.xlsx'));
    expect(error).toMatchObject({ code: 'write-failed' });
    expect(error.message).toContain('could not be written');
  });

  const noFolders = process.platform === 'linux' ? test : test.skip;
  noFolders('a place that takes no folders at all', async () => {
    const input = file('proc.xlsx', await smallWorkbook());
    const error = await refused(input, '--pack', pack, '--out', '/proc/none/here/out.xlsx');
    expect(error.code).toBe('write-failed');
  });

  test('a file that is no workbook', async () => {
    const error = await refused(file('text.xlsx', 'just text'));
    expect(error).toMatchObject({ code: 'not-a-workbook' });
    expect(error.message).toContain('text.xlsx');
  });

  test('a CSV file with nothing in it, and one that is a workbook', async () => {
    const empty = await refused(file('empty.csv', ''));
    expect(empty).toMatchObject({ code: 'unreadable-csv' });
    expect(empty.message).toContain('empty.csv is empty');
    const workbook = await refused(file('workbook.csv', await smallWorkbook()));
    expect(workbook.message).toContain('is a workbook, although its name says CSV');
  });

  test('a workbook under a password', async () => {
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    const bytes = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1024),
      name,
      Buffer.alloc(512),
    ]);
    expect((await refused(file('locked.xlsx', bytes))).code).toBe('password-protected');
  });

  test('a damaged workbook', async () => {
    const whole = await smallWorkbook();
    const cut = whole.slice(0, Math.floor(whole.length / 2));
    expect((await refused(file('cut.xlsx', cut))).code).toBe('damaged-workbook');
  });

  test('a workbook without raw data, naming the headings that are missing', async () => {
    const headings = RETURN_HEADINGS.filter((heading) => heading !== 'Period');
    const bytes = await newWorkbookWith({ Data: [headings, ["'1.1", 'East', '', '', 4, '']] });
    const error = await refused(file('headings.xlsx', bytes), '--pack', pack);
    expect(error.code).toBe('no-raw-data');
    expect(error.message).toContain('"Period"');
  });

  test('a month without data, naming those that have some', async () => {
    const input = file('month.xlsx', await smallWorkbook());
    const error = await refused(input, '--pack', pack, '--month', '2020-01');
    expect(error.code).toBe('no-data-for-month');
    expect(error.message).toContain('April 2024');
  });

  test('a rule pack with errors, naming all of them', async () => {
    const indicators = [
      { ...SMALL_PACK.indicators[0], group: 'Nowhere' },
      { ...SMALL_PACK.indicators[1], tolerance: { kind: 'higher', target: 90 } },
    ];
    const wrong = file('wrong.json', JSON.stringify({ ...SMALL_PACK, indicators }));
    const input = file('pack.xlsx', await smallWorkbook());
    const error = await refused(input, '--pack', wrong);
    expect(error.code).toBe('invalid-pack');
    expect(error.message).toContain('indicators[0]');
    expect(error.message).toContain('indicators[1]');
  });
});

describe('wrong usage', () => {
  const WRONG = [
    [],
    ['publish'],
    ['build'],
    ['build', 'a.xlsx', 'b.xlsx'],
    ['build', 'a.xlsx', 'b.csv'],
    ['build', 'a.xlsx', '--month', 'June'],
    ['build', 'a.xlsx', '--pack', 'unknown'],
    ['build', 'a.xlsx', '--fast'],
    ['lint'],
    ['lint', 'a.json', '--month', '2017-06'],
    ['rules', 'a.xlsx', '--indicator', '1.1'],
    ['trace', 'a.xlsx'],
    ['build', ''],
  ];

  test('ends with 2 and shows how the program is used', async () => {
    const runs = await Promise.all(WRONG.map((args) => scorecard(...args)));
    runs.forEach(({ code, stdout, stderr }, i) => {
      expect({ args: WRONG[i], code, stdout }).toEqual({ args: WRONG[i], code: 2, stdout: '' });
      expect(stderr).toContain('scorecard build <workbook.xlsx>');
    });
  });

  test('is told in one JSON object too, where that is asked for', async () => {
    const { code, stdout } = await scorecard('lint', pack, '--month', '2017-06', '--json');
    const answer = JSON.parse(stdout);
    expect({ code, members: Object.keys(answer) }).toEqual({
      code: 2,
      members: [...MEMBERS, 'error'],
    });
    expect(answer.error).toEqual({
      code: 'wrong-usage',
      message: 'lint takes no --month; build and trace do.',
    });
  });

  test('asking for help is none', async () => {
    const runs = await Promise.all([scorecard('--help'), scorecard('trace', '-h')]);
    for (const { code, stdout, stderr } of runs) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('scorecard trace <workbook.xlsx> --indicator <number>');
    }
  });

  test('writing over the workbook itself is one', async () => {
    const input = file('self.xlsx', await smallWorkbook());
    const before = readFileSync(input);
    const { code, stdout } = await scorecard('build', input, '--out', input, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code: 'wrong-usage' } });
    expect(readFileSync(input).equals(before)).toBe(true);
  });
});

describe('lint', () => {
  test('finds nothing wrong in a good pack', async () => {
    const { code, stdout } = await scorecard('lint', pack);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('nothing wrong') });
  });

  test('lists each finding with its place and what to write instead', async () => {
    const indicators = [{ ...SMALL_PACK.indicators[0], group: 'Nowhere' }];
    const wrong = file('lint.json', JSON.stringify({ ...SMALL_PACK, indicators, topics: [] }));
    const { code, stdout } = await scorecard('lint', wrong);
    expect(code).toBe(1);
    expect(stdout).toMatch(/error \S+ at indicators\[0\]\.group/);
  });
});

test('npm run --silent keeps to one JSON object too', async () => {
  const { stdout } = await new Promise<{ stdout: string }>((resolve) => {
    execFile(
      'npm',
      ['run', '--silent', 'scorecard', '--', 'build', join(folder, 'none.xlsx'), '--json'],
      { cwd: ROOT, shell: process.platform === 'win32' },
      (_, out) => resolve({ stdout: out }),
    );
  });
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code: 'not-a-workbook' } });
});
