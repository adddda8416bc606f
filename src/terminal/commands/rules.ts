import { CLI } from '../../core/wording/cli';
import { CLI_HELP } from '../../core/wording/cli-help';
import { WORKBOOK_RULES } from '../../core/wording/workbook-rules';
import { putRules } from '../../excel/pipeline/put-rules';
import { command } from '../command';
import { EXIT } from '../exit-codes';
import { outputFile } from '../files/output-file';
import { packsAsked } from '../files/packs';
import { writeWhole } from '../files/write-whole';

/** Puts the rules of a pack into a copy of a workbook, where people may change them. */
export const rules = command({
  name: 'rules',
  words: CLI_HELP.commands.rules,
  takes: 'raw data',
  options: { pack: 'optional', out: 'optional' },
  run: async (files, { pack: asked, out: outAsked }, session) => {
    const out = outputFile(files, outAsked, 'rules');
    const packs = await packsAsked(asked);
    const host = await session.open(files);
    const { now, onProgress } = session;
    const { pack, rulesHash, sheet, indicators, notes } = await putRules(host.Excel, {
      packs,
      now,
      onProgress,
    });
    await writeWhole(out, await host.save());
    const written = WORKBOOK_RULES.written(sheet, pack.name, indicators);
    return {
      exit: EXIT.done,
      json: { ok: true, pack: pack.id, rulesHash, sheet, indicators, notes, out },
      text: [written, ...notes, CLI.writtenTo(out)].join('\n'),
    };
  },
});
