import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { ModuleRegistry, sourceFiles } from '../support/module-registry';

const ROOT = resolve(__dirname, '../..');
const SRC = resolve(ROOT, 'src');

/** What is started and not imported: webpack's entries and the files that npm's scripts run. */
function entryPoints(): Set<string> {
  const webpack = readFileSync(resolve(ROOT, 'webpack.config.js'), 'utf8');
  const scripts = readFileSync(resolve(ROOT, 'package.json'), 'utf8');
  const named = `${webpack}\n${scripts}`.matchAll(/src\/[\w/-]+\.tsx?/g);
  return new Set([...named].map(([file]) => resolve(ROOT, file)));
}

it('any file can be loaded first', () => {
  const started = entryPoints();
  const failures = sourceFiles(SRC)
    .filter((file) => !started.has(file))
    .flatMap((file) => {
      try {
        new ModuleRegistry().load(file);
        return [];
      } catch (error) {
        return [`${relative(ROOT, file)}: ${String(error)}`];
      }
    });
  expect(failures).toEqual([]);
});
