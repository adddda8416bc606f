import { expandPack } from '../written/expand';
import { lintContext } from './context';
import { lintDefaults } from './defaults';
import { lintDuplicates } from './duplicates';
import { lintFinding, type LintFinding, type Report } from './finding';
import { lintReferences } from './references';
import { lintAttendance, lintRowMeasures } from './row-measures';
import { lintScale } from './scale';
import { lintShape } from './shape';
import { lintTolerances } from './tolerance';
import { lintYearToDate } from './year-to-date';

export type { LintFinding } from './finding';

/**
 * Everything wrong in a rule pack, given as parsed JSON or as a pack already read: its shape first,
 * then what its parts say of each other, in the order of the checks. Parts of the wrong shape do not
 * keep the others from being checked. A finding about what an indicator inherits leads to where that is
 * written: `groups[2].defaults.tolerance.red`.
 */
export function lintPack(json: unknown): LintFinding[] {
  const findings: LintFinding[] = [];
  const expanded = expandPack(json);
  const report: Report = (code, path, detail) => {
    findings.push(lintFinding(code, expanded.writtenAt(path), detail));
  };
  lintShape(json, expanded, report);
  lintDefaults(expanded, report);
  const context = lintContext(expanded);
  for (const lint of [
    lintReferences,
    lintDuplicates,
    lintTolerances,
    lintScale,
    lintYearToDate,
    lintRowMeasures,
    lintAttendance,
  ]) {
    lint(context, report);
  }
  return findings;
}
