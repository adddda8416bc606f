import type { MonthKey } from '../../../calendar/period';
import { isListed, type TopicRules } from '../../../rules/rulebook';
import { BENCHMARKS } from '../../../rules/benchmarks';
import type { Indicator } from '../../../rules/schema';
import { yearOfMonth } from '../../../calendar/periods';
import { availabilityNote } from '../../../score/gap';
import type { ScoredFigure, Scorecard } from '../../../score/scorecard';
import { GAPS } from '../../../wording/gaps';
import { periodLabel, shortMonth } from '../../../calendar/words';
import { TOPIC } from '../../../wording/sheets';
import { ragLetter } from '../../kit/direction';
import { ratioText } from '../../kit/figure-cell';
import { displayFormat } from '../../look/formats';
import { indicatorRow } from '../../kit/indicator-rows';
import type { IndicatorRow } from '../../kit/indicator-rows';
import { monthsShown } from '../../kit/periods-shown';
import { TREND_PERIODS } from '../../kit/trend';

/** One indicator part of a topic with its series in each place, the borough first. */
export interface TopicIndicator {
  rule: Indicator;
  places: { name: string; row: IndicatorRow }[];
  /** Supporting counts of the same indicator, for the borough. */
  supporting: IndicatorRow[];
}

/** A line of a topic's table, before it is laid out in cells. */
export interface TopicLine {
  label: string;
  kind: 'period' | 'year-to-date' | 'earlier' | 'benchmark';
  /** One for each place; null where there is none. */
  values: (number | null)[];
  ratios: string[];
  supporting: (number | null)[];
  rag: string;
  note: string;
}

/**
 * The indicators of a topic in its order: each part that is not supporting, with the supporting parts
 * of the same number beside the first of them. Localities without any figure are left out.
 */
export function topicIndicators(scorecard: Scorecard, topic: TopicRules): TopicIndicator[] {
  const { borough } = scorecard.rulebook.places;
  return topic.indicators.flatMap((parts) => {
    const shown = parts.filter((rule) => rule.shown);
    const supporting = shown
      .filter((rule) => rule.supporting)
      .map((rule) => indicatorRow(scorecard, rule, borough))
      .filter((row) => row.figures.size > 0);
    return shown.filter(isListed).map((rule, index) => ({
      rule,
      places: placesOf(scorecard, rule),
      supporting: index === 0 ? supporting : [],
    }));
  });
}

function placesOf(scorecard: Scorecard, rule: Indicator): TopicIndicator['places'] {
  const { borough, localities } = scorecard.rulebook.places;
  const place = (name: string) => ({ name, row: indicatorRow(scorecard, rule, name) });
  const others = localities
    .map(place)
    .filter(({ row }) => [...row.figures.values()].some(({ value }) => value !== null));
  return [place(borough), ...others];
}

/** The periods of an indicator with their figures, then year to date, earlier years and benchmarks. */
export function topicLines(indicator: TopicIndicator, month: MonthKey): TopicLine[] {
  return [
    ...periodLines(indicator, month),
    ...yearToDateLine(indicator, month),
    ...earlierYearLines(indicator),
    ...benchmarkLines(indicator),
  ];
}

/** Up to thirteen periods, from the first that any place has a figure for. */
function periodLines(indicator: TopicIndicator, month: MonthKey): TopicLine[] {
  const { places, rule } = indicator;
  const withData = new Set(places.flatMap(({ row }) => [...row.figures.keys()]));
  const lasts =
    rule.frequency === 'monthly'
      ? monthsShown(month, TREND_PERIODS).map(({ lastMonth }) => lastMonth)
      : [...withData]
          .filter((last) => last <= month)
          .sort()
          .slice(-TREND_PERIODS);
  const first = lasts.findIndex((last) => withData.has(last));
  const shown = first < 0 ? lasts.slice(-1) : lasts.slice(first);
  return (shown.length > 0 ? shown : [month]).map((last) => periodLine(indicator, last, month));
}

