import type { RowCondition, RowCount } from '../../rules/row-measures';
import { dateIn, type RowContext } from './context';
import { meets } from './conditions';
import { judgeRow, periodsOf, type Judgement } from './judge';
import { dueOf, outcomeOf } from './placement';

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
  outcome: ReturnType<typeof outcomeOf> | null;
  conditions: { condition: RowCondition; met: boolean; role: 'where' | 'numerator' }[];
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
  const scope = { placed: measure.placed, month };
  const asked = (conditions: RowCondition[], role: 'where' | 'numerator') =>
    conditions.map((condition) => ({
      condition,
      role,
      met: meets(context, condition, row, scope),
    }));
  return {
    row,
    sheetRow: context.rows.sheetRows[row] ?? 0,
    placed,
    placedOn: placingDate(context, measure, row),
    outcome:
      measure.placed.by === 'due' && dueOf(context, measure.placed, row) !== 0
        ? outcomeOf(context, measure.placed, row)
        : null,
    judgement: placed ? judgeRow(context, measure, row, month) : 'not-counted',
    conditions: placed
      ? [...asked(measure.where, 'where'), ...asked(measure.numerator ?? [], 'numerator')]
      : [],
  };
}

function placingDate(context: RowContext, measure: RowCount, row: number): number {
  switch (measure.placed.by) {
    case 'date':
      return dateIn(context, measure.placed.field, row);
    case 'due':
      return dueOf(context, measure.placed, row);
    case 'open-at-end':
      return dateIn(context, measure.placed.from, row);
  }
}
