import type { SheetPlan } from '../../core/sheets/plan';
import { ERRORS, NOTES, STEPS } from '../../core/wording/errors';
import { toScorecardError } from '../errors';
import type { Watch } from '../watch';
import type { Survey } from '../read/survey';
import { putBackFilters, readFilters, takeOffFilters } from './filters';
import { finish } from './finish';
import { makeSheets } from './make-sheets';
import { nameChanges, restoreNames, writeNames } from './names';
import { placeSheets } from './place-sheets';
import type { Others, Placement } from './placement';
import { withoutUserText } from './remove-sheets';
import { findReferences, restoreReferences } from './references';
import { Requests } from './requests';
import { restoreSheet } from './restore';
import { writeSheet } from './sheet';
import { takeSnapshots } from './snapshot';
import { Undo } from './undo';

/** What a build left in the workbook. */
export interface Written {
  /** Names of the sheets, in the order of the plans. */
  sheets: string[];
  trends: 'native' | 'text';
  /** What the user should know, in whole sentences. */
  notes: string[];
}

/**
 * Writes plans into the workbook: new sheets where there are none, in place where there are. All
 * checks and all reading come first; if anything fails afterwards, the workbook gets its former
 * content back.
 *
 * @param survey the workbook as it was found, nothing written since
 * @param others what becomes of sheets of the scorecard that are not planned
 * @throws ScorecardError that says what happened and what became of the workbook
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  survey: Survey,
  watch: Watch,
  others: Others = 'bring-up-to-date',
): Promise<Written> {
  watch.onProgress?.(STEPS.check, 0);
  const { sheets, stale, notes } = placeSheets(plans, survey, others);
  const replaced = sheets.flatMap(({ mode, existing }) =>
    mode === 'replace' && existing ? [existing] : [],
  );
  const changes = nameChanges(sheets, survey);
  const own = new Set(changes.map(({ name }) => name.toLowerCase()));
  const references = await findReferences(context, replaced, survey, own, watch);
  const kept = sheets.flatMap(({ mode, existing }) =>
    mode === 'in-place' && existing ? [existing] : [],
  );
  const snapshots = await takeSnapshots(context, kept, watch);
  const filters = await readFilters(context, kept);
  const removable = await withoutUserText(context, stale, survey);

  const undo = new Undo();
  const requests = new Requests(context, watch);
  const unwatched = new Requests(context, {});
  try {
    undo.before([], async () => {
      await restoreReferences(references, unwatched);
      restoreNames(context, changes);
      await unwatched.send();
      await putBackFilters(context, filters);
    });
    takeOffFilters(context, filters);
    const taken = new Set(survey.sheets.map((sheet) => sheet.name));
    const trends = await makeSheets(sheets, taken, requests, unwatched, undo);
    for (const [i, placement] of sheets.entries()) {
      watch.onProgress?.(STEPS.write(placement.plan.name), i / sheets.length);
      const snapshot = snapshots.find(({ existing }) => existing === placement.existing);
      if (snapshot) {
        undo.before([placement.plan.name], () => restoreSheet(placement, snapshot, unwatched));
      }
      await writeSheet(targetOf(placement, trends, context), requests);
    }
    watch.onProgress?.(STEPS.finish, 1);
    writeNames(context, changes);
    await restoreReferences(references, requests);
    const unfiltered = await putBackFilters(context, filters);
    const left = await finish(sheets, stale, removable, survey, requests, others);
    return {
      sheets: sheets.map(({ plan }) => plan.name),
      trends: sheets.some((sheet) => trendsOf(sheet, trends) === 'text') ? 'text' : 'native',
      notes: [...notes, ...(trends === 'text' ? [NOTES.textTrends] : []), ...unfiltered, ...left],
    };
  } catch (error) {
    watch.onProgress?.(STEPS.putBack, 1);
    const failed = await undo.run();
    throw toScorecardError(error, failed.length > 0 ? ERRORS.notPutBack(failed) : ERRORS.putBack());
  }
}

/** A sheet written in place keeps the way its trends are drawn, whatever new sheets have. */
function trendsOf({ mode, existing }: Placement, made: 'native' | 'text'): 'native' | 'text' {
  return mode === 'in-place' ? (existing?.mark?.trends ?? 'native') : made;
}

function targetOf(placement: Placement, made: 'native' | 'text', context: Excel.RequestContext) {
  const { plan, mode, existing } = placement;
  return {
    plan,
    sheet: context.workbook.worksheets.getItem(plan.name),
    existing: mode === 'in-place' ? existing : null,
    moved: mode === 'replace' ? placement.userContent : [],
    trends: trendsOf(placement, made),
  };
}
