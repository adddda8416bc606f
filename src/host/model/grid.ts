import type { Cell } from './cell';
import type { Rect } from './rectangles';

/** The cells of a sheet, sparse, by zero-based row and column. */
export class Grid {
  private readonly rows: (Cell | undefined)[][] = [];
  /** False only where no cell ever had a formula: such a sheet need not be searched for them. */
  mayHaveFormulas = false;

  get(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, cell: Cell): void {
    const cells = (this.rows[row] ??= []);
    cells[column] = cell;
    if (cell.formula !== undefined) this.mayHaveFormulas = true;
  }

  delete(row: number, column: number): void {
    const cells = this.rows[row];
    if (cells) delete cells[column];
  }

  /** Calls back for every cell that exists, row by row, left to right. */
  forEach(visit: (cell: Cell, row: number, column: number) => void, within?: Rect): void {
    const last = Math.min(within?.bottom ?? Infinity, this.rows.length - 1);
    for (let row = within?.top ?? 0; row <= last; row++) {
      const cells = this.rows[row];
      if (!cells) continue;
      const end = Math.min(within?.right ?? Infinity, cells.length - 1);
      for (let column = within?.left ?? 0; column <= end; column++) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** The rows that have cells, in order: row number and its cells by column. */
  *eachRow(): Iterable<[number, readonly (Cell | undefined)[]]> {
    for (let row = 0; row < this.rows.length; row++) {
      const cells = this.rows[row];
      if (cells) yield [row, cells];
    }
  }

  /** The rectangle around all cells; with `valuesOnly`, around those that hold content or a formula. Null if none. */
  used(valuesOnly: boolean, within?: Rect): Rect | null {
    let rect: Rect | null = null;
    this.forEach((cell, row, column) => {
      if (valuesOnly && cell.content === null && cell.formula === undefined) return;
      if (!rect) rect = { top: row, left: column, bottom: row, right: column };
      else {
        rect.bottom = row;
        rect.left = Math.min(rect.left, column);
        rect.right = Math.max(rect.right, column);
      }
    }, within);
    return rect;
  }
}
