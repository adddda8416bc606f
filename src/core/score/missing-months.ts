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
  const places = new Map<MonthKey, ScoredSeries[]>();
  for (const series of ofIndicator) {
    for (const missing of missingMonths(series, month, periods)) {
      places.set(missing, [...(places.get(missing) ?? []), series]);
    }
  }
  for (const [period, series] of [...places].sort(([a], [b]) => compareText(a, b))) {
    findings.add({ code: 'missing-month', ...placesOf(series), period });
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
  const incomplete = ofIndicator.filter(({ current }) => {
    const ytd = current?.ytd;
    return ytd && ytd.months < ytd.monthsDue;
  });
  const groups = groupBy(incomplete, ({ current }) =>
    [current?.period, current?.ytd?.months, current?.ytd?.monthsDue].join(' '),
  );
  const ids = new Map<ScoredSeries, string>();
  for (const group of groups.values()) {
    const current = group[0]?.current;
    const places = placesOf(group);
    const { id } = findings.add({
      code: 'incomplete-year-to-date',
      ...places,
      detail: {
        ...places.detail,
        months: current?.ytd?.months ?? 0,
        monthsDue: current?.ytd?.monthsDue ?? 0,
      },
      where: current?.source.cells[0],
      period: current?.period,
    });
    for (const series of group) ids.set(series, id);
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

/** The first of several series of an indicator, and for the wording all their localities. */
function placesOf(group: readonly ScoredSeries[]) {
  const [first] = group;
  const series = first && seriesIdOf(first);
  return { series, detail: { places: group.map(({ locality }) => locality).join(', ') } };
}
