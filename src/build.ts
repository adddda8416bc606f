import {
  readFormerFigures,
  surveyWorkbook,
  writeWorkbook,
  type ExcelPort,
  type Watch,
} from './excel';
import { observe } from './measure/observe';
import { FindingCollector } from './quality/collector';
import type { Severity } from './quality/finding';
import { inExcel, readRawData, today, type RawData, type ReadOptions } from './raw-data';
import type { MonthKey } from './rules/period';
import { rulesHash } from './rules/rules-hash';
import type { Pack } from './rules/schema';
import type { FigureRow } from './score/figure-row';
import { scoreAll } from './score/score';
import type { Scorecard } from './score/scorecard';
import { planSheets } from './sheets';
import { indicatorGroups } from './sheets/indicator-rows';
import { STEPS } from './wording/errors';
import { momentInWords, PRODUCT_VERSION } from './wording/product';

export type { ExcelPort, Watch } from './excel';

export interface BuildOptions extends ReadOptions {
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
    const raw = await readRawData(context, survey, part(options, 0, 0.4), options);
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
    const raw = await readRawData(context, survey, options, options);
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

function compute(
  { pack, tables }: RawData,
  previous: FigureRow[] | undefined,
  options: BuildOptions,
): Scorecard {
  const findings = new FindingCollector();
  const { observations, schools } = observe(tables, pack, today(options), findings);
  return scoreAll({
    observations,
    pack,
    rulesHash: rulesHash(pack),
    month: options.month,
    findings,
    previous,
    schools,
  });
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
