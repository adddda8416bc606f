import { HostError, type HostContext } from '../../wire/define';
import { expectFlag, omitted } from '../arguments/expect';
import { clearContents } from './clear';
import { requirePermission, requireWritable } from './protection-check';
import { RangeTarget } from '../range/target';
import { overlap, type Rect } from '../../model/rectangles';

/** `Range.merge`: the first cell's content stays, the others' goes, as in Excel. */
export function mergeCells(target: RangeTarget, [across]: unknown[], host: HostContext): void {
  requireWritable(target, host);
  requirePermission(target.sheet, 'formatCells');
  const { sheet, rect } = target;
  if (sheet.tables.some(({ area }) => overlap(area, rect))) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const areas: Rect[] = [];
  if (!omitted(across) && expectFlag(across)) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      areas.push({ ...rect, top: row, bottom: row });
    }
  } else areas.push({ ...rect });
  unmergeCells(target, [], host);
  for (const area of areas) {
    if (area.top === area.bottom && area.left === area.right) continue;
    const { top, left } = area;
    const first = sheet.grid.get(top, left);
    clearContents(new RangeTarget(sheet, area));
    if (first) sheet.grid.set(top, left, first);
    sheet.merges.push(area);
  }
}

export function unmergeCells({ sheet, rect }: RangeTarget, _: unknown[], host: HostContext): void {
  requireWritable({ sheet, rect }, host);
  sheet.merges = sheet.merges.filter((area) => !overlap(area, rect));
}
