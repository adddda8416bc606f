/**
 * The rows of a case list, read into columns: one entry per row that counts. Dates are whole serials of
 * the 1900 system, 0 where nothing is recorded; categories and localities carry the pack's names.
 */
export interface RowSet {
  kindId: string;
  sheet: string;
  /** Zero-based sheet row of each entry. */
  sheetRows: number[];
  /** The pack's name of the locality; null where it is not one of the pack's. */
  localities: (string | null)[];
  /** Serials by date field. */
  dates: ReadonlyMap<string, Int32Array>;
  /** Text by field: category names, keys, free text, trimmed. Empty where nothing is recorded. */
  texts: ReadonlyMap<string, string[]>;
  /** Rows left out of every count, and why. */
  excluded: ExcludedRow[];
  /** A1 columns by field, for pointing at cells. */
  columnOf: ReadonlyMap<string, number>;
  /** The column whose value no two rows share, and the date that says which months the list covers. */
  key: string | null;
  primaryDate: string;
}

export interface ExcludedRow {
  sheetRow: number;
  locality: string | null;
  /** The value of the key column, for the reader. */
  key: string;
  /** Id of the finding that says why. */
  finding: string;
}
