import { CLI } from '../../core/wording/cli';
import { CLI_HELP } from '../../core/wording/cli-help';
import { build as buildIn } from '../../excel/pipeline/build';
import { buildAnswer } from '../answer';
import { command } from '../command';
import { EXIT } from '../exit-codes';
import { outputFile } from '../files/output-file';
import { packsAsked } from '../files/packs';
import { writeWhole } from '../files/write-whole';

/** Builds the scorecard in a copy of a workbook. */
export const build = command({
  name: 'build',
  words: CLI_HELP.commands.build,
  takes: 'raw data',
  options: { pack: 'optional', month: 'optional', out: 'optional' },
  run: async (files, { pack, month, out: asked }, session) => {
    const out = outputFile(files, asked, 'scorecard');
    const packs = await packsAsked(pack);
    const host = await session.open(files);
    const { now, onProgress } = session;
    const result = await buildIn(host.Excel, { packs, month, now, onProgress });
    await writeWhole(out, await host.save());
    return {
      exit: EXIT.done,
      json: buildAnswer(session.traffic(), result),
      text: CLI.built({ ...result, pack: result.pack.name, out }),
      asides: result.notes,
    };
  },
});
