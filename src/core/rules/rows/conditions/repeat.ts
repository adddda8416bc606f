import { addMonthsToDay } from '../../../calendar/months';
import { FACTS } from '../../../wording/trace';
import { z } from '../../zod';
import { columnName } from '../column-name';
import type { RowFacts } from '../facts';
import type { Repeat, RowCondition, RowConditions } from './conditions';
import { none, type ConditionKind, type InnerCondition } from './kind';

const repeatOf = (inner: z.ZodType<RowCondition>) => ({
  person: columnName.describe('Column that says whose row it is.'),
  date: columnName.describe('Column of the date that orders the rows of a person.'),
  earlier: z.array(inner).optional().describe('What the earlier row has to meet.'),
});

/** Whether there is an earlier row of the same person, on an earlier day but not before `since`. */
function isRepeat(
  repeat: Repeat & RowCondition,
  row: RowFacts,
  since: (date: number) => number,
): boolean {
  const date = row.date(repeat.date);
  if (row.text(repeat.person) === '' || date === 0) return false;
  const first = since(date);
  return row.datesOfPerson(repeat).some((earlier) => earlier < date && earlier >= first);
}

const ofEarlierRows = ({ earlier = [] }: Repeat): InnerCondition[] =>
  earlier.map((condition, i) => ({ path: `.earlier[${i}]`, condition, ofSameRow: false }));

/** An earlier row of the same person has its date in the n months before this row's. */
export const REPEAT_WITHIN_MONTHS: ConditionKind<RowConditions['repeatWithinMonths']> = {
  schema: (inner) =>
    z
      .strictObject({
        ...repeatOf(inner),
        repeatWithinMonths: z.int().min(1).describe('So many months.'),
      })
      .describe('An earlier row of the same person is at most n months older.'),
  met: (repeat, row) =>
    isRepeat(repeat, row, (date) => addMonthsToDay(date, -repeat.repeatWithinMonths)),
  columns: ({ person, date }) => ({ person, date }),
  categories: none,
  inner: ofEarlierRows,
  fact: ({ repeatWithinMonths }, met) => FACTS.repeatWithin(met, repeatWithinMonths),
};

/** There is an earlier row of the same person, however long ago. */
export const REPEAT_EVER: ConditionKind<RowConditions['repeatEver']> = {
  schema: (inner) =>
    z
      .strictObject({ ...repeatOf(inner), repeatEver: z.literal(true).describe('At any time.') })
      .describe('There is an earlier row of the same person, however long ago.'),
  met: (repeat, row) => isRepeat(repeat, row, () => 0),
  columns: ({ person, date }) => ({ person, date }),
  categories: none,
  inner: ofEarlierRows,
  fact: (_repeat, met) => FACTS.repeatEver(met),
};
