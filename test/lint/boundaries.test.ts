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

const uses = (specifier: string, name = 'x') =>
  `import * as ${name} from '${specifier}';\nexport const it = ${name};\n`;

const FORBIDDEN: [name: string, file: string, code: string, rule: string][] = [
  [
    'rules may not look at raw data',
    'src/rules/bad.ts',
    uses('../raw/types'),
    'boundaries/dependencies',
  ],
  [
    'raw may not know what is measured',
    'src/raw/bad.ts',
    uses('../measure/observation'),
    'boundaries/dependencies',
  ],
  [
    'score may not know the sheets',
    'src/score/bad.ts',
    uses('../sheets/plan'),
    'boundaries/dependencies',
  ],
  [
    'sheets may not reach for raw data',
    'src/sheets/bad.ts',
    uses('../raw/types'),
    'boundaries/dependencies',
  ],
  [
    'the host knows no product code',
    'src/host/bad.ts',
    uses('../rules/schema'),
    'boundaries/dependencies',
  ],
  [
    'the product does not build on the host',
    'src/excel/bad.ts',
    uses('../host/wire/define'),
    'boundaries/dependencies',
  ],
  [
    'the pane does not go around the build',
    'src/taskpane/bad.ts',
    uses('../score/scorecard'),
    'boundaries/dependencies',
  ],
  ['wording is a leaf', 'src/wording/bad.ts', uses('../rules/period'), 'boundaries/dependencies'],
  [
    'a type import counts',
    'src/rules/bad.ts',
    "import type { CellValue } from '../raw/types';\nexport type T = CellValue;\n",
    'boundaries/dependencies',
  ],
  [
    'a re-export counts',
    'src/rules/bad.ts',
    "export * from '../raw/types';\n",
    'boundaries/dependencies',
  ],
  [
    'a dynamic import counts',
    'src/rules/bad.ts',
    "export const it = import('../raw/types');\n",
    'boundaries/dependencies',
  ],
  ['the core has no React', 'src/sheets/bad.ts', uses('react'), 'boundaries/dependencies'],
  ['the core reads no files', 'src/rules/bad.ts', uses('node:fs'), 'boundaries/dependencies'],
  [
    'only Excel and the pane name Office.js',
    'src/score/bad.ts',
    'export const run = () => Excel.run(() => Promise.resolve());\n',
    'no-restricted-globals',
  ],
  [
    'build takes Excel as a parameter',
    'src/build.ts',
    'export const run = () => Excel.run(() => Promise.resolve());\n',
    'no-restricted-globals',
  ],
  [
    'the core has no DOM',
    'src/sheets/bad.ts',
    'export const title = () => document.title;\n',
    'no-restricted-globals',
  ],
  [
    'the core has no clock: Date.now',
    'src/score/bad.ts',
    'export const now = () => Date.now();\n',
    'no-restricted-syntax',
  ],
  [
    'the core has no clock: new Date()',
    'src/rules/bad.ts',
    'export const now = () => new Date();\n',
    'no-restricted-syntax',
  ],
];

const ALLOWED: [name: string, file: string, code: string][] = [
  ['raw uses rules', 'src/raw/good.ts', uses('../rules/schema')],
  ['everyone uses wording', 'src/rules/good.ts', uses('../wording/scorecard-error')],
  ['rules are checked with zod', 'src/rules/good.ts', uses('zod')],
  [
    'a date can be made from a given time',
    'src/rules/good.ts',
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
