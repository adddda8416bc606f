import type { Members } from '../define';
import type { ColumnInfo, RowInfo, SheetModel } from '../../model/sheet';
import { HostError } from '../../wire/define';
import { expectOneOf, expectWhole } from '../arguments/expect';
import { changeColumns, changeRows } from './format';
import type { RangeTarget } from './target';

const OPTIONS = ['ByRows', 'ByColumns'] as const;
const DEEPEST = 7;

type Change = (level: number) => number;

function changeLevel(target: RangeTarget, option: unknown, change: Change): void {
  const { sheet, rects } = target;
  const byRows = expectOneOf(option, OPTIONS) === 'ByRows';
  const lines: Map<number, { outlineLevel?: number }> = byRows ? sheet.rows : sheet.columns;
  const isGrouped = [...lines].some(
    ([at, { outlineLevel }]) =>
      outlineLevel !== undefined &&
      outlineLevel > 0 &&
      rects.some((rect) =>
        byRows ? at >= rect.top && at <= rect.bottom : at >= rect.left && at <= rect.right,
      ),
  );
  const level = (now: number | undefined) => {
    const next = change(now ?? 0);
    // Ungrouping passes over lines without a group, where others have one.
    if (next > DEEPEST || (next < 0 && !isGrouped)) {
      throw new HostError('InvalidOperation', 'Rows and columns have 0 to 7 outline levels.');
    }
    return Math.max(next, 0);
  };
  if (byRows) {
    changeRows(sheet, rects, (info) => ({ ...info, outlineLevel: level(info.outlineLevel) }));
  } else {
    changeColumns(sheet, rects, (info) => ({ ...info, outlineLevel: level(info.outlineLevel) }));
  }
}

const setHidden = (target: RangeTarget, option: unknown, hidden: boolean): void => {
  const { sheet, rects } = target;
  if (expectOneOf(option, OPTIONS) === 'ByRows') {
    changeRows(sheet, rects, (info) => (info.outlineLevel ? { ...info, hidden } : info));
  } else {
    changeColumns(sheet, rects, (info) => (info.outlineLevel ? { ...info, hidden } : info));
  }
};

/** `Worksheet.showOutlineLevels`: shows lines up to a level; 0 leaves rows or columns as they are. */
export function showOutlineLevels(sheet: SheetModel, [rowLevels, columnLevels]: unknown[]): void {
  const show = (lines: Map<number, RowInfo | ColumnInfo>, value: unknown) => {
    const levels = expectWhole(value, 0, DEEPEST + 1);
    if (levels === 0) return;
    for (const [at, info] of lines) {
      if (info.outlineLevel) lines.set(at, { ...info, hidden: info.outlineLevel >= levels });
    }
  };
  show(sheet.rows, rowLevels);
  show(sheet.columns, columnLevels);
}

/** Methods of Range that group rows and columns. */
export const OUTLINE = {
  group: (target: RangeTarget, [option]: unknown[]) =>
    changeLevel(target, option, (level) => level + 1),
  ungroup: (target: RangeTarget, [option]: unknown[]) =>
    changeLevel(target, option, (level) => level - 1),
  hideGroupDetails: (target: RangeTarget, [option]: unknown[]) => setHidden(target, option, true),
  showGroupDetails: (target: RangeTarget, [option]: unknown[]) => setHidden(target, option, false),
} satisfies Members<'Range'>['methods'];
