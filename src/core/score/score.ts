import { groupBy } from '../collections/group-by';
import { indicatorOf, keyOfRule } from '../rules/keys';
import type { FindingCollector } from '../quality/collector';
import type { Observation } from '../measure/observation';
import { uniqueReturns } from '../measure/unique';
import type { School } from '../raw/school';
import type { MonthKey, ReportingYear } from '../calendar/period';
import type { Places, Rulebook } from '../rules/rulebook';
import type { Indicator } from '../rules/schema';
import { noDataForMonth, noFigures } from '../wording/months-with-data';
import { ScorecardError } from '../wording/scorecard-error';
import { boroughFigure } from './borough';
import { changesSince } from './changes';
import { checkFigure } from './figure-checks';
import { toFigureRows } from './figure-row';
import { localityRule } from './locality-rule';
import type { FormerFigure } from './figure-row';
import { flagIncompleteYears, reportMissingMonths } from './missing-months';
import { monthsWithData } from './months-with-data';
import { PeriodIndex } from '../calendar/period-index';
import type { Scorecard, ScoredSeries } from './scorecard';
import { SeriesIndex } from './series-index';
import { checkSchools } from './school-checks';
import { reportSchools } from './schools';
import { scoreSeries } from './series';

export interface ScoreInput {
  observations: readonly Observation[];
  rulebook: Rulebook;
  rulesHash: string;
  /** The month reported; the latest month with data when absent. */
  month?: MonthKey;
  /** Takes the findings that scoring adds to those of reading. */
  findings: FindingCollector;
  /** The Figures sheet of the last build of the same workbook. */
  previous?: readonly FormerFigure[];
  /** The schools of the workbook's attendance sheets. */
  schools?: readonly School[];
}

/**
 * The scorecard of a month: every indicator of the rules, in their order, for the borough and then
 * for each locality in the pack's order. Figures of periods after the month are left out.
 *
 * @throws ScorecardError 'no-data-for-month' where there is no figure at all, or none for the month
 *   asked for, naming the months that have figures
 */
export function scoreAll(input: ScoreInput): Scorecard {
  const { rulebook, findings, rulesHash } = input;
  const { places } = rulebook;
  const periods: Record<ReportingYear, PeriodIndex> = {
    financial: new PeriodIndex('financial'),
    academic: new PeriodIndex('academic'),
  };
  // Returns that disagree leave no figure, yet there is data for their month.
  const withData = monthsWithData(input.observations, periods.financial);
  const month = reportedMonth(withData, input.month);
  const unique = uniqueReturns(input.observations, rulebook.indicators, findings);
  const byIndicator = groupBy(unique, indicatorOf);

  const series = rulebook.indicators.all.flatMap((rule): ScoredSeries[] => {
    const index = periods[rule.ytd.year];
    const own = byIndicator.get(keyOfRule(rule)) ?? [];
    const shown = own
      .filter(({ period }) => !index.isLater(period, month))
      .map((observation) => checkFigure(observation, rule, findings));
    const context = { rulebook, month, periods: index, findings };
    const scored = placesOf(rule, places, shown).map((locality) => {
      const observations = places.isBorough(locality)
        ? boroughFigures(shown, rule, places, findings)
        : shown.filter((observation) => observation.locality === locality);
      const key = { scorecard: rule.scorecard, indicator: rule.number, part: rule.part, locality };
      const own = places.isBorough(locality) ? rule : localityRule(rule);
      return scoreSeries(key, own, observations, context);
    });
    reportMissingMonths(scored, month, index, findings);
    return flagIncompleteYears(scored, findings);
  });

  const schools = reportSchools(input.schools ?? [], rulebook, month);
  for (const summary of schools?.localities ?? []) checkSchools(summary, findings);

  const scorecard: Scorecard = {
    rulebook,
    rulesHash,
    month,
    months: withData.filter((known) => known <= month),
    series,
    index: new SeriesIndex(series),
    findings: findings.all(),
    changes: [],
    ...(schools && { schools }),
  };
  const changes = input.previous
    ? changesSince(input.previous, toFigureRows(scorecard), scorecard)
    : [];
  return { ...scorecard, changes };
}

function reportedMonth(withData: MonthKey[], asked: MonthKey | undefined): MonthKey {
  const latest = withData.at(-1);
  if (latest === undefined) throw new ScorecardError('no-data-for-month', noFigures());
  if (asked === undefined) return latest;
  if (!withData.includes(asked)) {
    throw new ScorecardError('no-data-for-month', noDataForMonth(asked, withData));
  }
  return asked;
}

/**
 * The borough, and the localities where the indicator is reported for them. A locality's figures that
 * were returned all the same are not dropped.
 */
function placesOf(rule: Indicator, places: Places, observations: Observation[]): string[] {
  const returned = new Set(observations.map(({ locality }) => locality));
  const localities = places.localities.filter((name) => rule.localities || returned.has(name));
  return [places.borough, ...localities];
}

/** The borough's figure in each period in which it or a locality has one. */
function boroughFigures(
  observations: readonly Observation[],
  rule: Indicator,
  places: Places,
  findings: FindingCollector,
): Observation[] {
  const byPeriod = groupBy(observations, ({ period }) => period);
  return [...byPeriod.values()].flatMap((ofPeriod) => {
    const borough = ofPeriod.find(({ locality }) => places.isBorough(locality));
    const localities = ofPeriod.filter(({ locality }) => !places.isBorough(locality));
    return boroughFigure({ borough, localities }, rule, places, findings) ?? [];
  });
}
