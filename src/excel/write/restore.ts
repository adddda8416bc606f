import { cellAt } from '../../core/quality/cell-address';
import { holds } from '../areas';
import { formerPlan } from './former-plan';
import type { Placement } from './placement';
import type { Requests } from './requests';
import { writeSheet } from './sheet';
import type { Snapshot } from './snapshot';

/** Gives a sheet that was being written in place its former content and looks back. */
export async function restoreSheet(
  { plan }: Placement,
  snapshot: Snapshot,
  requests: Requests,
): Promise<void> {
  const { existing } = snapshot;
  const former = formerPlan(snapshot, plan);
  const sheet = requests.context.workbook.worksheets.getItem(existing.id);
  // The tables may have either size by now; the plan's makes sure that they are resized.
  const tables = existing.tables.map((table) => ({
    ...table,
    area: plan.tables.find(({ name }) => name === table.name)?.area ?? table.area,
  }));
  for (const { name } of plan.charts) {
    if (!existing.charts.includes(name)) sheet.charts.getItemOrNullObject(name).delete();
  }
  const marked = { ...former, layout: existing.mark?.layout ?? plan.layout };
  await writeSheet(
    {
      plan: marked,
      sheet,
      existing: { ...existing, tables },
      moved: [],
      trends: existing.mark?.trends ?? 'native',
    },
    requests,
  );
  writeFormerFormulas(sheet, snapshot, (row, column) =>
    plan.userCells.some((cell) => holds(cell.area, row, column)),
  );
  await requests.send();
}

/** Puts formulas back that the user had on a sheet of the scorecard. */
function writeFormerFormulas(
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
