import { LINT_WORDING, type LintCode, type LintDetail } from '../../wording/rules';

/** Something wrong in a rule pack. An error stops a build, a warning does not. */
export interface LintFinding {
  code: LintCode;
  severity: 'error' | 'warning';
  /** Where in the file: `indicators[3].tolerance.red`. */
  path: string;
  /** What is wrong, as a sentence. */
  problem: string;
  /** What to write instead, as a sentence. */
  instead: string;
}

/** Codes that leave a pack usable: its figures are right, but it does not say what its author meant. */
const WARNINGS: ReadonlySet<LintCode> = new Set([
  'no-room-for-amber',
  'limit-finer-than-shown',
  'gapped-bands',
]);

/** Takes one finding: its code, where it is, and what its sentences need. */
export type Report = (code: LintCode, path: string, detail: LintDetail) => void;

/** The finding of a code, in words. */
export function lintFinding(code: LintCode, path: string, detail: LintDetail): LintFinding {
  const wording = LINT_WORDING[code];
  return {
    code,
    severity: WARNINGS.has(code) ? 'warning' : 'error',
    path,
    problem: wording.problem(detail),
    instead: wording.instead(detail),
  };
}
