import { holds } from '../a1';
import type { Placement } from './prepare';
import type { Requests } from './requests';
import { writeSheet } from './sheet';
import { formerPlan, writeFormerFormulas, type Snapshot } from './snapshot';

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
