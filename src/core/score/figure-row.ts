import { compareText } from '../collections/compare-text';
import { seriesIdOf, type FigureId } from '../rules/keys';
import { figureSource } from '../wording/figure-source';
import type { Rag } from '../rules/rag';
import type { Dot, Scorecard } from './scorecard';

/** One row of the Figures sheet: one figure, as the next build compares it. */
export interface FigureRow extends FigureId {
  title: string;
  numerator: number | null;
  denominator: number | null;
  /** Unrounded; a percentage is a fraction. */
  value: number | null;
  ytd: number | null;
  rag: Rag | '';
  dot: Dot | '';
  /** Ids of findings, separated by a comma and a space. */
  findings: string;
  /** Sheet of the raw data and number of its rows behind the figure. */
  source: string;
}

/** What a figure was in an earlier build, as far as a later one needs to know. */
export type FormerFigure = FigureId & Pick<FigureRow, 'value'>;

/** All figures of a scorecard, sorted by scorecard, indicator, part, locality and period. */
export function toFigureRows(scorecard: Pick<Scorecard, 'series'>): FigureRow[] {
  const rows = scorecard.series.flatMap((series) =>
    series.figures.map((figure): FigureRow => ({
      ...seriesIdOf(series),
      title: series.rule.title,
      period: figure.period,
      numerator: figure.numerator,
      denominator: figure.denominator,
      value: figure.value,
      ytd: figure.ytd?.value ?? null,
      rag: figure.rag ?? '',
      dot: figure.dot ?? '',
      findings: figure.findings.join(', '),
      source: figureSource(figure.source.sheet, figure.source.rows),
    })),
  );
  return rows.sort(compareRows);
}

function compareRows(a: FigureRow, b: FigureRow): number {
  return (
    compareText(a.scorecard, b.scorecard) ||
    compareNumbers(a.indicator, b.indicator) ||
    compareText(a.part, b.part) ||
    compareText(a.locality, b.locality) ||
    compareText(a.period, b.period)
  );
}

/** Indicator numbers as people count them: 5.2 before 5.10, 3 before 3.1. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const [one, other] = [left[place], right[place]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    const byNumber = Number(one) - Number(other);
    // Parts that are not numbers, such as "4a", compare as text.
    const difference = Number.isNaN(byNumber) ? compareText(one, other) : byNumber;
    if (difference !== 0) return difference;
  }
  return 0;
}
