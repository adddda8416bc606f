import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { contentOf } from './workbooks';

const run = promisify(execFile);
const ROOT = resolve(__dirname, '../..');

/** What a build in the terminal answers with --json, as far as tests ask. */
export interface BuildAnswer {
  ok: boolean;
  pack: string;
  month: string;
  findings: { error: number; warning: number; info: number };
}

/** Runs `scorecard build … --json` on a file as a user would, in a process of its own. */
export async function buildInTerminal(
  file: string,
  args: readonly string[] = [],
): Promise<{ answer: BuildAnswer; bytes: Uint8Array }> {
  const folder = await mkdtemp(join(tmpdir(), 'scorecard-'));
  try {
    const out = join(folder, 'scorecard.xlsx');
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const command = [tsx, 'src/terminal/cli.ts', 'build', file, '--json', '--out', out, ...args];
    const { stdout } = await run(process.execPath, command, { cwd: ROOT, maxBuffer: 1 << 24 });
    const bytes = new Uint8Array(await readFile(out));
    return { answer: JSON.parse(stdout) as BuildAnswer, bytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A figure of the Figures sheet by the headings of its columns. */
export type FigureCells = Record<string, unknown>;

/** The rows of the Figures sheet of a workbook that was built. */
export async function figuresOf(bytes: Uint8Array): Promise<FigureCells[]> {
  const cells = (await contentOf(bytes)).get('Figures')?.formulas ?? [];
  const heading = cells.findIndex((row) => row.includes('Indicator'));
  const names = (cells[heading] ?? []).map(String);
  return cells
    .slice(heading + 1)
    .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}

/**
 * A measure's figures in a month, a locality each: "70 of 110", the numerator alone with its rate
 * ("477: 1009.7"), or the value alone.
 */
export function figuresIn(
  figures: readonly FigureCells[],
  month: string,
  localities: readonly string[],
  indicator: string,
  part = '',
): string[] {
  return localities.map((locality) => {
    const figure = figures.find(
      (each) =>
        each.Indicator === indicator &&
        each.Part === part &&
        each.Locality === locality &&
        each.Period === month,
    );
    if (!figure) return 'none';
    const { Numerator: numerator, Denominator: denominator, Value: value } = figure;
    return denominator === '' ? String(value) : `${String(numerator)} of ${String(denominator)}`;
  });
}
