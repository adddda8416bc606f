import type { CellPlan, RowPlan, SheetPlan } from '../../core/sheets/plan';
import type { BlockContent } from '../read/blocks';
import type { SheetSurvey } from '../read/survey';
import { dressedPlan, dressedRows, type Dress } from './dress';
import type { Snapshot } from './snapshot';

/** The plan that the sheet was made from, as far as the sheet tells: for the rest, the new plan's. */
export function formerPlan(snapshot: Snapshot, plan: SheetPlan): SheetPlan {
  const { existing, content, dress, texts } = snapshot;
  const looks: Dress['patterns'] = dress
    ? dressedRows(dress)
    : plan.rows.map((row) => ({
        height: row.height,
        styles: row.cells.map((cell) => cell.style ?? null),
      }));
  const used = existing.used;
  const count = Math.max(looks.length, used ? used.row + used.rows : 0);
  const rows = Array.from({ length: count }, (_, row): RowPlan => {
    const { height, styles = [] } = looks[row] ?? {};
    const width = Math.max(styles.length, used ? used.column + used.columns : 0);
    const cells = Array.from({ length: width }, (_, column): CellPlan => {
      const style = styles[column] ?? undefined;
      return { style, ...formerCell(existing, content, row, column) };
    });
    return { height, cells };
  });
  const source = dress ? dressedPlan(dress) : plan;
  const tables = source.tables.map((table) => ({
    ...table,
    area: existing.tables.find(({ name }) => name === table.name)?.area ?? table.area,
  }));
  return { ...source, page: { ...source.page, ...texts }, tables, name: existing.name, rows };
}

function formerCell(
  { used }: SheetSurvey,
  content: BlockContent | null,
  row: number,
  column: number,
): CellPlan {
  const at = <T>(block: T[][] | undefined): T | undefined =>
    used ? block?.[row - used.row]?.[column - used.column] : undefined;
  const value = at(content?.values);
  return {
    value: value === undefined || value === '' ? null : value,
    format: at(content?.numberFormat),
  };
}
