import { HostError } from '../wire/define';
import { expectOneOf } from './expect';
import { changeColumns, changeRows } from './range-format';
import type { RangeTarget } from './range-target';

const OPTIONS = ['ByRows', 'ByColumns'] as const;
const DEEPEST = 7;

type Change = (level: number) => number;

function changeLevel(target: RangeTarget, option: unknown, change: Change): void {
  const level = (now: number | undefined) => {
    const next = change(now ?? 0);
    if (next < 0 || next > DEEPEST) {
      throw new HostError('InvalidOperation', 'Rows and columns have 0 to 7 outline levels.');
    }
    return next;
  };
  const { sheet, rects } = target;
  if (expectOneOf(option, OPTIONS) === 'ByRows') {
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

/** Methods of Range that group rows and columns. */
export const OUTLINE = {
  group: (target: RangeTarget, [option]: unknown[]) =>
    changeLevel(target, option, (level) => level + 1),
  ungroup: (target: RangeTarget, [option]: unknown[]) =>
    changeLevel(target, option, (level) => level - 1),
  hideGroupDetails: (target: RangeTarget, [option]: unknown[]) => setHidden(target, option, true),
  showGroupDetails: (target: RangeTarget, [option]: unknown[]) => setHidden(target, option, false),
};
