import { surveyWorkbook, type ExcelPort } from '..';
import type { Observation } from '../../core/measure/observation';
import { coverageOf } from '../../core/measure/rows/coverage';
import { traceFigure, type FigureTrace, type TraceQuestion } from '../../core/measure/rows/trace';
import { FindingCollector } from '../../core/quality/collector';
import type { Finding } from '../../core/quality/finding';
import { inExcel, observeRaw, readRawData, workdaysIn, type ReadOptions } from './raw-data';
import type { MonthKey } from '../../core/calendar/period';
import type { Pack } from '../../core/rules/schema';
import { monthKeyOf } from '../../core/calendar/serial';
import { ERRORS } from '../../core/wording/errors';
import { ScorecardError } from '../../core/wording/scorecard-error';

export interface TraceOptions extends ReadOptions {
  /** Number of the indicator. */
  indicator: string;
  /** Part of the indicator; its main measure when absent. */
  part?: string;
  /** Id of the scorecard; the first of the pack's that has the indicator when absent. */
  scorecard?: string;
  /** The pack's name or another name of the locality; the borough when absent. */
  locality?: string;
  /** The latest month that the case lists cover when absent. */
  month?: MonthKey;
}

/** A figure and what is behind it. */
export interface TraceResult {
  pack: Pack;
  scorecard: string;
  indicator: string;
  part: string;
  locality: string;
  month: MonthKey;
  /** The figure as the build takes it: counted, or returned where the pack prefers that. Null for none. */
  figure: Observation | null;
  /** One for each case list whose rows give the figure. */
  traces: FigureTrace[];
  /** Findings that left rows out of the traces, by id. */
  findings: ReadonlyMap<string, Finding>;
}

/**
 * Says which rows are behind a figure, and why each counted or not, without writing anything.
 *
 * @throws ScorecardError where there is no raw data, or the pack knows no such indicator or locality
 */
export async function trace(excel: ExcelPort, options: TraceOptions): Promise<TraceResult> {
  return inExcel(excel, async (context) => {
    const survey = await surveyWorkbook(context);
    const raw = await readRawData(context, survey, options, options);
    const { pack } = raw;
    const collector = new FindingCollector();
    const observed = observeRaw(raw, options, collector);
    const lastMonths = observed.rowSets.flatMap((rows) => coverageOf(rows)?.last ?? []);
    const month = options.month ?? monthKeyOf(Math.max(0, ...lastMonths));
    const question = questionOf(pack, options, month);
    const place = question.locality ?? pack.borough.name;
    const figure = observed.observations.find(
      (each) =>
        each.scorecard === question.scorecard &&
        each.indicator === question.indicator &&
        each.part === question.part &&
        each.locality === place &&
        each.period === month,
    );
    return {
      ...question,
      pack,
      locality: place,
      figure: figure ?? null,
      traces: traceFigure(observed.rowSets, pack, question, workdaysIn(raw, options)),
      findings: new Map(collector.all().map((finding) => [finding.id, finding])),
    };
  });
}

function questionOf(pack: Pack, options: TraceOptions, month: MonthKey): TraceQuestion {
  const { indicator, part = '', scorecard } = options;
  const rule = pack.indicators.find(
    (each) =>
      each.number === indicator &&
      each.part === part &&
      (scorecard === undefined || each.scorecard === scorecard),
  );
  if (!rule) {
    const parts = pack.indicators.filter((each) => each.number === indicator);
    throw new ScorecardError(
      'unknown-indicator',
      ERRORS.unknownIndicator(
        indicator,
        part,
        pack.name,
        parts.map((each) => each.part),
      ),
    );
  }
  const locality = options.locality === undefined ? null : localityOf(pack, options.locality);
  return { scorecard: rule.scorecard, indicator, part, locality, month };
}

/** The pack's name of a locality, null for the borough itself. */
function localityOf(pack: Pack, asked: string): string | null {
  const same = (each: { name: string; aliases: string[] }) =>
    [each.name, ...each.aliases].some((name) => name.toLowerCase() === asked.trim().toLowerCase());
  const locality = pack.localities.find(same);
  if (locality) return locality.name;
  if (same(pack.borough)) return null;
  const names = [pack.borough.name, ...pack.localities.map(({ name }) => name)];
  throw new ScorecardError('unknown-locality', ERRORS.unknownLocality(asked, names));
}
