import { existsSync, realpathSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type BuildResult } from '../excel/pipeline/build';
import { putRules } from '../excel/pipeline/put-rules';
import { HostFileError, openHost, type HostStats } from '../host';
import { lintPack } from '../core/rules/lint';
import { EMBEDDED_PACKS } from '../core/rules/packs';
import { readPack } from '../core/rules/read-pack';
import type { Pack } from '../core/rules/schema';
import { trace } from '../excel/pipeline/trace';
import { excludedRows, reportedRows, traceLines } from '../core/trace/report';
import { CLI } from '../core/wording/cli';
import { ERRORS } from '../core/wording/errors';
import { ScorecardError } from '../core/wording/scorecard-error';
import { WORKBOOK_RULES } from '../core/wording/workbook-rules';

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/** The command line cannot be understood. */
class UsageError extends Error {
  readonly code = 'wrong-usage';
}

interface Arguments {
  positionals: string[];
  pack?: string;
  month?: string;
  out?: string;
  indicator?: string;
  part?: string;
  scorecard?: string;
  locality?: string;
  json: boolean;
}

/** The traffic with Excel so far, for an answer that is given even when a build fails. */
interface Traffic {
  stats: Pick<HostStats, 'syncs' | 'maxRequestBytes' | 'maxResponseBytes'>;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function main(argv: string[]): Promise<number> {
  const traffic: Traffic = { stats: { syncs: 0, maxRequestBytes: 0, maxResponseBytes: 0 } };
  try {
    const args = parse(argv);
    const [command] = args.positionals;
    if (command === 'build') return await runBuild(args, traffic);
    if (command === 'lint') return await runLint(args);
    if (command === 'rules') return await runRules(args);
    if (command === 'trace') return await runTrace(args);
    throw new UsageError(command === undefined ? CLI.noCommand : CLI.unknownCommand(command));
  } catch (error) {
    const { code, message } = failureOf(error);
    if (argv.includes('--json')) print(JSON.stringify(answer(traffic, { code, message })));
    tell(message);
    if (!(error instanceof UsageError)) return FAILED;
    tell(`\n${CLI.usage}`);
    return WRONG_USAGE;
  }
}

function parse(argv: string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        pack: { type: 'string' },
        month: { type: 'string' },
        out: { type: 'string' },
        indicator: { type: 'string' },
        part: { type: 'string' },
        scorecard: { type: 'string' },
        locality: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    return { ...values, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function runBuild(args: Arguments, traffic: Traffic): Promise<number> {
  const file = onlyFile(args, 'workbook');
  const month = monthAsked(args);
  const out = outputFile(file, args.out);
  const packs = await packsAsked(args);
  const host = await openFile(file);
  traffic.stats = host.stats;
  const onProgress = stepTeller();
  const result = await build(host.Excel, { packs, month, now: () => new Date(), onProgress });
  await writeWhole(out, await host.save());
  if (args.json) {
    print(JSON.stringify(answer(traffic, undefined, result)));
    for (const note of result.notes) tell(note);
  } else print(CLI.built({ ...result, pack: result.pack.name, out }));
  return DONE;
}

/** Puts the rules of a pack into a copy of the workbook, where people may change them. */
async function runRules(args: Arguments): Promise<number> {
  const file = onlyFile(args, 'workbook');
  const out = outputFile(file, args.out, 'rules');
  const packs = await packsAsked(args);
  const host = await openFile(file);
  const put = await putRules(host.Excel, {
    packs,
    now: () => new Date(),
    onProgress: stepTeller(),
  });
  await writeWhole(out, await host.save());
  const { pack, rulesHash, sheet, indicators, notes } = put;
  const written = WORKBOOK_RULES.written(sheet, pack.name, indicators);
  if (args.json) {
    print(JSON.stringify({ ok: true, pack: pack.id, rulesHash, sheet, indicators, notes, out }));
  } else print([written, ...notes, CLI.writtenTo(out)].join('\n'));
  return DONE;
}

async function runTrace(args: Arguments): Promise<number> {
  const file = onlyFile(args, 'workbook');
  const { indicator, part, scorecard, locality } = args;
  if (indicator === undefined) throw new UsageError(CLI.noIndicator);
  const month = monthAsked(args);
  const packs = await packsAsked(args);
  const host = await openFile(file);
  const question = { indicator, part, scorecard, locality, month };
  const result = await trace(host.Excel, { ...question, packs, now: () => new Date() });
  if (!args.json) {
    print(traceLines(result).join('\n'));
    return DONE;
  }
  const { pack, figure, traces, findings: _, ...asked } = result;
  const amount = figure && {
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: figure.value,
    source: figure.source.kind,
  };
  const rows = traces.map((each) => ({
    sheet: each.sheet,
    numerator: each.numerator,
    counted: each.counted,
    rows: reportedRows(each, pack),
    elsewhere: each.elsewhere,
    excluded: excludedRows(each, result),
  }));
  print(JSON.stringify({ ok: true, pack: pack.id, ...asked, figure: amount, traces: rows }));
  return DONE;
}

function monthAsked({ month }: Arguments): string | undefined {
  if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw new UsageError(CLI.wrongMonth(month));
  }
  return month;
}

async function packsAsked({ pack }: Arguments): Promise<readonly Pack[]> {
  return pack === undefined ? EMBEDDED_PACKS : [await choosePack(pack)];
}

async function runLint(args: Arguments): Promise<number> {
  const file = onlyFile(args, 'rule pack');
  const findings = lintPack(await readJson(file));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (args.json) print(JSON.stringify({ ok: errors === 0, findings }));
  else if (findings.length === 0) print(CLI.lintClean(file));
  else {
    for (const finding of findings) print(CLI.lintFinding(finding));
    print(CLI.lintSummary(errors, findings.length - errors));
  }
  return errors === 0 ? DONE : FAILED;
}

function onlyFile({ positionals: [command = '', file, ...rest] }: Arguments, what: string): string {
  if (file === undefined || rest.length > 0) throw new UsageError(CLI.oneFile(command, what));
  return file;
}

function outputFile(file: string, asked: string | undefined, what = 'scorecard'): string {
  // A workbook with macros keeps them, and with them its kind of file.
  const extension = extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  const beside = join(dirname(file), `${basename(file, extname(file))}-${what}${extension}`);
  const out = asked ?? beside;
  if (existsSync(out) && existsSync(file) && realpathSync(out) === realpathSync(file)) {
    throw new UsageError(CLI.outIsInput(file));
  }
  return out;
}

async function choosePack(asked: string): Promise<Pack> {
  const known = EMBEDDED_PACKS.find(({ id }) => id === asked);
  if (known) return known;
  if (!asked.toLowerCase().endsWith('.json')) {
    const ids = EMBEDDED_PACKS.map(({ id }) => id);
    throw new UsageError(CLI.unknownPack(asked, ids));
  }
  return readPack(await readJson(asked));
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ScorecardError('invalid-pack', CLI.cannotReadPack(file), { cause });
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ScorecardError('invalid-pack', CLI.packNotJson(file, reason), { cause });
  }
}

async function openFile(file: string) {
  const { cannotOpen } = ERRORS;
  const bytes = await readFile(file).catch((cause: unknown) => {
    const sentence = existsSync(file) ? cannotOpen.unreadable(file) : cannotOpen.missing(file);
    throw new ScorecardError('not-a-workbook', sentence, { cause });
  });
  try {
    return await openHost(bytes, { name: basename(file) });
  } catch (cause) {
    if (!(cause instanceof HostFileError)) throw cause;
    if (cause.code === 'password-protected') {
      throw new ScorecardError('password-protected', cannotOpen.passwordProtected(file), { cause });
    }
    if (cause.code === 'damaged') {
      throw new ScorecardError('damaged-workbook', cannotOpen.damaged(file), { cause });
    }
    const isOld = cause.hint === 'old-excel-format';
    const sentence = isOld ? cannotOpen.oldFormat(file) : cannotOpen.notAWorkbook(file);
    throw new ScorecardError('not-a-workbook', sentence, { cause });
  }
}

/** Writes a file beside its place first, so that a failure leaves no half of it. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await makeFolder(dirname(file));
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new ScorecardError('write-failed', CLI.cannotWrite(file), { cause });
  }
}

/**
 * Makes a folder and those above it, one by one: Node's own recursive way never ends where a file system
 * takes no folders.
 */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof ScorecardError || error instanceof UsageError) return error;
  return { code: 'unexpected', message: `${ERRORS.unexpected()} (${String(error)})` };
}

/** The one object of `--json`: the same members whether or not there is a result. */
function answer(
  { stats }: Traffic,
  error?: { code: string; message: string },
  result?: BuildResult,
) {
  const { syncs, maxRequestBytes, maxResponseBytes } = stats;
  return {
    ok: result !== undefined,
    pack: result?.pack.id ?? null,
    rulesHash: result?.rulesHash ?? null,
    month: result?.month ?? null,
    sheets: result?.sheets ?? [],
    indicators: result?.indicators ?? 0,
    rag: result?.rag ?? { red: 0, amber: 0, green: 0, none: 0 },
    findings: result?.findings ?? { error: 0, warning: 0, info: 0 },
    changes: result?.changes ?? 0,
    host: { syncs, maxRequestBytes, maxResponseBytes },
    ms: result?.ms ?? { read: 0, compute: 0, write: 0, total: 0 },
    ...(error ? { error } : {}),
  };
}

function stepTeller(): (step: string) => void {
  let last = '';
  return (step) => {
    if (step !== last) tell(CLI.step(step));
    last = step;
  };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
