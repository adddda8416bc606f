import type { RuleDifference } from '../rules/workbook';

/** What the sheets say of the build itself. */
export interface BuildNote {
  /** When the build was made, in words ready to show. */
  builtAt: string;
  /** Version of the product. */
  productVersion: string;
  /** The rules that the workbook has of its own, where it has any: their sheet, and how they differ. */
  workbookRules?: { sheet: string; differences: RuleDifference[] };
  /** Lists of local closures in the workbook. */
  closures?: { sheet: string; days: number }[];
}
