import type { RawKind } from '../rules/schema';

/**
 * The columns of a case list as they are read: room for every row of the sheet, filled at `size`, which
 * a row that counts moves on. Columns instead of an object a row, because a list may have hundreds of
 * thousands of rows.
 */
export class RowColumns {
  /** Rows that count so far, and where the next is written. */
  size = 0;
  readonly dates = new Map<string, Int32Array>();
  readonly texts = new Map<string, string[]>();
  private readonly sheetRows: number[] = [];
  private readonly localities: (string | null)[] = [];
  /** The locality of the row being read. */
  locality: string | null = null;

  constructor(kind: RawKind, rowCount: number) {
    for (const { field, type } of kind.columns) {
      if (type === 'date') this.dates.set(field, new Int32Array(rowCount));
      else if (type !== 'locality') this.texts.set(field, []);
    }
  }

  /** What is written of a text column in the row being read. */
  currentText(field: string | undefined): string {
    return (field === undefined ? undefined : this.texts.get(field)?.[this.size]) ?? '';
  }

  /** Keeps the row being read; without it, the next is written over it. */
  keep(sheetRow: number): void {
    this.sheetRows.push(sheetRow);
    this.localities.push(this.locality);
    this.size += 1;
  }

  /** The columns of the rows that were kept. A column that the sheet lacks has nothing recorded. */
  finish(): {
    sheetRows: number[];
    localities: (string | null)[];
    dates: Map<string, Int32Array>;
    texts: Map<string, string[]>;
  } {
    const dates = new Map<string, Int32Array>();
    for (const [field, serials] of this.dates) dates.set(field, serials.slice(0, this.size));
    for (const column of this.texts.values()) {
      column.length = Math.min(column.length, this.size);
      while (column.length < this.size) column.push('');
    }
    const { sheetRows, localities, texts } = this;
    return { sheetRows, localities, dates, texts };
  }
}
