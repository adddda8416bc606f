import { readFormerFigures, surveyWorkbook, writeWorkbook, type ExcelPort } from '..';
import type { MonthKey } from '../../core/calendar/period';
import type { Severity } from '../../core/quality/finding';
import type { PackIdentity } from '../../core/rules/rulebook';
import type { Scorecard } from '../../core/score/scorecard';
import { planSheets } from '../../core/sheets';
import { indicatorGroups } from '../../core/sheets/kit/indicator-rows';
import { STEPS } from '../../core/wording/errors';
import { WORKBOOK_RULES } from '../../core/wording/workbook-rules';
import { buildNote } from './build-note';
import { inExcel } from './in-excel';
import { measureRaw, type RawData } from './measure-raw';
import type { BuildOptions } from './options';
import { readRaw } from './read-raw';
import { scoreRaw } from './score-raw';
import { part } from './watch';
import { workbookRules, type WorkbookRules } from './workbook-rules';

/** What a build made of the workbook. */
export interface BuildResult {
  pack: PackIdentity;
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
    const readings = await readRaw(context, survey, part(options, 0, 0.4), options);
    const previous = await readFormerFigures(context, survey, options);
    const read = clock();

    const raw = await measureRaw(readings, part(options, 0.4, 0.45), options);
    options.onProgress?.(STEPS.compute, 0.45);
    const scorecard = scoreRaw(raw, previous, options);
    const plans = planSheets(scorecard, { ...buildNote(options), ...provenance(raw) });
    const computed = clock();

    const written = await writeWorkbook(context, plans, survey, part(options, 0.5, 1));
    const total = clock();
    return {
      ...summary(scorecard),
      rebuilt: previous !== undefined,
      sheets: written.sheets,
      findingsSheet: written.sheets[plans.findIndex(({ kind }) => kind === 'data-quality')] ?? null,
      workbookRules: workbookRules(raw),
      notes: [...rulesNotes(raw), ...written.notes],
      ms: { read, compute: computed - read, write: total - computed, total },
    };
  });
}

/** Where rules and calendar came from, for Key. */
function provenance({ rules, holidays }: RawData) {
  return {
    workbookRules: rules ?? undefined,
    closures: holidays.map(({ sheet, serials }) => ({ sheet, days: serials.length })),
  };
}

function rulesNotes(raw: RawData): string[] {
  const own = workbookRules(raw);
  return [...raw.notes, ...(own ? [WORKBOOK_RULES.used(own.sheet, own.differences)] : [])];
}

function summary(scorecard: Scorecard) {
  const { rulebook, month, findings, changes } = scorecard;
  const indicators = rulebook.scorecards.all.flatMap((part) =>
    indicatorGroups(scorecard, part, rulebook.places.borough).flatMap((group) => group.rows),
  );
  const count = (rag: 'Red' | 'Amber' | 'Green' | null) =>
    indicators.filter(({ series }) => (series?.current?.rag ?? null) === rag).length;
  const found = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    pack: rulebook,
    rulesHash: scorecard.rulesHash,
    month,
    indicators: indicators.length,
    rag: { red: count('Red'), amber: count('Amber'), green: count('Green'), none: count(null) },
    findings: { error: found('error'), warning: found('warning'), info: found('info') },
    changes: changes.length,
  };
}

function stopwatch(now: () => Date): () => number {
  const start = now().getTime();
  return () => now().getTime() - start;
}
