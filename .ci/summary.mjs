import fs from 'node:fs';

/** Prints "N passed, N failed" from Jest's own result file, and fails where it shows a failure. */
const result = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const broken = result.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
for (const { name } of broken) console.log(`Could not run: ${name}`);
const passed = result.numPassedTests;
const failed = result.numFailedTests + broken.length;
if (result.numPendingTests > 0) console.log(`${result.numPendingTests} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
