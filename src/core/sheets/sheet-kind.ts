/**
 * Every kind of sheet, in the order of the tabs. Kinds on one line stand among each other as the pack
 * has them.
 */
export const TAB_ORDER = [
  ['scorecard', 'quarterly'],
  ['locality'],
  ['schools'],
  ['data-quality'],
  ['topic'],
  ['changes'],
  ['figures'],
  ['key'],
  ['indicators'],
] as const;

export type SheetKind = (typeof TAB_ORDER)[number][number];

/** Whether a text from outside, as a workbook of another version may hold it, names a kind of sheet. */
export function isSheetKind(text: string): text is SheetKind {
  return TAB_ORDER.some((kinds) => kinds.some((kind) => kind === text));
}
