import fs from 'node:fs';
import path from 'node:path';
import { scripts } from '../../package.json';

const ROOT = path.resolve(__dirname, '../..');
const GUIDES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...fs
    .readdirSync(path.join(ROOT, 'assets/guide'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `assets/guide/${name}`),
];

const allOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe.each(GUIDES)('%s', (guide) => {
  const text = fs.readFileSync(path.join(ROOT, guide), 'utf8');

  it('names only commands that package.json has', () => {
    const named = allOf(text, /npm run (?:--silent )?([\w:-]+)/g);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it('leads only to files that are there', () => {
    const links = allOf(text, /\]\((?!https?:|#)([^)#]+)/g);
    const missing = links.filter(
      (link) => !fs.existsSync(path.join(ROOT, path.dirname(guide), link)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the commands of package.json', () => {
  /** What a shell of Windows reads otherwise: variables, quotes, the home folder, programs it lacks. */
  const POSIX_ONLY = /(^|\s)\w+=\S|[~$']|\b(cp|mv|rm|mkdir|cat|sh|bash|export)\s/;

  it.each(Object.entries(scripts))('%s runs in any shell', (_, script) => {
    expect(script).not.toMatch(POSIX_ONLY);
  });
});
