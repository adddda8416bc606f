import type { MonthKey, PeriodKey } from '../calendar/period';

/** A school's row of the attendance sheet, read. Percentages are fractions; null is a gap. */
export interface School {
  name: string;
  sheet: string;
  /** Zero-based row on the sheet. */
  sheetRow: number;
  /** Zero-based sheet column of each field that the sheet has. */
  columns: ReadonlyMap<string, number>;
  /** The pack's name of the locality. */
  locality: string;
  /** The pack's name of the phase. */
  phase: string;
  /** Number on roll. */
  roll: number | null;
  attendance: ReadonlyMap<MonthKey, number | null>;
  /** The year to date as the return gives it, null where it gives none. */
  yearToDate: number | null;
  /** Persistent absence by cumulative half terms: 2016/17 HT1-3. */
  persistentAbsence: ReadonlyMap<PeriodKey, number | null>;
}
