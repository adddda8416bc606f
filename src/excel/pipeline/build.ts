import {
  readFormerFigures,
  readRuleSheet,
  surveyWorkbook,
  writeWorkbook,
  type ExcelPort,
  type Survey,
  type Watch,
} from '..';
import { FindingCollector } from '../../core/quality/collector';
import type { Severity } from '../../core/quality/finding';
import { inExcel, observeRaw, readRawData, type RawData, type ReadOptions } from './raw-data';
import type { MonthKey } from '../../core/calendar/period';
import { rulesHash } from '../../core/rules/rules-hash';
import type { Pack } from '../../core/rules/schema';
import type { FigureRow } from '../../core/score/figure-row';
import { scoreAll } from '../../core/score/score';
import type { Scorecard } from '../../core/score/scorecard';
import { planSheets } from '../../core/sheets';
import { planIndicators } from '../../core/sheets/kinds/indicators';
import { indicatorGroups } from '../../core/sheets/kit/indicator-rows';
import { STEPS } from '../../core/wording/errors';
import { momentInWords, PRODUCT_VERSION } from '../../core/wording/product';
import { ScorecardError } from '../../core/wording/scorecard-error';
import { WORKBOOK_RULES } from '../../core/wording/workbook-rules';

export type { ExcelPort, Watch } from '..';

export interface BuildOptions extends ReadOptions {
  /** Month to report; without one, the latest with data. */
  month?: MonthKey;
  /** The time, for the sheets' footers, for slips in dates and for measuring how long steps take. */
  now: () => Date;
}

/** Rules that a workbook has of its own. */
export interface WorkbookRules {
  /** The sheet that holds them. */
  sheet: string;
  /** How many of them differ from the shared pack. */
  differences: number;
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
  /** The rules that the workbook has of its own; null where it has none for this pack. */
  workbookRules: WorkbookRules | null;
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
  /** The rules that the workbook has of its own, which the build used; null where it has none. */
  workbookRules: WorkbookRules | null;
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
    const plans = planSheets(scorecard, { ...buildNote(options), ...provenance(raw) });
    const computed = clock();

    const written = await writeWorkbook(context, plans, survey, part(options, 0.5, 1));
    const total = clock();
    return {
      ...summary(scorecard),
      rebuilt: previous !== undefined,
      sheets: written.sheets,
      findingsSheet: written.sheets[plans.findIndex(({ kind }) => kind === 'data-quality')] ?? null,
      workbookRules: rulesIn(raw),
      notes: [...rulesNotes(raw), ...written.notes],
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
      workbookRules: rulesIn(raw),
    };
  });
}

/** What putting the rules of a pack into a workbook made of it. */
export interface RulesPut {
  pack: Pack;
  rulesHash: string;
  /** The sheet that holds the rules. */
  sheet: string;
  indicators: number;
  notes: string[];
}

/**
 * Puts the rules into the workbook, where people may change them: those of the pack asked for, or of
 * the one that the data names. From then on builds take them from there.
 *
 * @throws ScorecardError 'rules-in-place' where the workbook has rules already
 */
export async function putRules(excel: ExcelPort, options: BuildOptions): Promise<RulesPut> {
  return inExcel(excel, async (context) => {
    const survey = await surveyWorkbook(context);
    const former = await readRuleSheet(context, survey, options);
    if (former) {
      throw new ScorecardError('rules-in-place', WORKBOOK_RULES.alreadyThere(former.sheet));
    }
    const pack = await packToPut(context, survey, options);
    const plan = planIndicators(pack, buildNote(options));
    const watch = part(options, 0.5, 1);
    const { sheets, notes } = await writeWorkbook(context, [plan], survey, watch, 'leave-alone');
    return {
      pack,
      rulesHash: rulesHash(pack),
      sheet: sheets[0] ?? plan.name,
      indicators: pack.indicators.length,
      notes,
    };
  });
}

/** The only pack there is, the one asked for, or the one that the data names. */
async function packToPut(
  context: Excel.RequestContext,
  survey: Survey,
  options: BuildOptions,
): Promise<Pack> {
  const { packs, packId } = options;
  const [asked] = packs.filter(({ id }) => packId === undefined || id === packId);
  if (asked && (packId !== undefined || packs.length === 1)) return asked;
  return (await readRawData(context, survey, part(options, 0, 0.5), options)).pack;
}

function buildNote({ now }: BuildOptions) {
  return { builtAt: momentInWords(now()), productVersion: PRODUCT_VERSION };
}

/** Where rules and calendar came from, for Key. */
function provenance({ rules, holidays }: RawData) {
  return {
    workbookRules: rules ?? undefined,
    closures: holidays.map(({ sheet, serials }) => ({ sheet, days: serials.length })),
  };
}

function rulesIn({ rules }: RawData): WorkbookRules | null {
  return rules && { sheet: rules.sheet, differences: rules.differences.length };
}

function rulesNotes(raw: RawData): string[] {
  const own = rulesIn(raw);
  return [...raw.notes, ...(own ? [WORKBOOK_RULES.used(own.sheet, own.differences)] : [])];
}

function compute(
  raw: RawData,
  previous: FigureRow[] | undefined,
  options: BuildOptions,
): Scorecard {
  const findings = new FindingCollector();
  const { pack } = raw;
  const { observations, schools } = observeRaw(raw, options, findings);
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
