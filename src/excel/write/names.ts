import type { Area } from '../../core/sheets/plan';
import { sheetReference } from '../a1';
import type { Survey } from '../read/survey';
import type { Placement } from './placement';
import { sameName } from '../same-name';

/** A workbook-wide name to set: its formula, and the one it has now; null where it is new. */
export interface NameChange {
  name: string;
  formula: string;
  former: string | null;
  sheet: string;
  area: Area;
}

/** The names of all plans that are missing or point elsewhere. */
export function nameChanges(placements: readonly Placement[], survey: Survey): NameChange[] {
  return placements.flatMap(({ plan, mode }) =>
    [...plan.userCells, ...plan.names].flatMap(({ name, area }) => {
      const formula = `=${sheetReference(plan.name, area)}`;
      const former = [...survey.names].find(([other]) => sameName(other, name))?.[1] ?? null;
      const same = mode === 'in-place' && former !== null && plainly(former) === plainly(formula);
      return same ? [] : [{ name, formula, former, sheet: plan.name, area }];
    }),
  );
}

/** Excel leaves out quotes that a sheet's name does not need. */
function plainly(formula: string): string {
  return formula.replaceAll("'", '').toLowerCase();
}

/** Points names at the cells of their plans. */
export function writeNames(context: Excel.RequestContext, changes: readonly NameChange[]): void {
  const { names } = context.workbook;
  for (const { name, formula, former } of changes) {
    if (former === null) names.add(name, formula);
    else names.getItem(name).formula = formula;
  }
}

/** Gives names their former formulas back, and takes away those that were not there. */
export function restoreNames(context: Excel.RequestContext, changes: readonly NameChange[]): void {
  const { names } = context.workbook;
  for (const { name, former } of changes) {
    const item = names.getItemOrNullObject(name);
    if (former === null) item.delete();
    else item.formula = former;
  }
}
