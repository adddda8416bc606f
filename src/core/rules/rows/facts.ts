import type { DaySerial } from '../../calendar/days';
import type { MonthIndex } from '../../calendar/months';
import type { Outcome, Repeat, RowCondition } from './conditions/conditions';

/** The dates of a row, and what the calendar makes of them. */
export interface RowDates {
  /** The date recorded in a field; 0 where none is. */
  date(field: string): DaySerial;
  /** The day that is n working days after another, as Excel's WORKDAY has it with the holidays. */
  dueDate(from: DaySerial, workingDays: number): DaySerial;
  /** The month index of a day. */
  monthOf(day: DaySerial): MonthIndex;
}

/** All that a condition can ask of a row, in the period that its measure is counted for. */
export interface RowFacts extends RowDates {
  /** The text recorded in a field; empty where none is. */
  text(field: string): string;
  /** The last day of the period. */
  periodEnd(): DaySerial;
  /** What became of the row; null where its measure sets no due date, or none can be told. */
  outcome(): Outcome | null;
  meets(condition: RowCondition): boolean;
  /** The dates of all rows of this row's person that meet what the condition asks of earlier ones. */
  datesOfPerson(repeat: Repeat & RowCondition): readonly DaySerial[];
}
