import { NOTES } from '../../core/wording/errors';
import type { SheetSurvey, Survey } from '../read/survey';
import type { Others, Placement } from './placement';
import { removeSheets } from './remove-sheets';
import type { Requests } from './requests';
import { tabOrder } from './tab-order';

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
  tabOrder(placements, survey, others).forEach((name, position) => {
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
  const left = await removeSheets([...replaced, ...removable], orphans, requests.context);
  const kept = stale.filter((sheet) => !removable.includes(sheet));
  return [
    ...kept.map((sheet) => NOTES.sheetKept(sheet.name)),
    ...left.map((sheet) => NOTES.leftOver(sheet.name)),
  ];
}
