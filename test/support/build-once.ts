import path from 'node:path';
import { execFileSync } from 'node:child_process';

const ROOT = path.resolve(__dirname, '../..');

/** Runs the project's own production build before the end-to-end tests; throws what webpack prints. */
export default function buildOnce(): void {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  try {
    execFileSync(process.execPath, [webpack, '--mode', 'production'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The production build failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}
