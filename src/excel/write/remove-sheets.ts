import { addressOnSheet } from '../a1';
import type { SheetSurvey, Survey } from '../read/survey';

/** Of sheets that are no longer planned, those on which the user has written nothing. */
export async function withoutUserText(
  context: Excel.RequestContext,
  stale: readonly SheetSurvey[],
  survey: Survey,
): Promise<SheetSurvey[]> {
  if (stale.length === 0) return [];
  const cells = stale.map((sheet) =>
    (sheet.mark?.userCells ?? []).flatMap((name) => {
      const address = addressOnSheet(survey.names.get(name), sheet.name);
      if (address === null) return [];
      const range = context.workbook.worksheets.getItem(sheet.id).getRange(address);
      return [range.load('valueTypes')];
    }),
  );
  await context.sync();
  return stale.filter((_, i) =>
    (cells[i] ?? []).every((range) =>
      range.valueTypes.every((row) => row.every((type) => String(type) === 'Empty')),
    ),
  );
}

/**
 * Deletes sheets and the names that led to them. Where Excel refuses them together, they are deleted one by
 * one.
 *
 * @returns the sheets that Excel will not delete
 */
export async function removeSheets(
  sheets: readonly SheetSurvey[],
  names: readonly string[],
  context: Excel.RequestContext,
): Promise<SheetSurvey[]> {
  if (sheets.length === 0) return [];
  const remove = ({ id }: SheetSurvey) => {
    context.workbook.worksheets.getItemOrNullObject(id).delete();
  };
  try {
    for (const name of names) context.workbook.names.getItemOrNullObject(name).delete();
    sheets.forEach(remove);
    await context.sync();
    return [];
  } catch {
    const left: SheetSurvey[] = [];
    for (const sheet of sheets) {
      remove(sheet);
      await context.sync().catch(() => left.push(sheet));
    }
    return left;
  }
}
