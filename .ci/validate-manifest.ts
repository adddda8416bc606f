import fs from 'node:fs';
import path from 'node:path';
import { logErrorMessage } from 'office-addin-cli';
import { validateManifest } from '../test/support/manifest';

/** Checks manifest.xml, and the built one where there is one, against Microsoft's schemas. */
async function main(): Promise<void> {
  const root = path.resolve(__dirname, '..');
  for (const name of ['manifest.xml', 'dist/manifest.xml']) {
    const file = path.join(root, name);
    if (!fs.existsSync(file)) continue;
    const errors = await validateManifest(fs.readFileSync(file, 'utf8'));
    for (const error of errors) logErrorMessage(`${name}: ${error}`);
    if (errors.length > 0) process.exitCode = 1;
    else console.log(`${name} passes Microsoft's schemas.`);
  }
}

void main();
