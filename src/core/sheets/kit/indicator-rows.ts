import type { MonthKey } from '../../calendar/period';
import { seriesOfRule } from '../../rules/keys';
import { isListed, type ScorecardRules } from '../../rules/rulebook';
import type { Indicator } from '../../rules/schema';
import type { Scorecard, ScoredFigure, ScoredSeries } from '../../score/scorecard';
import { figuresByLastMonth } from './periods-shown';

/** One indicator part in one locality, ready to be laid out as a row. */
export interface IndicatorRow {
  rule: Indicator;
  /** Null where the data has nothing on it. */
  series: ScoredSeries | null;
  /** Its figures by the month that their period ends in. */
  figures: Map<MonthKey, ScoredFigure>;
}

export interface IndicatorGroup {
  name: string;
  rows: IndicatorRow[];
}

/**
 * The indicators of one scorecard for one locality (the borough's own name for the borough), in the
 * pack's order of groups. Supporting parts and indicators not shown are left out; those without data
 * stay in, because their absence is news.
 */
export function indicatorGroups(
  scorecard: Scorecard,
  part: ScorecardRules,
  locality: string,
): IndicatorGroup[] {
  return part.groups
    .map(({ name, indicators }) => ({
      name,
      rows: indicators.filter(isListed).map((rule) => indicatorRow(scorecard, rule, locality)),
    }))
    .filter((group) => group.rows.length > 0);
}

/** One indicator part in one locality with its series, if the data has one. */
export function indicatorRow(
  scorecard: Scorecard,
  rule: Indicator,
  locality: string,
): IndicatorRow {
  const series = scorecard.index.series(seriesOfRule(rule, locality)) ?? null;
  return { rule, series, figures: series ? figuresByLastMonth(series) : new Map() };
}

/** Title of an indicator with its part, where the title does not say it already. */
export function indicatorTitle(rule: Pick<Indicator, 'title' | 'part'>): string {
  const said = rule.title.toLowerCase().includes(rule.part.toLowerCase());
  return said ? rule.title : `${rule.title}: ${rule.part}`;
}
