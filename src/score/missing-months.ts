import type { FindingCollector } from '../quality/collector';
import type { SeriesKey } from '../measure/observation';
import { monthsFromTo } from '../rules/months';
import type { Indicator } from '../rules/schema';
import { monthAvailable } from './current';
import { availabilityNote } from './gap';
import type { ScoringContext } from './series';
import type { ScoredFigure } from './scorecard';

/** Bases whose year to date needs every month. */
const NEEDS_EVERY_MONTH = new Set<Indicator['ytd']['basis']>([
  'sum',
  'pooled',
  'mean',
  'rolling12',
]);

/**
 * A finding for each month without a figure, from the first month a monthly series has one to the
 * month it should have by now. Months for which the pack declares that there is none are left out.
 */
export function addMissingMonths(
  series: SeriesKey,
  rule: Indicator,
  figures: readonly ScoredFigure[],
  { month, periods, findings }: ScoringContext,
): void {
  if (rule.frequency !== 'monthly') return;
  const months = figures
    .map(({ period }) => period)
    .filter((period) => periods.of(period).period.kind === 'month');
  const [first] = months;
  if (first === undefined) return;
  const known = new Set(months);
  for (const missing of monthsFromTo(first, monthAvailable(month, rule))) {
    if (known.has(missing) || availabilityNote(rule, missing) !== null) continue;
    findings.add({ code: 'missing-month', detail: {}, series, period: missing });
  }
}

/** The figure, with a finding where its year to date lacks months. */
export function addIncompleteYearToDate(
  series: SeriesKey,
  rule: Indicator,
  figure: ScoredFigure,
  findings: FindingCollector,
): ScoredFigure {
  const { ytd } = figure;
  if (!ytd || !NEEDS_EVERY_MONTH.has(rule.ytd.basis) || ytd.months >= ytd.monthsDue) return figure;
  const finding = findings.add({
    code: 'incomplete-year-to-date',
    detail: { months: ytd.months, monthsDue: ytd.monthsDue },
    where: figure.source.cells[0],
    series,
    period: figure.period,
  });
  return { ...figure, findings: [...figure.findings, finding.id] };
}
