import { readRuleSheet, surveyWorkbook, writeWorkbook, type ExcelPort, type Survey } from '..';
import { rulesHash } from '../../core/rules/rules-hash';
import type { Pack } from '../../core/rules/schema';
import { planRuleSheet } from '../../core/sheets';
import { ScorecardError } from '../../core/wording/scorecard-error';
import { WORKBOOK_RULES } from '../../core/wording/workbook-rules';
import { buildNote } from './build-note';
import { inExcel } from './in-excel';
import { measureRaw } from './measure-raw';
import type { BuildOptions } from './options';
import { readRaw } from './read-raw';
import { part } from './watch';

/** What putting the rules of a pack into a workbook made of it. */
export interface RulesPut {
  pack: Pack;
  rulesHash: string;
  /** The sheet that holds the rules. */
  sheet: string;
  indicators: number;
  notes: string[];
}

/**
 * Puts the rules into the workbook, where people may change them: those of the pack asked for, or of
 * the one that the data names. From then on builds take them from there.
 *
 * @throws ScorecardError 'rules-in-place' where the workbook has rules already
 */
export async function putRules(excel: ExcelPort, options: BuildOptions): Promise<RulesPut> {
  return inExcel(excel, async (context) => {
    const survey = await surveyWorkbook(context);
    const former = await readRuleSheet(context, survey, options);
    if (former) {
      throw new ScorecardError('rules-in-place', WORKBOOK_RULES.alreadyThere(former.sheet));
    }
    const pack = await packToPut(context, survey, options);
    const plan = planRuleSheet(pack, buildNote(options));
    const watch = part(options, 0.5, 1);
    const { sheets, notes } = await writeWorkbook(context, [plan], survey, watch, 'leave-alone');
    return {
      pack,
      rulesHash: rulesHash(pack),
      sheet: sheets[0] ?? plan.name,
      indicators: pack.indicators.length,
      notes,
    };
  });
}

/** The only pack there is, the one asked for, or the one that the data names. */
async function packToPut(
  context: Excel.RequestContext,
  survey: Survey,
  options: BuildOptions,
): Promise<Pack> {
  const { packs, packId } = options;
  const [asked] = packs.filter(({ id }) => packId === undefined || id === packId);
  if (asked && (packId !== undefined || packs.length === 1)) return asked;
  const readings = await readRaw(context, survey, part(options, 0, 0.4), options);
  return (await measureRaw(readings, part(options, 0.4, 0.5), options)).pack;
}
