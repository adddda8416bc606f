import { basisOf } from '../year-to-date';
import type { LintContext } from './context';
import type { Report } from './finding';

/** Whether each year-to-date basis suits what is measured. */
export function lintYearToDate({ indicators }: LintContext, report: Report): void {
  for (const { rule, path, subject } of indicators) {
    basisOf(rule).lint({ measure: rule.measure, path, subject }, report);
  }
}
