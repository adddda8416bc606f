import {
  readDate1904,
  readFormerFigures,
  readHeads,
  readRawTable,
  surveyWorkbook,
  toScorecardError,
  writeWorkbook,
  type ExcelPort,
  type Survey,
  type Watch,
} from './excel';
import { observe } from './measure/observe';
import { FindingCollector } from './quality/collector';
import type { Severity } from './quality/finding';
import { recognise } from './raw/recognise';
import type { RawTable, SheetHead } from './raw/types';
import type { MonthKey } from './rules/period';
import { rulesHash } from './rules/rules-hash';
import type { Pack } from './rules/schema';
import { serialOf } from './rules/serial';
import type { FigureRow } from './score/figure-row';
import { scoreAll } from './score/score';
import type { Scorecard } from './score/scorecard';
import { planSheets } from './sheets';
import { indicatorGroups } from './sheets/indicator-rows';
import { ERRORS, STEPS } from './wording/errors';
import { momentInWords, PRODUCT_VERSION } from './wording/product';
import { ScorecardError } from './wording/scorecard-error';

export type { ExcelPort, Watch } from './excel';

export interface BuildOptions extends Watch {
  /** The rule packs there are. */
  packs: readonly Pack[];
  /** Id of the pack to use; without one, the pack whose indicators the data names. */
  packId?: string;
  /** Month to report; without one, the latest with data. */
  month?: MonthKey;
  /** The time, for the sheets' footers, for slips in dates and for measuring how long steps take. */
  now: () => Date;
}

/** What is in the workbook, seen with one rule pack. */
export interface Inspection {
  pack: Pack;
  rulesHash: string;
  /** The raw sheets, with the number of rows below their headings. */
  sources: { sheet: string; title: string; rows: number }[];
  /** Months with data, oldest first; the last of them when nothing else is asked for. */
  months: MonthKey[];
  month: MonthKey;
}

/** What a build made of the workbook. */
export interface BuildResult {
  pack: Pack;
  rulesHash: string;
  month: MonthKey;
  sheets: string[];
  /** The sheet that lists the findings. */
  findingsSheet: string | null;
  /** Indicators on the scorecards, with or without a figure. */
  indicators: number;
  rag: { red: number; amber: number; green: number; none: number };
  findings: Record<Severity, number>;
  /** Whether the workbook had the figures of an earlier build. */
  rebuilt: boolean;
  /** Figures that differ from the last build of the workbook. */
  changes: number;
  /** Whole sentences on what was not as usual. */
  notes: string[];
  ms: { read: number; compute: number; write: number; total: number };
}

/**
 * Builds the scorecard in the workbook that `excel` is bound to.
 *
 * @throws ScorecardError, and then the workbook is as it was before
 */
export async function build(excel: ExcelPort, options: BuildOptions): Promise<BuildResult> {
  return inExcel(excel, async (context) => {
    const clock = stopwatch(options.now);
    const survey = await surveyWorkbook(context);
    const raw = await readRaw(context, survey, part(options, 0, 0.4), options);
    const previous = await readFormerFigures(context, survey, options);
    const read = clock();

    options.onProgress?.(STEPS.compute, 0.4);
    const scorecard = compute(raw, previous, options);
    const builtAt = momentInWords(options.now());
    const plans = planSheets(scorecard, { builtAt, productVersion: PRODUCT_VERSION });
    const computed = clock();

    const rawSheets = new Set(raw.tables.map((table) => table.sheet));
    const written = await writeWorkbook(context, plans, survey, rawSheets, part(options, 0.5, 1));
    const total = clock();
    return {
      ...summary(scorecard),
      rebuilt: previous !== undefined,
      sheets: written.sheets,
      findingsSheet: written.sheets[plans.findIndex(({ kind }) => kind === 'data-quality')] ?? null,
      notes: written.notes,
      ms: { read, compute: computed - read, write: total - computed, total },
    };
  });
}

/**
 * Says what a build would find, without writing anything.
 *
 * @throws ScorecardError where there would be nothing to build
 */
export async function inspect(excel: ExcelPort, options: BuildOptions): Promise<Inspection> {
  return inExcel(excel, async (context) => {
    const survey = await surveyWorkbook(context);
    const raw = await readRaw(context, survey, options, options);
    const { pack, months, month } = compute(raw, undefined, options);
    const title = (kindId: string) => pack.raw.find(({ id }) => id === kindId)?.title ?? kindId;
    return {
      pack,
      rulesHash: rulesHash(pack),
      sources: raw.tables.map(({ sheet, kindId, rowCount }) => ({
        sheet,
        title: title(kindId),
        rows: rowCount,
      })),
      months,
      month,
    };
  });
}

async function inExcel<T>(
  excel: ExcelPort,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await excel.run(work);
  } catch (error) {
    throw toScorecardError(error);
  }
}

