import { cellAt } from '../../core/quality/cell-address';
import type { CellPlan, PagePlan, RowPlan, SheetPlan } from '../../core/sheets/plan';
import type { Watch } from '../port';
import { readBlocks, type BlockContent } from '../read/blocks';
import type { SheetSurvey } from '../read/survey';
import { DRESS_KEY, dressedPlan, dressedRows, unpackDress, type Dress } from './dress';

/** A sheet as it was before a build. */
export interface Snapshot {
  existing: SheetSurvey;
  content: BlockContent | null;
  /** Null where the sheet does not say how it was dressed. */
  dress: Dress | null;
  texts: Pick<PagePlan, 'header' | 'footer'>;
}

/** Keeps what is on sheets that are about to be written in place. */
export async function takeSnapshots(
  context: Excel.RequestContext,
  sheets: readonly SheetSurvey[],
  watch: Watch,
): Promise<Snapshot[]> {
  if (sheets.length === 0) return [];
  const extras = sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return {
      dress: sheet.customProperties.getItemOrNullObject(DRESS_KEY).load('value'),
      texts: sheet.pageLayout.headersFooters.defaultForAllPages.load(),
    };
  });
  await context.sync();
  const filled = sheets.flatMap((sheet) => (sheet.used ? [{ sheet, area: sheet.used }] : []));
  const contents = await readBlocks(
    context,
    filled.map(({ sheet, area }) => ({
      sheetId: sheet.id,
      area,
      facets: ['values', 'formulas', 'numberFormat'] as const,
    })),
    watch,
  );
  return sheets.map((existing, i) => {
    const { dress, texts } = extras[i] as (typeof extras)[number];
    return {
      existing,
      content: contents[filled.findIndex(({ sheet }) => sheet === existing)] ?? null,
      dress: dress.isNullObject ? null : unpackDress(dress.value),
      texts: {
        header: { left: texts.leftHeader, centre: texts.centerHeader, right: texts.rightHeader },
        footer: { left: texts.leftFooter, centre: texts.centerFooter, right: texts.rightFooter },
      },
    };
  });
}

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
  const at = (block: unknown[][] | undefined) =>
    used ? block?.[row - used.row]?.[column - used.column] : undefined;
  const value = at(content?.values) as CellPlan['value'] | undefined;
  const format = at(content?.numberFormat) as string | undefined;
  return { value: value === undefined || value === '' ? null : value, format };
}

/** Puts formulas back that the user had on a sheet of the scorecard. */
export function writeFormerFormulas(
  sheet: Excel.Worksheet,
  { existing, content }: Snapshot,
  spared: (row: number, column: number) => boolean,
): void {
  const { used } = existing;
  if (!used || !content) return;
  content.formulas.forEach((formulas, i) => {
    formulas.forEach((formula, j) => {
      const row = used.row + i;
      const column = used.column + j;
      const isFormula =
        typeof formula === 'string' &&
        formula.startsWith('=') &&
        formula !== content.values[i]?.[j];
      if (!isFormula || spared(row, column)) return;
      sheet.getRange(cellAt(row, column)).formulas = [[formula]];
    });
  });
}
