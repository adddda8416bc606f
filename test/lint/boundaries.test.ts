import { execFileSync } from 'node:child_process';
import path from 'node:path';

/**
 * Each case is linted as the text of a file in the room, by the project's own configuration; what
 * counts is the rule that speaks up, so a case cannot pass for another reason.
 */
interface Case {
  file: string;
  code: string;
}

const ROOT = path.resolve(__dirname, '../..');

const LINT = `
import { ESLint } from 'eslint';
let input = '';
for await (const chunk of process.stdin) input += chunk;
const eslint = new ESLint();
const answers = [];
for (const { file, code } of JSON.parse(input)) {
  const [result] = await eslint.lintText(code, { filePath: file });
  answers.push(result.messages.map((m) => m.ruleId ?? m.message));
}
process.stdout.write(JSON.stringify(answers));
`;

function lint(cases: Case[]): string[][] {
  const stdout = execFileSync(process.execPath, ['--input-type=module', '-e', LINT], {
    cwd: ROOT,
    input: JSON.stringify(cases),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return JSON.parse(stdout.slice(stdout.indexOf('[['))) as string[][];
}

const DEPENDENCIES = 'boundaries/dependencies';

const uses = (specifier: string, name = 'x') =>
  `import * as ${name} from '${specifier}';\nexport const it = ${name};\n`;

/** The rooms in the order in which data flows, each with a file of it. No room may import a later one. */
const ROOMS: [room: string, file: string][] = [
  ['core/collections', 'group-by'],
  ['core/calendar', 'months'],
  ['core/wording', 'scorecard-error'],
  ['core/rules', 'schema'],
  ['core/quality', 'finding'],
  ['core/raw', 'types'],
  ['core/measure', 'observation'],
  ['core/score', 'scorecard'],
  ['core/trace', 'report'],
  ['core/sheets', 'plan'],
  ['excel', 'a1'],
  ['excel/pipeline', 'build'],
  ['addin/taskpane', 'state'],
  ['addin/commands', 'notice-messages'],
];

/** Rooms beside the product: what they are made of must not know them, nor the host the product. */
const BESIDE: [room: string, file: string][] = [
  ['host', 'index'],
  ['terminal', 'cli'],
  ['preview', 'host-in-page'],
  ['tools/samples', 'cells'],
  ['tools/guide', 'made'],
];

const importing = (from: string, [room, file]: [string, string]) =>
  uses(`${path.posix.relative(`src/${from}`, `src/${room}`)}/${file}`);

const against = (from: string, to: [string, string]): Forbidden => [
  `${from} may not import ${to[0]}`,
  `src/${from}/bad.ts`,
  importing(from, to),
  DEPENDENCIES,
];

type Forbidden = [name: string, file: string, code: string, rule: string];

const FORBIDDEN: Forbidden[] = [
  ...ROOMS.flatMap(([room], i) =>
    [...ROOMS.slice(i + 1), ...BESIDE].map((to) => against(room, to)),
  ),
  ...ROOMS.map((to) => against('host', to)),
  ...['terminal', 'preview', 'tools/samples'].map((room) =>
    against(room, ['host', 'model/address']),
  ),
  against('terminal', ['host', 'index']),
  ['the product does not run on the host', 'src/excel/bad.ts', uses('workbook-host'), DEPENDENCIES],
  ['the host has its own packages', 'src/terminal/bad.ts', uses('numfmt'), DEPENDENCIES],
  ['the host has no other packages', 'src/host/bad.ts', uses('zod'), DEPENDENCIES],
  against('addin/taskpane', ['core/score', 'scorecard']),
  against('addin/taskpane', ['excel', 'a1']),
  [
    'a type import counts',
    'src/core/rules/bad.ts',
    "import type { CellValue } from '../raw/types';\nexport type T = CellValue;\n",
    DEPENDENCIES,
  ],
  ['a re-export counts', 'src/core/rules/bad.ts', "export * from '../raw/types';\n", DEPENDENCIES],
  [
    'a dynamic import counts',
    'src/core/rules/bad.ts',
    "export const it = import('../raw/types');\n",
    DEPENDENCIES,
  ],
  ['the core has no React', 'src/core/sheets/bad.ts', uses('react'), DEPENDENCIES],
  ['the core reads no files', 'src/core/rules/bad.ts', uses('node:fs'), DEPENDENCIES],
  [
    'only Excel and the pane name Office.js',
    'src/core/score/bad.ts',
    'export const run = () => Excel.run(() => Promise.resolve());\n',
    'no-restricted-globals',
  ],
  [
    'the terminal takes Excel from the host',
    'src/terminal/bad.ts',
    'export const run = () => Excel.run(() => Promise.resolve());\n',
    'no-restricted-globals',
  ],
  [
    'the core has no DOM',
    'src/core/sheets/bad.ts',
    'export const title = () => document.title;\n',
    'no-restricted-globals',
  ],
  [
    'the core has no clock: Date.now',
    'src/core/score/bad.ts',
    'export const now = () => Date.now();\n',
    'no-restricted-syntax',
  ],
  [
    'the core has no clock: new Date()',
    'src/core/rules/bad.ts',
    'export const now = () => new Date();\n',
    'no-restricted-syntax',
  ],
  [
    'no file stands outside the rooms',
    'src/loose.ts',
    'export const loose = true;\n',
    'boundaries/no-unknown-files',
  ],
];

const ALLOWED: [name: string, file: string, code: string][] = [
  ...ROOMS.slice(0, 8).flatMap(([room], i) =>
    ROOMS.slice(0, i).map((to): [string, string, string] => [
      `${room} uses ${to[0]}`,
      `src/${room}/good.ts`,
      importing(room, to),
    ]),
  ),
  ['the terminal runs on the host', 'src/terminal/good.ts', uses('workbook-host')],
  ['the preview runs on the host', 'src/preview/good.ts', uses('workbook-host/browser')],
  ['the host uses its packages', 'src/host/good.ts', uses('numfmt')],
  ['rules are checked with zod', 'src/core/rules/good.ts', uses('zod')],
  [
    'a date can be made from a given time',
    'src/core/rules/good.ts',
    'export const at = (ms: number) => new Date(ms);\n',
  ],
  [
    'src/excel names Office.js',
    'src/excel/good.ts',
    'export const run = () => Excel.run(() => Promise.resolve());\n',
  ],
];

describe('the import directions of the rooms', () => {
  let forbidden: string[][];
  let allowed: string[][];

  beforeAll(() => {
    const all = lint([...FORBIDDEN, ...ALLOWED].map(([, file, code]) => ({ file, code })));
    forbidden = all.slice(0, FORBIDDEN.length);
    allowed = all.slice(FORBIDDEN.length);
  });

  it.each(FORBIDDEN.map(([name, , , rule], i) => [name, rule, i] as const))(
    'refuses: %s',
    (_name, rule, i) => {
      expect(forbidden[i]).toContain(rule);
    },
  );

  it.each(ALLOWED.map(([name], i) => [name, i] as const))('allows: %s', (_name, i) => {
    expect(allowed[i]).toEqual([]);
  });
});

it('the host opens its entry points and nothing behind them', () => {
  // Asked of Node itself: Jest resolves in its own way.
  const resolve = (specifier: string) =>
    execFileSync(process.execPath, ['-p', `require.resolve('${specifier}')`], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  expect(resolve('workbook-host')).toBe(path.join(ROOT, 'src/host/index.ts'));
  expect(() => resolve('workbook-host/model/address')).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
});