/** Raw data as one rule pack reads it. */
interface RawData {
  pack: Pack;
  tables: RawTable[];
}

async function readRaw(
  context: Excel.RequestContext,
  survey: Survey,
  watch: Watch,
  options: BuildOptions,
): Promise<RawData> {
  const packs = packsAsked(options);
  watch.onProgress?.(STEPS.survey, 0);
  const heads = await readHeads(context, survey.sheets, watch);
  const date1904 = await readDate1904(context);
  const known = new Map<string, RawTable>();
  const read = async (pack: Pack): Promise<RawData> => {
    const tables: RawTable[] = [];
    for (const [i, head] of heads.entries()) {
      const recognition = recognise(head, pack);
      const sheet = survey.sheets.find(({ name }) => name === head.sheet);
      if (!recognition.ok || !sheet) continue;
      // Packs share kinds of raw sheet: what one has read, another need not read again.
      const key = JSON.stringify(recognition.sheet);
      watch.onProgress?.(STEPS.read(head.sheet), i / heads.length);
      const table =
        known.get(key) ??
        (await readRawTable(context, sheet.id, recognition.sheet, date1904, watch));
      known.set(key, table);
      tables.push(table);
    }
    return { pack, tables };
  };
  const readings: RawData[] = [];
  for (const pack of packs) {
    const reading = await read(pack);
    if (reading.tables.length > 0) readings.push(reading);
  }
  return bestReading(readings, options) ?? refuse(heads, packs);
}

function packsAsked({ packs, packId }: BuildOptions): readonly Pack[] {
  if (packId === undefined) return packs;
  const asked = packs.filter(({ id }) => id === packId);
  if (asked.length > 0) return asked;
  const ids = packs.map(({ id }) => id);
  throw new ScorecardError('unknown-pack', ERRORS.unknownPack(packId, ids));
}

/** The reading by the pack that knows most of what the data names, and quarrels least with it. */
function bestReading(readings: RawData[], options: BuildOptions): RawData | undefined {
  if (readings.length < 2) return readings[0];
  const scores = readings.map(({ pack, tables }) => {
    const findings = new FindingCollector();
    const { observations } = observe(tables, pack, today(options), findings);
    const known = new Set(observations.map((o) => `${o.scorecard} ${o.indicator} ${o.part}`));
    return known.size === 0 ? 0 : observations.length / (1 + findings.all().length);
  });
  return readings[scores.indexOf(Math.max(...scores))];
}

function refuse(heads: readonly SheetHead[], packs: readonly Pack[]): never {
  const nearest = heads
    .flatMap((head) =>
      packs.flatMap((pack) => {
        const recognition = recognise(head, pack);
        return recognition.ok || !recognition.nearest
          ? []
          : [
              {
                sheet: head.sheet,
                title: recognition.nearest.kind,
                missing: recognition.nearest.missing,
              },
            ];
      }),
    )
    .reduce<Nearest | null>(
      (best, next) => (best && best.missing.length <= next.missing.length ? best : next),
      null,
    );
  throw new ScorecardError('no-raw-data', ERRORS.noRawData(nearest, heads.length));
}

interface Nearest {
  sheet: string;
  title: string;
  missing: string[];
}

function compute(
  { pack, tables }: RawData,
  previous: FigureRow[] | undefined,
  options: BuildOptions,
): Scorecard {
  const findings = new FindingCollector();
  const { observations } = observe(tables, pack, today(options), findings);
  return scoreAll({
    observations,
    pack,
    rulesHash: rulesHash(pack),
    month: options.month,
    findings,
    previous,
  });
}

function today({ now }: BuildOptions): number {
  const date = now();
  return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

function summary(scorecard: Scorecard) {
  const { pack, month, findings, changes } = scorecard;
  const indicators = pack.scorecards.flatMap(({ id }) =>
    indicatorGroups(scorecard, id, pack.borough.name).flatMap((group) => group.rows),
  );
  const count = (rag: 'Red' | 'Amber' | 'Green' | null) =>
    indicators.filter(({ series }) => (series?.current?.rag ?? null) === rag).length;
  const found = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    pack,
    rulesHash: scorecard.rulesHash,
    month,
    indicators: indicators.length,
    rag: { red: count('Red'), amber: count('Amber'), green: count('Green'), none: count(null) },
    findings: { error: found('error'), warning: found('warning'), info: found('info') },
    changes: changes.length,
  };
}

/** The same watch, with the shares of a step spread over a part of the whole. */
function part({ onProgress, signal }: Watch, from: number, to: number): Watch {
  return {
    signal,
    onProgress: (step, share) => onProgress?.(step, from + share * (to - from)),
  };
}

function stopwatch(now: () => Date): () => number {
  const start = now().getTime();
  return () => now().getTime() - start;
}
