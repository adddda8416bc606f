import { ERRORS } from '../../core/wording/errors';
import { ScorecardError } from '../../core/wording/scorecard-error';
import { addressOnSheet } from '../a1';
import type { SheetSurvey, Survey } from '../read/survey';
import { sameName } from '../same-name';
import type { Placement } from './placement';

/**
 * Refuses before anything is written what could not be finished.
 *
 * @param stale sheets that would be deleted
 * @throws ScorecardError 'workbook-protected', 'sheet-protected', 'name-taken'
 */
export function refuseUnfinishable(
  sheets: readonly Placement[],
  stale: readonly SheetSurvey[],
  survey: Survey,
): void {
  const structural = sheets.some(({ mode }) => mode !== 'in-place') || stale.length > 0;
  if (survey.structureProtected && structural) {
    throw new ScorecardError('workbook-protected', ERRORS.workbookProtected());
  }
  const locked = sheets.find(({ existing }) => existing?.protected)?.existing;
  if (locked) throw new ScorecardError('sheet-protected', ERRORS.sheetProtected(locked.name));
  for (const placement of sheets) checkNames(placement, survey);
}

function checkNames({ plan, existing }: Placement, survey: Survey): void {
  const own = (formula: string) =>
    survey.sheets.some((sheet) => sheet.mark && addressOnSheet(formula, sheet.name) !== null) ||
    formula.includes('#REF!');
  for (const name of [...plan.userCells, ...plan.names, ...plan.tables].map((item) => item.name)) {
    for (const [other, formula] of survey.names) {
      if (sameName(other, name) && !own(formula)) {
        throw new ScorecardError('name-taken', ERRORS.nameTaken(name, `the name ${formula}`));
      }
    }
    const table = survey.sheets.find(
      (sheet) =>
        sheet !== existing &&
        !sheet.mark &&
        sheet.tables.some((candidate) => sameName(candidate.name, name)),
    );
    if (table) {
      throw new ScorecardError(
        'name-taken',
        ERRORS.nameTaken(name, `a table on sheet "${table.name}"`),
      );
    }
  }
}
