import { lintPack } from '../../core/rules/lint';
import { CLI } from '../../core/wording/cli';
import { CLI_HELP } from '../../core/wording/cli-help';
import { command } from '../command';
import { EXIT } from '../exit-codes';
import { readPackFile } from '../files/packs';

/** Checks a rule pack. */
export const lint = command({
  name: 'lint',
  words: CLI_HELP.commands.lint,
  takes: 'one file',
  options: {},
  run: async ([file]) => {
    const findings = lintPack(await readPackFile(file));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const lines = [
      ...findings.map(CLI.lintFinding),
      CLI.lintSummary(errors, findings.length - errors),
    ];
    return {
      exit: errors === 0 ? EXIT.done : EXIT.failed,
      json: { ok: errors === 0, findings: findings.map(({ onSheet: _, ...told }) => told) },
      text: findings.length === 0 ? CLI.lintClean(file) : lines.join('\n'),
    };
  },
});
