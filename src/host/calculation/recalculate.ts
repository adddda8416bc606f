import type { Cell } from '../model/cell';
import type { Area, SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { Environment } from './environment';
import { calculate, precedentsOf } from './evaluate';
import { VOLATILE } from './functions';
import { NotCalculated, type Scalar } from './values';
import type { Rect } from '../model/rectangles';

interface FormulaCell {
  cell: Cell;
  sheet: SheetModel;
  row: number;
  column: number;
  state: 'fresh' | 'stale' | 'running' | 'unknown';
}

const inside = ({ row, column }: FormulaCell, { top, left, bottom, right }: Rect) =>
  row >= top && row <= bottom && column >= left && column <= right;

const meets = (a: Area, b: Area) =>
  a.sheet === b.sheet &&
  a.rect.top <= b.rect.bottom &&
  b.rect.top <= a.rect.bottom &&
  a.rect.left <= b.rect.right &&
  b.rect.left <= a.rect.right;

const VOLATILE_CALL = new RegExp(`\\b(${[...VOLATILE].join('|')})\\(`, 'i');

/** One calculation of a workbook. */
class Calculation {
  private readonly cells: FormulaCell[] = [];
  private readonly byCell = new Map<Cell, FormulaCell>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly now: () => Date,
  ) {
    for (const sheet of workbook.sheets) {
      if (!sheet.grid.mayHaveFormulas) continue;
      sheet.grid.forEach((cell, row, column) => {
        // An array formula fills more than its own cell: its results stay those of the file.
        if (cell.formula === undefined || cell.arrayRange?.includes(':')) return;
        const found: FormulaCell = { cell, sheet, row, column, state: 'fresh' };
        this.cells.push(found);
        this.byCell.set(cell, found);
      });
    }
  }

  /** Marks what depends on some areas, whatever the number of steps. */
  markDependents(changed: Area[]): void {
    const precedents = new Map<FormulaCell, Area[]>();
    let front = changed;
    for (const found of this.cells) {
      const { sheet, cell } = found;
      const own = changed.some((area) => area.sheet === sheet && inside(found, area.rect));
      if (own || VOLATILE_CALL.test(cell.formula ?? '')) {
        found.state = 'stale';
        front = [...front, areaOf(found)];
      } else precedents.set(found, precedentsOf(cell.formula ?? '', this.environment(found)));
    }
    while (front.length > 0) {
      const next: Area[] = [];
      for (const [found, areas] of precedents) {
        if (!areas.some((area) => front.some((other) => meets(area, other)))) continue;
        found.state = 'stale';
        precedents.delete(found);
        next.push(areaOf(found));
      }
      front = next;
    }
  }

  markAll(): void {
    for (const found of this.cells) found.state = 'stale';
  }

  markEntered(changed: Area[]): void {
    for (const found of this.cells) {
      const { sheet } = found;
      if (changed.some((area) => area.sheet === sheet && inside(found, area.rect))) {
        found.state = 'stale';
      }
    }
  }

  markWithoutResult(): void {
    for (const found of this.cells) if (found.cell.content === null) found.state = 'stale';
  }

  /** Calculates what is marked; the sheets on which something was. */
  run(): Set<SheetModel> {
    const sheets = new Set<SheetModel>();
    for (const found of this.cells) {
      if (found.state !== 'stale') continue;
      this.settle(found);
      sheets.add(found.sheet);
    }
    return sheets;
  }

  private settle(found: FormulaCell): void {
    found.state = 'running';
    try {
      found.cell.content = calculate(found.cell.formula ?? '', this.environment(found));
      found.state = 'fresh';
    } catch (error) {
      if (!(error instanceof NotCalculated)) throw error;
      found.state = 'unknown';
    }
  }

  private environment({ sheet, row, column }: FormulaCell): Environment {
    const { workbook, now } = this;
    const read = (...place: [SheetModel, number, number]) => this.read(...place);
    return { workbook, sheet, row, column, now, read };
  }

  /** A cell's value, calculated first where it is marked. */
  private read(sheet: SheetModel, row: number, column: number): Scalar {
    const cell = sheet.grid.get(row, column);
    if (!cell) return null;
    const found = cell.formula === undefined ? undefined : this.byCell.get(cell);
    if (found?.state === 'stale') this.settle(found);
    // Excel gives 0 to formulas that go round in a circle.
    if (found?.state === 'running') return 0;
    if (found?.state === 'unknown') throw new NotCalculated(cell.formula);
    if (cell.formula !== undefined && cell.content === null) throw new NotCalculated(cell.formula);
    return cell.content;
  }
}

const areaOf = ({ sheet, row, column }: FormulaCell): Area => ({
  sheet,
  rect: { top: row, bottom: row, left: column, right: column },
});

/**
 * Calculates anew the formulas in changed areas and those that depend on them; what is not
 * calculated here keeps the result it has.
 * @param changed the areas; 'all' for every formula
 * @param dependents false calculates only what was entered, as the manual mode does
 * @returns the sheets on which something was calculated
 */
export function recalculate(
  workbook: WorkbookModel,
  now: () => Date,
  changed: Area[] | 'all',
  dependents = true,
): Set<SheetModel> {
  if (!workbook.sheets.some(({ grid }) => grid.mayHaveFormulas)) return new Set();
  const calculation = new Calculation(workbook, now);
  if (changed === 'all') calculation.markAll();
  else if (dependents) calculation.markDependents(changed);
  else calculation.markEntered(changed);
  const sheets = calculation.run();
  if (sheets.size > 0) workbook.recalculateOnOpen = true;
  return sheets;
}

/**
 * Calculates the formulas that a file holds without their results, as Excel does on opening it: other
 * programs than Excel often save them so.
 */
export function calculateMissing(workbook: WorkbookModel, now: () => Date): void {
  if (!workbook.sheets.some(({ grid }) => grid.mayHaveFormulas)) return;
  const calculation = new Calculation(workbook, now);
  calculation.markWithoutResult();
  if (calculation.run().size > 0) workbook.recalculateOnOpen = true;
}

/** What a formula reads while nothing else is calculated: the cells as they are. */
export function readingEnvironment(
  workbook: WorkbookModel,
  now: () => Date,
  sheet: SheetModel,
  row: number,
  column: number,
): Environment {
  const read = (from: SheetModel, y: number, x: number): Scalar =>
    from.grid.get(y, x)?.content ?? null;
  return { workbook, sheet, row, column, now, read };
}
