/** Of a row with a due date: done by then, done later but within the month of the due date, or neither. */
export type Outcome = 'in-time' | 'late' | 'outstanding';

/** The conditions on one row, each by the member that tells it from the others. */
export interface RowConditions {
  /** The category is one of these, by the names of the column's categories. */
  in: { field: string; in: string[] };
  notIn: { field: string; notIn: string[] };
  recorded: { field: string; recorded: boolean };
  /** The date is recorded and no later than the end of the period: as staff would have seen it then. */
  recordedByEnd: { field: string; recordedByEnd: boolean };
  /** `to` is no later than Excel's WORKDAY(from, n, holidays). */
  withinWorkingDays: { from: string; to: string; withinWorkingDays: number };
  withinDays: { from: string; to: string; withinDays: number };
  /** From one date to the other took n days or more. */
  lastedAtLeastDays: { from: string; to: string; lastedAtLeastDays: number };
  /** n days or more had passed since `from` at the end of the period. */
  openAtLeastDays: { from: string; openAtLeastDays: number };
  /** The period ended after the due date WORKDAY(from, n, holidays). */
  openAtLeastWorkingDays: { from: string; openAtLeastWorkingDays: number };
  /** An earlier row of the same person has its date in the n months before this row's. */
  repeatWithinMonths: Repeat & { repeatWithinMonths: number };
  repeatEver: Repeat & { repeatEver: true };
  /** What became of the row, where its measure places rows by a due date. */
  outcome: { outcome: Outcome };
  all: { all: RowCondition[] };
  any: { any: RowCondition[] };
  not: { not: RowCondition };
}

/** Asks for an earlier row of the same person, which may have to meet conditions of its own. */
export interface Repeat {
  person: string;
  date: string;
  earlier?: RowCondition[];
}

/** The kinds of condition. */
export type ConditionName = keyof RowConditions;

/** A condition on one row. Dates not recorded never satisfy a condition that compares them. */
export type RowCondition = RowConditions[ConditionName];
