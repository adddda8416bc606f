import type { Definition } from '../../../wording/definition';

/**
 * How much a finding about a rule pack matters: an error stops a build; a warning leaves the pack usable,
 * whose figures are right, but which does not say what its author meant.
 */
export type LintSeverity = 'error' | 'warning';

/** A kind of finding about a rule pack. */
export interface LintDefinition<Detail> extends Definition<Detail, LintSeverity> {
  /**
   * What is said of it where the rules stand on a sheet of a workbook: there are cells, no members. Left
   * out where `problem` and `instead` can be read there too.
   */
  onSheet?: string | ((detail: Detail) => string);
}

/** Defines a kind of finding about a rule pack; the detail is what its sentences need. */
export const define = <Detail>(definition: LintDefinition<Detail>): LintDefinition<Detail> =>
  definition;

/** A detail that names the indicator, or whatever else the finding is about: "Indicator 2.2". */
export interface Subject {
  subject: string;
}
