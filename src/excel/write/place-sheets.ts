import { KINDS } from '../../core/sheets/kinds';
import type { SheetPlan } from '../../core/sheets/plan';
import { isSheetKind } from '../../core/sheets/sheet-kind';
import { NOTES } from '../../core/wording/errors';
import { addressOnSheet, areaAddress, parseAddress } from '../a1';
import type { SheetSurvey, Survey } from '../read/survey';
import { freeName } from './free-name';
import type { MovedContent, Others, Placement, Placements } from './placement';
import { refuseUnfinishable } from './refusals';

/**
 * Decides for every plan where it goes, and refuses before anything is written what could not be
 * finished. A sheet is found again by its mark, so the user may rename or move it. Where a sheet of
 * the user's has the planned name, the new one takes the next free name, as Excel does for copies, and
 * links between planned sheets follow.
 *
 * @throws ScorecardError 'workbook-protected', 'sheet-protected', 'name-taken'
 */
export function placeSheets(
  plans: readonly SheetPlan[],
  survey: Survey,
  others: Others = 'bring-up-to-date',
): Placements {
  const marked = survey.sheets.filter((sheet) => sheet.mark);
  const taken = new Set(survey.sheets.map((sheet) => sheet.name));
  const notes: string[] = [];
  const sheets = plans.map((plan): Placement => {
    const existing =
      marked.find(({ mark }) => mark?.kind === plan.kind && mark.key === plan.key) ?? null;
    if (existing) {
      const named = { ...plan, name: existing.name };
      const mode = modeOf(plan, existing, survey);
      return { plan: named, mode, existing, userContent: contentOf(plan, existing, survey) };
    }
    const name = freeName(plan.name, taken);
    taken.add(name);
    if (name !== plan.name) notes.push(NOTES.sheetRenamed(plan.name, name));
    return { plan: { ...plan, name }, mode: 'new', existing, userContent: [] };
  });
  const stale = marked.filter(
    (sheet) =>
      others === 'bring-up-to-date' &&
      !(sheet.mark && isSheetKind(sheet.mark.kind) && KINDS[sheet.mark.kind].usersOwn) &&
      !sheets.some(({ existing }) => existing === sheet),
  );
  const names = new Map(plans.map((plan, i) => [plan.name, sheets[i]?.plan.name ?? plan.name]));
  for (const placement of sheets) {
    placement.plan.links = placement.plan.links.map((link) =>
      link.raw ? link : { ...link, sheet: names.get(link.sheet) ?? link.sheet },
    );
  }
  refuseUnfinishable(sheets, stale, survey);
  return { sheets, stale, notes };
}

/** Only sparklines and the user's cells cannot move: without them any layout is written in place. */
function modeOf(plan: SheetPlan, existing: SheetSurvey, survey: Survey): 'in-place' | 'replace' {
  const movable = plan.sparklines.length === 0 && plan.userCells.length === 0;
  if (movable && existing.mark?.userCells.length === 0) return 'in-place';
  const sameLayout = existing.mark?.layout === plan.layout;
  return sameLayout && !hasMoved(plan, existing, survey) ? 'in-place' : 'replace';
}

function contentOf(plan: SheetPlan, existing: SheetSurvey, survey: Survey): MovedContent[] {
  return plan.userCells.flatMap(({ name, area }) => {
    const from = addressOnSheet(survey.names.get(name), existing.name);
    const source = from === null ? null : parseAddress(from);
    if (!source) return [];
    const size = {
      rows: Math.min(source.rows, area.rows),
      columns: Math.min(source.columns, area.columns),
    };
    return [
      {
        sheetId: existing.id,
        from: areaAddress({ ...source, ...size }),
        to: areaAddress({ ...area, ...size }),
      },
    ];
  });
}

/** Whether the user has inserted or deleted cells, so that names no longer begin where they did. */
function hasMoved(plan: SheetPlan, existing: SheetSurvey, survey: Survey): boolean {
  return [...plan.userCells, ...plan.names].some(({ name, area }) => {
    const address = addressOnSheet(survey.names.get(name), existing.name);
    const first = areaAddress({ ...area, rows: 1, columns: 1 }, true);
    return address !== null && address.split(':')[0] !== first;
  });
}
