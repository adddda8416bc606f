import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINDINGS } from '../../../src/core/quality/findings';
import { LINT_FINDINGS } from '../../../src/core/rules/lint/findings';
import { table } from '../../../src/tools/guide/markdown';
import { ASSETS, MADE } from '../../../src/tools/guide/made';

const kept = (file: string) => readFileSync(join(ASSETS, file), 'utf8');

it.each(Object.entries(MADE))(
  '%s is as the code has it: npm run guide makes it anew',
  (file, text) => {
    expect(kept(file)).toBe(text());
  },
);

describe('the page of findings', () => {
  it.each([...Object.entries(FINDINGS), ...Object.entries(LINT_FINDINGS)])(
    'lists %s with each of its examples',
    (code, { examples }) => {
      const lines = kept('guide/findings.md').split('\n');
      const listed = lines.filter((line) => line.startsWith(`| \`${code}\` |`));
      expect(listed.length).toBeGreaterThanOrEqual(examples.length);
    },
  );
});

it('keeps a cell of a table a cell, whatever stands in it', () => {
  expect(table(['a'], [['1 | 2\n3 * 4']])).toBe('| a |\n| --- |\n| 1 \\| 2 3 \\* 4 |');
});
