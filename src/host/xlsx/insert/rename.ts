import { renameSheetsInFormula, renameTablesInFormula } from '../../formula/tokens';
import type { NamedItemModel, SheetModel } from '../../model/sheet';
import type { ConditionalFormatRule } from '../../model/conditional-format';

/** Old names and new ones of what was renamed when sheets were inserted. */
export interface Renames {
  sheets: Map<string, string>;
  tables: Map<string, string>;
}

export function renamedFormula(formula: string, renames: Renames): string {
  return renameTablesInFormula(renameSheetsInFormula(formula, renames.sheets), renames.tables);
}

/** Makes all formulas on a sheet follow the renames. */
export function followRenames(sheet: SheetModel, renames: Renames): void {
  if (renames.sheets.size === 0 && renames.tables.size === 0) return;
  const follow = <T extends object>(object: T, key: keyof T) => {
    const formula = object[key];
    if (typeof formula === 'string') {
      (object as Record<keyof T, unknown>)[key] = renamedFormula(formula, renames);
    }
  };
  sheet.grid.forEach((cell) => {
    if (cell.formula !== undefined) follow(cell, 'formula');
  });
  for (const link of sheet.hyperlinks) follow(link, 'documentReference');
  for (const validation of sheet.dataValidations) {
    follow(validation, 'formula1');
    follow(validation, 'formula2');
  }
  for (const { rule } of sheet.conditionalFormats) followInRule(rule, follow);
  for (const group of sheet.sparklineGroups) {
    follow(group, 'dateFormula');
    for (const sparkline of group.sparklines) follow(sparkline, 'formula');
  }
  for (const item of sheet.names) followInName(item, renames);
}

export function followInName(item: NamedItemModel, renames: Renames): void {
  item.formula = renamedFormula(item.formula, renames);
}

function followInRule(
  rule: ConditionalFormatRule,
  follow: <T extends object>(object: T, key: keyof T) => void,
): void {
  if (rule.type === 'custom') follow(rule, 'formula');
  if (rule.type === 'cellValue') {
    follow(rule, 'formula1');
    follow(rule, 'formula2');
  }
  const thresholds =
    rule.type === 'dataBar'
      ? [rule.lower, rule.upper]
      : rule.type === 'colorScale' || rule.type === 'iconSet'
        ? rule.thresholds
        : [];
  for (const threshold of thresholds) follow(threshold, 'value');
}
