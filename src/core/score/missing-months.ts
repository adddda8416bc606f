import { compareText } from '../collections/compare-text';
import { groupBy } from '../collections/group-by';
import { seriesIdOf } from '../rules/keys';
import type { FindingCollector } from '../quality/collector';
import { monthsFromTo } from '../calendar/months';
import type { MonthKey } from '../calendar/period';
import { monthAvailable } from './current';
import { availabilityNote } from './gap';
import type { PeriodIndex } from '../calendar/period-index';
import type { ScoredSeries } from './scorecard';

/**
 * A finding for each month without a figure, from the first month a monthly series has one to the
 * month it should have by now. Months for which the pack declares that there is none are left out. One
 * finding names all places of the indicator that lack the month.
 */
export function reportMissingMonths(
  ofIndicator: readonly ScoredSeries[],
  month: MonthKey,
  periods: PeriodIndex,
  findings: FindingCollector,
): void {
  const missing = ofIndicator.flatMap((series) =>
    missingMonths(series, month, periods).map((period) => ({ series, period })),
  );
  const byMonth = groupBy(missing, ({ period }) => period);
  for (const [period, lacking] of [...byMonth].sort(([a], [b]) => compareText(a, b))) {
    findings.add('missing-month', {}, { ...placeOf(lacking), period });
  }
}

function missingMonths(
  { rule, figures }: ScoredSeries,
  month: MonthKey,
  periods: PeriodIndex,
): MonthKey[] {
  if (rule.frequency !== 'monthly') return [];
  const known = figures
    .map(({ period }) => periods.of(period))
    .filter(({ period }) => period.kind === 'month')
    .map(({ last }) => last);
  const [first] = known;
  if (first === undefined) return [];
  return monthsFromTo(first, monthAvailable(month, rule)).filter(
    (due) => !known.includes(due) && availabilityNote(rule, due) === null,
  );
}

/**
 * The series of an indicator, those whose current year to date lacks months with a finding. One
 * finding names all places that have the same months of it.
 */
export function flagIncompleteYears(
  ofIndicator: readonly ScoredSeries[],
  findings: FindingCollector,
): ScoredSeries[] {
  // A year to date that is the period's own figure has one month of one.
  const incomplete = ofIndicator.flatMap((series) => {
    const { current } = series;
    const ytd = current?.ytd;
    return ytd && ytd.months < ytd.monthsDue ? [{ series, current, ytd }] : [];
  });
  const groups = groupBy(incomplete, ({ current, ytd }) =>
    [current.period, ytd.months, ytd.monthsDue].join(' '),
  );
  const ids = new Map<ScoredSeries, string>();
  for (const group of groups.values()) {
    const [{ current, ytd }] = group;
    const { id } = findings.add(
      'incomplete-year-to-date',
      { months: ytd.months, monthsDue: ytd.monthsDue },
      { ...placeOf(group), where: current.source.cells[0], period: current.period },
    );
    for (const { series } of group) ids.set(series, id);
  }
  return ofIndicator.map((series) => withFinding(series, ids.get(series)));
}

/** The series, its current figure with one more finding. */
function withFinding(series: ScoredSeries, id: string | undefined): ScoredSeries {
  const { current, figures } = series;
  if (id === undefined || current === null) return series;
  const flagged = { ...current, findings: [...current.findings, id] };
  return {
    ...series,
    current: flagged,
    figures: figures.map((figure) => (figure === current ? flagged : figure)),
  };
}

/** Several series of an indicator as one place: the first of them, and all their localities. */
function placeOf(group: readonly [InGroup, ...InGroup[]]) {
  const [first] = group;
  return {
    series: seriesIdOf(first.series),
    localities: group.map(({ series }) => series.locality),
  };
}

interface InGroup {
  series: ScoredSeries;
}
