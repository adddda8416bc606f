import { matchKey } from '../../rules/names';
import type { CellAddress } from '../../quality/cell-address';
import { rawCell } from '../address';
import { cleanText, readNumber, type NumberReading } from '../coerce';
import type { CellValue, RawTable } from '../types';
import type { FigureBlock } from './shape';
import type { FigureRole } from './vocabulary';

/** Columns that hold the figure, in the order in which to look at them. */
export const FIGURE_FIELDS = ['numerator', 'denominator', 'value'] as const;

export type FigureField = FigureRole;

/** Fields that say which figure a return is; a sheet has some of them. */
export const KEY_FIELDS = [
  'scorecard',
  'reference',
  'indicator',
  'title',
  'part',
  'locality',
  'year',
  'period',
] as const;

export type KeyField = (typeof KEY_FIELDS)[number];

/** A cell of the figure, read, and what it holds. */
export interface FigureCell {
  reading: NumberReading;
  shown: string;
}

/** A cell of a table: its field, and the index of its row. */
export interface CellPosition {
  field: string;
  row: number;
}

/** Where the cells of one return stand: what names it, and the parts of its figure. */
export interface ReturnCells {
  row: number;
  block: FigureBlock;
  /** The row that names the return, by field, where it is another than its own. */
  namedIn: (field: KeyField) => number;
  figure: Partial<Record<FigureField, CellPosition>>;
}

/** One return, whatever the layout of its sheet: what its cells say, and where they are. */
export class ReturnRow {
  constructor(
    private readonly table: RawTable,
    private readonly cells: ReturnCells,
  ) {}

  /** The period of the column, null where the row names its own. */
  get columnPeriod() {
    return this.cells.block.period;
  }

  /** Whether the sheet has a column for a field at all. */
  has(field: KeyField): boolean {
    return this.table.columns.has(field);
  }

  raw(field: KeyField | FigureField): CellValue {
    const at = this.positionOf(field);
    return at === undefined ? '' : (this.table.columns.get(at.field)?.values[at.row] ?? '');
  }

  /**
   * What the cell shows. A number's own text is used where the shown one is unusable: a column too
   * narrow for its number shows only hashes.
   */
  text(field: KeyField | FigureField): string {
    const at = this.positionOf(field);
    const shown = at && this.table.columns.get(at.field)?.texts?.[at.row];
    const usable = shown !== undefined && cleanText(shown) !== '' && !/^#+$/.test(shown.trim());
    return cleanText(usable ? shown : this.raw(field));
  }

  isError(field: KeyField | FigureField): boolean {
    const at = this.positionOf(field);
    return at !== undefined && (this.table.columns.get(at.field)?.errors.has(at.row) ?? false);
  }

  /** What a cell of the figure gives; an Excel error gives nothing. */
  figure(field: FigureField): FigureCell {
    const cell = this.raw(field);
    return {
      reading: this.isError(field) ? { kind: 'gap' } : readNumber(cell),
      shown: String(cell),
    };
  }

  cell(field: KeyField | FigureField): CellAddress | undefined {
    const at = this.positionOf(field);
    return at && rawCell(this.table, at.field, at.row);
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
    const named = KEY_FIELDS.filter((field) => this.has(field) && this.text(field) !== '');
    return (
      named.length > 1 &&
      named.every((field) => {
        const heading = this.table.columns.get(field)?.heading ?? '';
        return matchKey(this.raw(field)) === matchKey(heading);
      })
    );
  }

  /** A total of the rows above, which would count them twice. */
  isSubtotal(): boolean {
    return (['reference', 'indicator', 'title', 'locality', 'period'] as const).some((field) =>
      /^(?:.* )?(?:sub ?-?total|total)s?\b/i.test(cleanText(this.raw(field))),
    );
  }

  private positionOf(field: KeyField | FigureField): CellPosition | undefined {
    if (isFigureField(field)) return this.cells.figure[field];
    return this.has(field) ? { field, row: this.cells.namedIn(field) } : undefined;
  }
}

const isFigureField = (field: KeyField | FigureField): field is FigureField =>
  FIGURE_FIELDS.some((each) => each === field);
