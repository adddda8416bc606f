import type { TablePlan } from '../../core/sheets/plan';
import { areaAddress } from '../a1';
import type { TableSurvey } from '../read/survey';

/**
 * Before values are written: a table that is there takes the size of its plan, so that what points at
 * it stays valid. One whose headings have moved becomes plain cells, and is made anew.
 */
export function prepareTables(
  sheet: Excel.Worksheet,
  plans: readonly TablePlan[],
  existing: readonly TableSurvey[],
): void {
  for (const { name, area } of existing) {
    const plan = plans.find((table) => table.name === name);
    const table = sheet.tables.getItem(name);
    if (!plan || plan.area.row !== area.row || plan.area.column !== area.column) {
      table.convertToRange();
      continue;
    }
    table.clearFilters();
    if (plan.area.rows !== area.rows || plan.area.columns !== area.columns) {
      table.resize(areaAddress(plan.area));
    }
  }
}

/** After values are written: adds the tables that are not there yet. */
export function writeTables(
  sheet: Excel.Worksheet,
  plans: readonly TablePlan[],
  existing: readonly TableSurvey[],
): void {
  for (const plan of plans) {
    const { name, area } = plan;
    const kept = existing.find((table) => table.name === name);
    const isKept = kept && kept.area.row === area.row && kept.area.column === area.column;
    const table = isKept ? sheet.tables.getItem(name) : sheet.tables.add(areaAddress(area), true);
    if (!isKept) table.name = name;
    table.style = plan.style;
    table.showFilterButton = plan.filterButtons;
  }
}
