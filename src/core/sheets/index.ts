import { rulesHash } from '../rules/rules-hash';
import { compileRulebook } from '../rules/rulebook';
import type { Pack } from '../rules/schema';
import type { Scorecard } from '../score/scorecard';
import type { BuildNote } from './build-note';
import { identifySheets } from './identify';
import { planIndicators } from './kinds/indicators';
import type { SheetPlan } from './plan';
import { SheetBook } from './sheet-book';

export type { BuildNote } from './build-note';

/**
 * Lays a scorecard out on sheets, in the order of their tabs. Everything on them comes from the
 * scorecard and its rules; `note.builtAt` stands in the footers and in the cell named Key_Built, and
 * nowhere else, so that a second build of the same data differs there only.
 *
 * @returns one plan for each sheet; localities without a figure have none
 */
export function planSheets(scorecard: Scorecard, note: BuildNote): SheetPlan[] {
  const sheets = identifySheets(scorecard.rulebook).flatMap(({ identity, planner }) => {
    const plan = planner(scorecard);
    return plan ? [{ identity, plan }] : [];
  });
  const build = { scorecard, note, sheets: new SheetBook(sheets.map(({ identity }) => identity)) };
  return sheets.map(({ identity, plan }) => plan(identity, build));
}

/** Lays out the sheet that puts a pack's rules into a workbook, where people may change them. */
export function planRuleSheet(pack: Pack, note: BuildNote): SheetPlan {
  const all = new SheetBook(identifySheets(compileRulebook(pack)).map(({ identity }) => identity));
  return planIndicators({ pack, rulesHash: rulesHash(pack) }, all.get('indicators', pack.id), note);
}
