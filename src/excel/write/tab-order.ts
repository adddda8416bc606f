import type { Survey } from '../read/survey';
import type { Others, Placement } from './placement';

/**
 * All tabs in order: planned sheets together, in front where the workbook has none of them yet, or
 * behind the scorecard's own where those stay as they are.
 */
export function tabOrder(
  placements: readonly Placement[],
  survey: Survey,
  others: Others,
): string[] {
  const names = survey.sheets.map((sheet) => sheet.name);
  const own = others === 'leave-alone' ? survey.sheets.findLastIndex(({ mark }) => mark) + 1 : 0;
  placements.forEach(({ plan, mode }, i) => {
    if (mode !== 'new') return;
    const before = placements[i - 1]?.plan.name;
    names.splice(before === undefined ? own : names.indexOf(before) + 1, 0, plan.name);
  });
  return names;
}
