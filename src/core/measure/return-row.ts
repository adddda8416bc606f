import { rawCell } from '../raw/address';
import { cleanText, readNumber } from '../raw/coerce';
import type { NumberReading } from '../raw/coerce';
import { matchKey } from '../rules/names';
import type { CellAddress } from '../quality/cell-address';
import type { CellValue, RawTable } from '../raw/types';

/** Columns that say which figure a return is. */
export const KEY_FIELDS = ['scorecard', 'indicator', 'part', 'locality', 'period'] as const;
/** Columns that hold the figure. */
export const FIGURE_FIELDS = ['numerator', 'denominator', 'value'] as const;

export type FigureField = (typeof FIGURE_FIELDS)[number];

/** A cell of the figure, read, and what it holds. */
export interface FigureCell {
  reading: NumberReading;
  shown: string;
}

/** One row of a returns sheet, with its cells' addresses. */
export class ReturnRow {
  constructor(
    private readonly table: RawTable,
    private readonly row: number,
  ) {}

  raw(field: string): CellValue {
    return this.table.columns.get(field)?.values[this.row] ?? '';
  }

  /**
   * What the cell shows. A number's own text is used where the shown one is unusable: a column too
   * narrow for its number shows only hashes.
   */
  text(field: string): string {
    const shown = this.table.columns.get(field)?.texts?.[this.row];
    const usable = shown !== undefined && cleanText(shown) !== '' && !/^#+$/.test(shown.trim());
    return cleanText(usable ? shown : this.raw(field));
  }

  isError(field: string): boolean {
    return this.table.columns.get(field)?.errors.has(this.row) ?? false;
  }

  /** What a cell of the figure gives; an Excel error gives nothing. */
  figure(field: FigureField): FigureCell {
    const cell = this.raw(field);
    return {
      reading: this.isError(field) ? { kind: 'gap' } : readNumber(cell),
      shown: String(cell),
    };
  }

  cell(field: string): CellAddress | undefined {
    return rawCell(this.table, field, this.row);
  }

  /** The cells that hold something of the figure, the first to look at first. */
  figureCells(): CellAddress[] {
    return FIGURE_FIELDS.flatMap((field) => {
      const cell = this.cell(field);
      return cell && cleanText(this.raw(field)) !== '' ? [cell] : [];
    });
  }

  /** A row that gives no figure at all: blank, a template line, or one that says "no data". */
  hasNoFigure(): boolean {
    return FIGURE_FIELDS.every(
      (field) => !this.isError(field) && this.figure(field).reading.kind === 'gap',
    );
  }

  /** The headings again, as a page break or a pasted block leaves them. */
  isRepeatedHeading(): boolean {
    const { columns } = this.table;
    return ['indicator', 'period'].every((field) => {
      const column = columns.get(field);
      return column !== undefined && matchKey(this.raw(field)) === matchKey(column.heading);
    });
  }

  /** A total of the rows above, which would count them twice. */
  isSubtotal(): boolean {
    return ['indicator', 'locality', 'period'].some((field) =>
      /^(?:.* )?(?:sub ?-?total|total)s?\b/i.test(cleanText(this.raw(field))),
    );
  }
}
