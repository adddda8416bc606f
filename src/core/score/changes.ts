import { PeriodIndex } from '../calendar/period-index';
import { figureKey } from '../rules/keys';
import type { FigureRow, FormerFigure } from './figure-row';
import type { FigureChange, Scorecard } from './scorecard';

/** Saving and reading a workbook keeps fifteen digits of a number: less than this is no change. */
const RELATIVE_NOISE = 1e-13;

/** Figures that were added, removed or changed between two builds, in the order of the rows. */
export function compareFigures(
  before: readonly FormerFigure[],
  after: readonly FigureRow[],
): FigureChange[] {
  const former = new Map(before.map((row) => [figureKey(row), row]));
  const present = new Set(after.map(figureKey));
  const addedOrChanged = after.flatMap((row): FigureChange[] => {
    const was = former.get(figureKey(row));
    if (!was) return [change(row, 'added', null, row.value)];
    return sameValue(was.value, row.value) ? [] : [change(row, 'changed', was.value, row.value)];
  });
  const removed = before
    .filter((row) => !present.has(figureKey(row)))
    .map((row) => change(row, 'removed', row.value, null));
  return [...addedOrChanged, ...removed];
}

/**
 * What changed since the last build, as far as both can show it: figures of other packs' scorecards
 * and of periods after the month reported are not gone, only not shown.
 */
export function changesSince(
  previous: readonly FormerFigure[],
  rows: readonly FigureRow[],
  { rulebook, month }: Pick<Scorecard, 'rulebook' | 'month'>,
): FigureChange[] {
  const periods = new PeriodIndex('financial');
  const comparable = previous.filter(
    ({ scorecard, period }) =>
      rulebook.scorecards.get(scorecard) !== undefined && !periods.isLater(period, month),
  );
  return compareFigures(comparable, rows);
}

function sameValue(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= RELATIVE_NOISE * Math.max(Math.abs(a), Math.abs(b));
}

function change(
  { scorecard, indicator, part, locality, period }: FormerFigure,
  kind: FigureChange['kind'],
  before: number | null,
  after: number | null,
): FigureChange {
  return { scorecard, indicator, part, locality, period, kind, before, after };
}
