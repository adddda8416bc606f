import { NOTES } from '../../core/wording/errors';
import type { SheetSurvey, Survey } from '../read/survey';
import { addressOnSheet, type Others, type Placement } from './prepare';
import type { Requests } from './requests';

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
      range.valueTypes.every((row) => row.every((type) => (type as string) === 'Empty')),
    ),
  );
}

/**
 * Puts the tabs in order and, as the very last thing, deletes the sheets that were replaced or are no
 * longer planned: a deletion cannot be undone. A sheet that Excel will not delete is left behind.
 *
 * @returns sentences about sheets that stay
 */
export async function finish(
  placements: readonly Placement[],
  stale: readonly SheetSurvey[],
  removable: readonly SheetSurvey[],
  survey: Survey,
  requests: Requests,
  others: Others = 'bring-up-to-date',
): Promise<string[]> {
  const { worksheets } = requests.context.workbook;
  order(placements, survey, others).forEach((name, position) => {
    const placement = placements.find(({ plan }) => plan.name === name);
    if (placement && placement.mode !== 'in-place') worksheets.getItem(name).position = position;
  });
  const isFirst = placements.every(({ existing }) => existing === null);
  const first = placements[0];
  if (isFirst && first) worksheets.getItem(first.plan.name).activate();
  await requests.send();

  const replaced = placements.flatMap(({ mode, existing }) =>
    mode === 'replace' && existing ? [existing] : [],
  );
  const planned = new Set(
    placements.flatMap(({ plan }) => [...plan.userCells, ...plan.names].map(({ name }) => name)),
  );
  const orphans = removable
    .flatMap(({ mark }) => [...(mark?.userCells ?? []), ...(mark?.names ?? [])])
    .filter((name) => !planned.has(name) && survey.names.has(name));
  const left = await deleteSheets([...replaced, ...removable], orphans, requests.context);
  const kept = stale.filter((sheet) => !removable.includes(sheet));
  return [
    ...kept.map((sheet) => NOTES.sheetKept(sheet.name)),
    ...left.map((sheet) => NOTES.leftOver(sheet.name)),
  ];
}

/**
 * All tabs in order: planned sheets together, in front where the workbook has none of them yet, or
 * behind the scorecard's own where those stay as they are.
 */
function order(placements: readonly Placement[], survey: Survey, others: Others): string[] {
  const names = survey.sheets.map((sheet) => sheet.name);
  const own = others === 'leave-alone' ? survey.sheets.findLastIndex(({ mark }) => mark) + 1 : 0;
  placements.forEach(({ plan, mode }, i) => {
    if (mode !== 'new') return;
    const before = placements[i - 1]?.plan.name;
    names.splice(before === undefined ? own : names.indexOf(before) + 1, 0, plan.name);
  });
  return names;
}

async function deleteSheets(
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
