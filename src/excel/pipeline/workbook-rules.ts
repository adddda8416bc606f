import type { RawData } from './measure-raw';

/** Rules that a workbook has of its own. */
export interface WorkbookRules {
  /** The sheet that holds them. */
  sheet: string;
  /** How many of them differ from the shared pack. */
  differences: number;
}

/** The workbook's own rules, which a build uses; null where it has none for the pack. */
export function workbookRules({ rules }: RawData): WorkbookRules | null {
  return rules && { sheet: rules.sheet, differences: rules.differences.length };
}
