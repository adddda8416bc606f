import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BENCHMARK, type BenchmarkMeasurement } from '../../core/wording/benchmark';
import { largeCaseList } from './large-list';
import { measure, ratios } from './measurement';

/** Rows of the two lists that are compared. */
const SMALL = 20_000;
const LARGE = 200_000;

/** Makes a list in a folder, and builds from the file, so that nothing of the making is still in memory. */
async function run(rows: number, folder: string): Promise<BenchmarkMeasurement> {
  const file = join(folder, `case-list-${rows}.xlsx`);
  writeFileSync(file, await largeCaseList(rows));
  const measured = await measure(readFileSync(file), rows);
  process.stdout.write(BENCHMARK.measurement(measured));
  return measured;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'benchmark-'));
  try {
    const small = await run(SMALL, folder);
    const large = await run(LARGE, folder);
    process.stdout.write(BENCHMARK.ratios(ratios(small, large)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
