import type { RowCount } from '../../rules/row-measures';
import { innerConditions, type Outcome, type RowCondition } from '../../rules/rows/conditions';
import { placementKind } from '../../rules/rows/placement';
import { RowOfContext, type RowContext } from './context';
import { meets } from './conditions';
import { judgeRow, periodsOf, type Judgement } from './judge';

/** Why a row counted in a period of a measure, or not: facts, for the wording to put into sentences. */
export interface RowExplanation {
  /** The row's place in the case list, and zero-based on the sheet. */
  row: number;
  sheetRow: number;
  judgement: Judgement;
  /** False where the row's date puts it in another period; then no condition was asked. */
  placed: boolean;
  /** Serial of the date that decides the period, 0 where none is recorded. */
  placedOn: number;
  /** For a row with a due date: what became of it. */
  outcome: Outcome | null;
  conditions: (AskedCondition & { role: 'where' | 'numerator' })[];
}

/** A condition, whether the row met it, and the same of the conditions inside it that were asked of the row. */
export interface AskedCondition {
  condition: RowCondition;
  met: boolean;
  inner: AskedCondition[];
}

/** Explains how each row of a locality (every row when null) counted in the period ending with `month`. */
export function explainRows(
  context: RowContext,
  measure: RowCount,
  locality: string | null,
  month: number,
  coverage: { first: number; last: number },
): RowExplanation[] {
  const explanations: RowExplanation[] = [];
  context.rows.sheetRows.forEach((_, row) => {
    if (locality !== null && context.rows.localities[row] !== locality) return;
    explanations.push(explainRow(context, measure, row, month, coverage));
  });
  return explanations;
}

function explainRow(
  context: RowContext,
  measure: RowCount,
  row: number,
  month: number,
  coverage: { first: number; last: number },
): RowExplanation {
  const periods = periodsOf(context, measure, row, coverage);
  const placed = periods !== null && periods.first <= month && month <= periods.last;
  const dates = new RowOfContext(context, row);
  const kind = placementKind(measure.placed);
  const scope = { placed: measure.placed, month };
  const ask = (condition: RowCondition): AskedCondition => ({
    condition,
    met: meets(context, condition, row, scope),
    inner: innerConditions(condition)
      .filter(({ ofSameRow }) => ofSameRow)
      .map((inner) => ask(inner.condition)),
  });
  const asked = (conditions: readonly RowCondition[], role: 'where' | 'numerator') =>
    conditions.map((condition) => ({ ...ask(condition), role }));
  return {
    row,
    sheetRow: context.rows.sheetRows[row] ?? 0,
    placed,
    placedOn: kind.day(measure.placed, dates),
    outcome: kind.outcome(measure.placed, dates),
    judgement: placed ? judgeRow(context, measure, row, month) : 'not-counted',
    conditions: placed
      ? [...asked(measure.where, 'where'), ...asked(measure.numerator ?? [], 'numerator')]
      : [],
  };
}
