import { surveyWorkbook, type ExcelPort } from '..';
import type { MonthKey } from '../../core/calendar/period';
import { monthAtIndex } from '../../core/calendar/months';
import { coverageOf } from '../../core/measure/rows/coverage';
import { traceFigure } from '../../core/measure/rows/trace';
import { figureKey } from '../../core/rules/keys';
import { questionOf, type FigureAsked } from '../../core/trace/question';
import type { TraceResult } from '../../core/trace/result';
import { inExcel } from './in-excel';
import { measureRaw, workdaysIn } from './measure-raw';
import type { ReadOptions } from './options';
import { readRaw } from './read-raw';

export interface TraceOptions extends ReadOptions, FigureAsked {
  /** The latest month that the case lists cover when absent. */
  month?: MonthKey;
}

/**
 * Says which rows are behind a figure, and why each counted or not, without writing anything.
 *
 * @throws ScorecardError where there is no raw data, or the pack knows no such indicator or locality
 */
export async function trace(excel: ExcelPort, options: TraceOptions): Promise<TraceResult> {
  return inExcel(excel, async (context) => {
    const survey = await surveyWorkbook(context);
    const readings = await readRaw(context, survey, options, options);
    const raw = await measureRaw(readings, options, options);
    const { rulebook, observed, findings } = raw;
    const lastMonths = observed.rowSets.flatMap((rows) => coverageOf(rows)?.last ?? []);
    const month = options.month ?? monthAtIndex(Math.max(0, ...lastMonths));
    const question = questionOf(rulebook, options, month);
    const place = question.locality ?? rulebook.places.borough;
    const asked = figureKey({ ...question, locality: place, period: month });
    const figure = observed.observations.find((each) => figureKey(each) === asked);
    return {
      ...question,
      pack: rulebook,
      locality: place,
      figure: figure ?? null,
      traces: traceFigure(
        observed.rowSets,
        rulebook.rowMeasures,
        question,
        workdaysIn(raw, options),
      ),
      findings: new Map(findings.all().map((finding) => [finding.id, finding])),
    };
  });
}
