import type { HostContext } from '../../wire/define';
import { isWholeColumns, isWholeRows, restyle } from '../style/cell-style';
import { expectOneOf, omitted } from '../arguments/expect';
import { removeHyperlinks } from '../range/hyperlink';
import { requirePermission, requireWritable } from './protection-check';
import { told } from '../range/write';
import type { RangeTarget } from '../range/target';
import { without, type Rect } from '../../model/rectangles';
import { DEFAULT_STYLE } from '../../model/style';

const MODES = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** `Range.clear` in all its modes. */
export function clearCells(target: RangeTarget, [applyTo]: unknown[], host: HostContext): void {
  const mode = omitted(applyTo) ? 'All' : expectOneOf(applyTo, MODES);
  requireWritable(target, host);
  if (mode !== 'Contents') requirePermission(target.sheet, 'formatCells');
  if (mode === 'All' || mode === 'Contents') clearContents(target);
  if (mode === 'All' || mode === 'Formats') clearFormats(target, host);
  if (mode === 'All' || mode === 'RemoveHyperlinks') removeHyperlinks(target);
  if (mode === 'Hyperlinks') removeHyperlinks(target);
  if (mode === 'All') {
    target.sheet.dataValidations = cut(target.sheet.dataValidations, target.rect);
  }
  if (mode === 'All' || mode === 'Contents') told(target, host);
}

export function clearContents({ sheet, rect }: RangeTarget): void {
  sheet.grid.forEach((cell, row, column) => {
    sheet.grid.set(row, column, { content: null, style: cell.style });
  }, rect);
}

function clearFormats(target: RangeTarget, { workbook }: HostContext): void {
  const { sheet, rect } = target;
  sheet.grid.forEach((cell, row, column) => {
    const isEmpty = cell.content === null && cell.formula === undefined;
    const bare = !sheet.rows.get(row)?.style && !sheet.columns.get(column)?.style;
    if (isEmpty && bare) sheet.grid.delete(row, column);
    else cell.style = 0;
  }, rect);
  const styledBehind =
    [...sheet.rows].some(([at, { style }]) => style && at >= rect.top && at <= rect.bottom) ||
    [...sheet.columns].some(([at, { style }]) => style && at >= rect.left && at <= rect.right);
  if (styledBehind || isWholeColumns(rect) || isWholeRows(rect)) {
    const whole = isWholeColumns(rect) && isWholeRows(rect);
    if (whole) {
      for (const info of [...sheet.rows.values(), ...sheet.columns.values()]) delete info.style;
    } else if (styledBehind) restyle(workbook, sheet, [rect], () => DEFAULT_STYLE);
  }
  sheet.conditionalFormats = cut(sheet.conditionalFormats, rect);
  sheet.merges = sheet.merges.filter((area) => without(area, rect).length > 0);
}

/** Areas without the cleared cells; what has none left is gone. */
function cut<T extends { areas: Rect[] }>(owners: T[], rect: Rect): T[] {
  return owners.flatMap((owner) => {
    const areas = owner.areas.flatMap((area) => without(area, rect));
    return areas.length > 0 ? [{ ...owner, areas }] : [];
  });
}
