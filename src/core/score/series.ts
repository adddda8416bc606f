import type { FindingCollector } from '../quality/collector';
import type { Observation } from '../measure/observation';
import type { SeriesId } from '../rules/keys';
import type { MonthKey } from '../calendar/period';
import type { Rulebook } from '../rules/rulebook';
import type { Indicator } from '../rules/schema';
import { kindOf } from '../rules/tolerance';
import { benchmarkPosition } from './benchmark';
import { currentFigure } from './current';
import { directionOf } from './direction';
import { gapText } from './gap';
import type { PeriodIndex } from '../calendar/period-index';
import { comparedPeriod } from './previous';
import { ragOf } from './rag';
import type { ScoredFigure, ScoredSeries, YearToDate } from './scorecard';
import { valueOf } from './value';
import { yearToDate } from './year-to-date';

/** What every series of a build is scored with. */
export interface ScoringContext {
  rulebook: Rulebook;
  month: MonthKey;
  periods: PeriodIndex;
  findings: FindingCollector;
}

/** Scores one series from its observations: one a period, none later than the month reported. */
export function scoreSeries(
  key: SeriesId,
  rule: Indicator,
  observations: readonly Observation[],
  context: ScoringContext,
): ScoredSeries {
  const { month, periods, findings } = context;
  const figures = scoreFigures(key, rule, observations, context);
  const current = currentFigure(figures, rule, month, periods);
  const last = figures.findLast(({ value }) => value !== null);
  return {
    ...key,
    rule,
    figures,
    current,
    gap: gapText(current, rule, month, findings),
    benchmark: benchmarkPosition(current?.value ?? last?.value ?? null, rule),
  };
}

function scoreFigures(
  key: SeriesId,
  rule: Indicator,
  observations: readonly Observation[],
  { rulebook, periods }: ScoringContext,
): ScoredFigure[] {
  // A population is the whole borough's: it makes no rate of a locality's count.
  const { population } = rule.measure;
  const whole = rulebook.places.isBorough(key.locality) && population !== undefined;
  const populationAt = (month: MonthKey) =>
    whole ? rulebook.populations.in(month, population) : null;
  const ordered = [...observations].sort((a, b) => periods.compare(a.period, b.period));
  const amounts = new Map(
    ordered.map(({ period, numerator, denominator, value }) => {
      const holds = populationAt(periods.of(period).last);
      const amount = { numerator, denominator, value };
      return [period, { ...amount, value: valueOf(amount, rule.measure, holds) }] as const;
    }),
  );
  const known = [...amounts.keys()];

  return ordered.map((observation): ScoredFigure => {
    const period = periods.of(observation.period);
    const amount = amounts.get(period.key) ?? observation;
    const ytd = yearToDate({ rule, period, amounts, population: populationAt(period.last) });
    const rag = ragOf(judgedValue(amount.value, ytd, rule), rule, period.monthOfYear);
    const compared = comparedPeriod(period.key, known, rule, periods);
    const before = compared === null ? null : (amounts.get(compared)?.value ?? null);
    return {
      period: period.key,
      ...amount,
      ytd,
      rag,
      dot: directionOf(amount.value, before, rule, rag),
      source: observation.source,
      findings: observation.findings,
    };
  });
}

/**
 * The value that is judged: the period's own, or the year-to-date position where the pack says so and
 * for an annual target. A figure without a value has no colour, whatever its year to date.
 */
function judgedValue(value: number | null, ytd: YearToDate | null, rule: Indicator): number | null {
  const position = rule.judge === 'year-to-date' || kindOf(rule.tolerance).shareDue !== null;
  if (!position || value === null) return value;
  return ytd ? ytd.value : value;
}
