import path from 'node:path';
import { execFileSync } from 'node:child_process';

const ROOT = path.resolve(__dirname, '../..');

/** Runs the project's own production build of the named configurations; throws what webpack prints. */
export function build(...names: ('pane' | 'terminal' | 'preview')[]): void {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const chosen = names.flatMap((name) => ['--config-name', name]);
  try {
    execFileSync(process.execPath, [webpack, '--mode', 'production', ...chosen], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The build of ${names.join(', ')} failed:\n${stdout}\n${stderr}`, {
      cause: error,
    });
  }
}
