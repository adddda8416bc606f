import { parseA1, toA1 } from '../../model/address';
import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { mapReferences, withSheetDeleted, withSheetRenamed } from '../../formula/references';
import { editRect, type RectEdit } from './rect-edit';

/** Rewrites a formula; `home` is the name of the sheet that it stands on. */
type Rewrite = (formula: string, home: string) => string;

/** Rewrites every formula of a workbook: cells, names, rules, validations, charts, sparklines. */
export function rewriteFormulas(workbook: WorkbookModel, rewrite: Rewrite): void {
  for (const item of workbook.names) item.formula = rewrite(item.formula, '');
  for (const sheet of workbook.sheets) rewriteSheet(sheet, rewrite);
}

/** Rewrites every formula of one sheet. */
export function rewriteSheet(sheet: SheetModel, rewrite: Rewrite): void {
  const optional = (formula: string | undefined, home: string) =>
    formula === undefined ? undefined : rewrite(formula, home);
  const home = sheet.name;
  sheet.grid.forEach((cell) => {
    if (cell.formula !== undefined) cell.formula = rewrite(cell.formula, home);
  });
  for (const item of sheet.names) item.formula = rewrite(item.formula, home);
  for (const { rule } of sheet.conditionalFormats) {
    if (rule.type === 'custom') rule.formula = rewrite(rule.formula, home);
    if (rule.type === 'cellValue') {
      rule.formula1 = rewrite(rule.formula1, home);
      if (rule.formula2 !== undefined) rule.formula2 = rewrite(rule.formula2, home);
    }
  }
  for (const validation of sheet.dataValidations) {
    const formula1 = optional(validation.formula1, home);
    const formula2 = optional(validation.formula2, home);
    if (formula1 !== undefined) validation.formula1 = formula1;
    if (formula2 !== undefined) validation.formula2 = formula2;
  }
  for (const link of sheet.hyperlinks) {
    if (link.documentReference !== undefined) {
      link.documentReference = rewrite(link.documentReference, home);
    }
  }
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.valuesFormula = rewrite(series.valuesFormula, home);
      const categories = optional(series.categoriesFormula, home);
      const name = optional(series.nameFormula, home);
      if (categories !== undefined) series.categoriesFormula = categories;
      if (name !== undefined) series.nameFormula = name;
    }
  }
  for (const group of sheet.sparklineGroups) {
    const dates = optional(group.dateFormula, home);
    if (dates !== undefined) group.dateFormula = dates;
    for (const sparkline of group.sparklines) {
      if (sparkline.formula !== null) sparkline.formula = rewrite(sparkline.formula, home);
    }
  }
}

/** Follows an insertion or deletion of cells in every formula that refers to the sheet. */
export function shiftReferences(workbook: WorkbookModel, sheet: SheetModel, edit: RectEdit): void {
  const wanted = sheet.name.toLowerCase();
  rewriteFormulas(workbook, (formula, home) =>
    mapReferences(formula, (reference) => {
      if ((reference.sheetName ?? home).toLowerCase() !== wanted) return reference;
      const rect = editRect(reference.rect, edit);
      if (rect === reference.rect) return reference;
      return rect && { ...reference, rect };
    }),
  );
  sheet.grid.forEach((cell) => {
    const area = cell.arrayRange === undefined ? null : parseA1(cell.arrayRange);
    const moved = area && editRect(area, edit);
    if (moved) cell.arrayRange = toA1(moved);
  });
  for (const group of sheet.sparklineGroups) {
    group.sparklines = group.sparklines.flatMap((sparkline) => {
      const at = parseA1(sparkline.location);
      const moved = at && editRect(at, edit);
      return moved ? [{ ...sparkline, location: toA1(moved) }] : [];
    });
  }
  sheet.sparklineGroups = sheet.sparklineGroups.filter(({ sparklines }) => sparklines.length > 0);
}

/** Follows a sheet to its new name. */
export const renameReferences = (workbook: WorkbookModel, from: string, to: string): void =>
  rewriteFormulas(workbook, (formula) => withSheetRenamed(formula, from, to));

/** Turns what referred to a deleted sheet into #REF!. */
export const deleteReferences = (workbook: WorkbookModel, name: string): void =>
  rewriteFormulas(workbook, (formula) => withSheetDeleted(formula, name));
