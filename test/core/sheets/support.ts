import type { CellPlan, LinkPlan, SheetPlan } from '../../../src/core/sheets/plan';

/** A planned table read as its reader sees it: by heading and by the number of the indicator. */
export class ReadTable {
  readonly headings: string[];
  readonly headingRow: number;

  constructor(
    readonly plan: SheetPlan,
    firstHeading = 'No.',
  ) {
    this.headingRow = plan.rows.findIndex(({ cells }) => cells[0]?.value === firstHeading);
    this.headings = (plan.rows[this.headingRow]?.cells ?? []).map(({ value }) =>
      String(value ?? ''),
    );
  }

  column(heading: string): number {
    const column = this.headings.indexOf(heading);
    if (column < 0) throw new Error(`No column ${heading}: ${this.headings.join(', ')}`);
    return column;
  }

  /** The row whose first cell says this. */
  row(first: string): number {
    const row = this.plan.rows.findIndex(
      ({ cells }, index) => index > this.headingRow && cells[0]?.value === first,
    );
    if (row < 0) throw new Error(`No row ${first}`);
    return row;
  }

  cell(first: string, heading: string): CellPlan {
    return this.plan.rows[this.row(first)]?.cells[this.column(heading)] ?? { value: null };
  }

  link(first: string, heading: string): LinkPlan | undefined {
    const [row, column] = [this.row(first), this.column(heading)];
    return this.plan.links.find((link) => link.row === row && link.column === column);
  }
}

/** All texts of a plan, top to bottom. */
export function texts(plan: SheetPlan): string[] {
  return plan.rows.flatMap(({ cells }) =>
    cells.map(({ value }) => value).filter((value) => typeof value === 'string'),
  );
}

/** The one plan of a tab. */
export function sheet(plans: SheetPlan[], name: string): SheetPlan {
  const found = plans.find((plan) => plan.name === name);
  if (!found) throw new Error(`No sheet ${name}: ${plans.map((plan) => plan.name).join(', ')}`);
  return found;
}
