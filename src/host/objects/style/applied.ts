import { builtInName, builtInStyle, enumName } from '../../model/built-in-styles';
import { withNamedStyle, type NamedStyleModel } from '../../model/named-style';
import type { Style } from '../../model/style';
import type { WorkbookModel } from '../../model/workbook';
import { invalidArgument, type HostContext } from '../../wire/define';
import { commonStyle, restyle } from './cell-style';
import { expectFilledText } from '../arguments/expect';
import { requirePermission } from '../cells/protection-check';
import type { CellsTarget } from '../range/target';
import { tellOfFormat } from '../range/format';

/** The workbook's named styles; Normal is among them from the first call on. */
export function namedStyles(workbook: WorkbookModel): NamedStyleModel[] {
  const list = (workbook.namedStyles ??= []);
  if (!list.some(({ builtinId }) => builtinId === 0)) {
    const normal = builtInStyle('Normal', workbook.styles.get(0));
    if (normal) list.unshift({ ...normal, changed: false });
  }
  return list;
}

/** The style of a name or Excel.BuiltInStyle; null where there is none. */
export function findStyle(workbook: WorkbookModel, given: unknown): NamedStyleModel | null {
  const wanted = expectFilledText(given).toLowerCase();
  const list = namedStyles(workbook);
  const builtIn = builtInName(wanted);
  const found = list.find(({ name }) =>
    [wanted, builtIn?.toLowerCase()].includes(name.toLowerCase()),
  );
  if (found) return found;
  return builtIn === null ? null : builtInStyle(builtIn, workbook.styles.get(0));
}

/** Gives cells a named style; what it includes takes the place of their own look. */
export function applyStyle({ sheet, rects }: CellsTarget, given: unknown, host: HostContext): void {
  const { workbook } = host;
  const style = findStyle(workbook, given);
  if (!style) throw invalidArgument();
  requirePermission(sheet, 'formatCells');
  const list = namedStyles(workbook);
  if (!list.includes(style)) list.push(style);
  restyle(workbook, sheet, rects, (look) => withNamedStyle(look, style));
  tellOfFormat(sheet, rects, host);
}

/** The style of cells as Office.js names it; null where they differ. */
export function appliedStyle({ sheet, rects }: CellsTarget, { workbook }: HostContext) {
  const name = commonStyle(workbook, sheet, rects, (look: Style) => look.named ?? 'Normal');
  return name === null || builtInName(name) === null ? name : enumName(name);
}
