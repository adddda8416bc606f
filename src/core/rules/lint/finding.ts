import { severityOf } from '../../wording/definition';
import { lintDefinition, type LintCode, type LintDetail } from './findings';
import type { LintSeverity } from './findings/define';

/** Something wrong in a rule pack. An error stops a build, a warning does not. */
export interface LintFinding {
  code: LintCode;
  severity: LintSeverity;
  /** Where in the file: `indicators[3].tolerance.red`. */
  path: string;
  /** What is wrong, as a sentence. */
  problem: string;
  /** What to write instead, as a sentence. */
  instead: string;
  /** Both, in the words for rules that stand on a sheet of a workbook. */
  onSheet: string;
}

/** Takes one finding: its code, where it is, and what its sentences need. */
export type Report = <Code extends LintCode>(
  code: Code,
  path: string,
  detail: LintDetail<Code>,
) => void;

/** The finding of a code, in words. */
export function lintFinding<Code extends LintCode>(
  code: Code,
  path: string,
  detail: LintDetail<Code>,
): LintFinding {
  const definition = lintDefinition(code);
  const { onSheet } = definition;
  const problem = definition.problem(detail);
  const instead = definition.instead(detail);
  return {
    code,
    severity: severityOf(definition, detail),
    path,
    problem,
    instead,
    onSheet: typeof onSheet === 'function' ? onSheet(detail) : (onSheet ?? `${problem} ${instead}`),
  };
}
