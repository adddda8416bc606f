import { remembered } from '../../collections/remembered';
import type { Repeat, RowCondition } from '../../rules/rows/conditions';
import { dateIn, textIn, type RowContext } from './context';

/**
 * The dates of every person's rows that meet what a condition asks of earlier ones, worked out once for
 * all rows.
 *
 * @param period what `isAsked` depends on beside the row; '' for nothing
 * @param isAsked whether an earlier row meets what the condition asks of it
 */
export function datesByPerson(
  context: RowContext,
  repeat: Repeat & RowCondition,
  period: string,
  isAsked: (row: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const byPeriod = remembered(context.histories, repeat, () => new Map());
  return remembered(byPeriod, period, () => {
    const history = new Map<string, number[]>();
    context.rows.sheetRows.forEach((_, row) => {
      const person = textIn(context, repeat.person, row);
      const date = dateIn(context, repeat.date, row);
      if (person === '' || date === 0 || !isAsked(row)) return;
      remembered(history, person, (): number[] => []).push(date);
    });
    return history;
  });
}
