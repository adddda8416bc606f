import type { DaySerial } from '../../calendar/days';
import type { Workday } from '../../calendar/working-days';
import type { RowSet } from '../../raw/rows';
import type { RowCondition } from '../../rules/rows/conditions';
import type { RowDates } from '../../rules/rows/facts';
import { monthBounds, monthIndexOfDay, type MonthIndex } from '../../calendar/months';

/** What a row is judged with: the rows, the calendar, and memory for what many rows share. */
export interface RowContext {
  rows: RowSet;
  /** Excel's WORKDAY with the pack's holidays: the n-th working day after a serial. */
  workday: Workday;
  /** Dates by person, by the condition that asks for them and the period it asks about. */
  histories: Map<RowCondition, Map<string, Map<string, DaySerial[]>>>;
  /** Due dates by limit and start date: rows share them. */
  dueDates: Map<number, Map<DaySerial, DaySerial>>;
  /** Month indexes by serial, and last days of months by index. */
  months: Map<DaySerial, MonthIndex>;
  lastDays: Map<MonthIndex, DaySerial>;
}

/** A context over rows; nothing is computed until a condition asks. */
export function rowContext(rows: RowSet, workday: Workday): RowContext {
  return {
    rows,
    workday,
    histories: new Map(),
    dueDates: new Map(),
    months: new Map(),
    lastDays: new Map(),
  };
}

/** The date recorded in a field of a row, as a serial; 0 where none is. */
export function dateIn(context: RowContext, field: string, row: number): DaySerial {
  return context.rows.dates.get(field)?.[row] ?? 0;
}

/** The text recorded in a field of a row; empty where none is. */
export function textIn(context: RowContext, field: string, row: number): string {
  return context.rows.texts.get(field)?.[row] ?? '';
}

/** The day that is n working days after `from`, remembered. */
export function dueDate(context: RowContext, from: DaySerial, workingDays: number): DaySerial {
  let known = context.dueDates.get(workingDays);
  if (!known) context.dueDates.set(workingDays, (known = new Map()));
  let due = known.get(from);
  if (due === undefined) known.set(from, (due = context.workday(from, workingDays)));
  return due;
}

/** The month index of a serial, remembered. */
export function monthOf(context: RowContext, serial: DaySerial): MonthIndex {
  let month = context.months.get(serial);
  if (month === undefined) context.months.set(serial, (month = monthIndexOfDay(serial)));
  return month;
}

/** The last day of a month by its index, remembered. */
export function lastDayOf(context: RowContext, month: MonthIndex): DaySerial {
  let last = context.lastDays.get(month);
  if (last === undefined) context.lastDays.set(month, (last = monthBounds(month).last));
  return last;
}

/** A row of a context, by its dates and texts. */
export class RowOfContext implements RowDates {
  constructor(
    protected readonly context: RowContext,
    private readonly row: number,
  ) {}

  date(field: string): number {
    return dateIn(this.context, field, this.row);
  }

  text(field: string): string {
    return textIn(this.context, field, this.row);
  }

  dueDate(from: number, workingDays: number): number {
    return dueDate(this.context, from, workingDays);
  }

  monthOf(day: number): number {
    return monthOf(this.context, day);
  }
}
