import { build } from '../../../excel/pipeline/build';
import { inspect } from '../../../excel/pipeline/inspect';
import type { BuildOptions, ExcelPort } from '../../../excel/pipeline/options';
import { putRules } from '../../../excel/pipeline/put-rules';
import { rulesHash } from '../../../core/rules/rules-hash';
import type { PackIdentity } from '../../../core/rules/rulebook';
import { PANE } from '../../../core/wording/pane';
import { ScorecardError } from '../../../core/wording/scorecard-error';
import { WORKBOOK_RULES } from '../../../core/wording/workbook-rules';
import type { PackSummary, PaneService } from '../service';
import type { LoadedPacks } from './packs';

/**
 * The pane's service on a workbook.
 *
 * @param excel the global Excel, or a host's
 * @param load gives the rule packs; asked once
 */
export function excelService(excel: ExcelPort, load: () => Promise<LoadedPacks>): PaneService {
  let loading: Promise<LoadedPacks> | undefined;
  const loaded = () => (loading ??= load());
  const refuse = async (packId: string) => {
    const error = (await loaded()).refused.get(packId);
    if (error) throw error;
  };
  const options = async (packId: string | null): Promise<BuildOptions> => ({
    packs: (await loaded()).packs,
    packId: packId ?? undefined,
    now: () => new Date(),
  });

  return {
    packs: async () => (await loaded()).packs.map((pack) => summaryOf(pack, rulesHash(pack))),

    inspect: async (packId) => {
      const {
        pack,
        rulesHash: hash,
        sources,
        months,
        month,
        workbookRules,
      } = await inspect(excel, await options(packId));
      await refuse(pack.id);
      const { notes } = await loaded();
      return {
        pack: summaryOf(pack, hash),
        sheets: sources,
        months,
        month,
        workbookRules,
        notes,
      };
    },

    build: async ({ packId, month, onProgress, signal }) => {
      await refuse(packId);
      const result = await build(excel, { ...(await options(packId)), month, onProgress, signal });
      return {
        ...result,
        pack: summaryOf(result.pack, result.rulesHash),
        notes: [...(await loaded()).notes, ...result.notes],
      };
    },

    putRules: async (packId) => {
      await refuse(packId);
      const { sheet, pack, indicators, notes } = await putRules(excel, await options(packId));
      const sentence = WORKBOOK_RULES.written(sheet, pack.name, indicators);
      return { sheet, sentence: [sentence, ...notes].join(' ') };
    },

    showSheet: (name) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load('visibility');
        await context.sync();
        if (sheet.isNullObject) throw new ScorecardError('sheet-missing', PANE.sheetGone(name));
        if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
        sheet.activate();
        await context.sync();
      }),
  };
}

function summaryOf({ id, name, version, date }: PackIdentity, hash: string): PackSummary {
  return { id, name, version, date, hash };
}