function periodLine(indicator: TopicIndicator, last: MonthKey, month: MonthKey): TopicLine {
  const figures = indicator.places.map(({ row }) => row.figures.get(last) ?? null);
  const borough = figures[0] ?? null;
  const reasons = indicator.places.map(({ row }, index) =>
    figures[index]?.value == null ? gapReason(row, figures[index] ?? null, last, month) : '',
  );
  return {
    label: labelOf(figures, last),
    kind: 'period',
    values: figures.map((figure) => figure?.value ?? null),
    ratios: figures.map(ratioText),
    supporting: indicator.supporting.map((row) => row.figures.get(last)?.value ?? null),
    rag: ragLetter(borough?.rag ?? null),
    note: noteOf(indicator, reasons),
  };
}

/** One reason for all places is said once. */
function noteOf({ places }: TopicIndicator, reasons: string[]): string {
  const [first = ''] = reasons;
  if (reasons.every((reason) => reason === first)) return first;
  return [...new Set(reasons)]
    .filter((reason) => reason !== '')
    .map((reason) => {
      const named = places.filter((_, index) => reasons[index] === reason);
      return TOPIC.gap(
        named.map(({ name }) => name),
        reason,
      );
    })
    .join('; ');
}

function gapReason(
  { rule, series }: IndicatorRow,
  figure: ScoredFigure | null,
  last: MonthKey,
  month: MonthKey,
): string {
  if (last === month && series?.gap) return series.gap;
  if (figure?.denominator === 0) return GAPS.zeroOfZero;
  return availabilityNote(rule, last) ?? GAPS.noData;
}

function labelOf(figures: (ScoredFigure | null)[], last: MonthKey): string {
  const period = figures.find((figure) => figure !== null)?.period ?? last;
  return period === last ? shortMonth(last) : periodLabel(period);
}

function yearToDateLine(indicator: TopicIndicator, month: MonthKey): TopicLine[] {
  const { rule, places } = indicator;
  const ytds = places.map(({ row }) => row.series?.current?.ytd ?? null);
  if (ytds.every((ytd) => ytd?.value == null)) return [];
  const latest = ytds.map((ytd) =>
    ytd ? ratioText({ numerator: ytd.numerator, denominator: ytd.denominator }) : '',
  );
  return [
    {
      label: TOPIC.yearToDate(yearOfMonth(month, rule.ytd.year)),
      kind: 'year-to-date',
      values: ytds.map((ytd) => ytd?.value ?? null),
      ratios: latest,
      supporting: indicator.supporting.map((row) => row.series?.current?.ytd?.value ?? null),
      rag: '',
      note: '',
    },
  ];
}

function earlierYearLines(indicator: TopicIndicator): TopicLine[] {
  return [...indicator.rule.earlierYears]
    .sort((a, b) => (a.year < b.year ? -1 : 1))
    .map(({ year, value, note }) => boroughLine(indicator, 'earlier', year, value, note));
}

function benchmarkLines(indicator: TopicIndicator): TopicLine[] {
  const { benchmarks } = indicator.rule;
  if (!benchmarks) return [];
  return BENCHMARKS.flatMap((id) => {
    const value = benchmarks[id];
    if (value === undefined) return [];
    return [boroughLine(indicator, 'benchmark', TOPIC.benchmarks[id](benchmarks.year), value)];
  });
}

/** A line with a value in the borough's column only. */
function boroughLine(
  { places, supporting }: TopicIndicator,
  kind: TopicLine['kind'],
  label: string,
  value: number,
  note = '',
): TopicLine {
  return {
    label,
    kind,
    values: places.map((_, index) => (index === 0 ? value : null)),
    ratios: places.map(() => ''),
    supporting: supporting.map(() => null),
    rag: '',
    note,
  };
}

/** The number format of an indicator's values on its topic's page. */
export function topicFormat({ rule }: TopicIndicator): string {
  return displayFormat(rule.measure);
}
