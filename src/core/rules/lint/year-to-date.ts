import { basisOf, growingBases } from '../year-to-date';
import type { LintContext, PlacedIndicator } from './context';
import type { Report } from './finding';

/** Whether each year-to-date basis, and each profile of the year, suits what is measured. */
export function lintYearToDate({ indicators }: LintContext, report: Report): void {
  for (const indicator of indicators) {
    lintBasis(indicator, report);
    lintProfile(indicator, report);
  }
}

function lintBasis({ rule, path, subject }: PlacedIndicator, report: Report): void {
  basisOf(rule).lint({ measure: rule.measure, path, subject }, report);
}

function lintProfile({ rule, path, subject }: PlacedIndicator, report: Report): void {
  if (rule.tolerance.kind !== 'profile') return;
  if (!basisOf(rule).grows) {
    report('profile-without-cumulation', `${path}.ytd.basis`, {
      subject,
      basis: rule.ytd.basis,
      growing: growingBases().join(' or '),
    });
  }
  const { profile } = rule.tolerance;
  if (!profile) return;
  const last = profile.at(-1) ?? 0;
  if (Math.abs(last - 1) > 1e-9) {
    report('profile-misses-target', `${path}.tolerance.profile[11]`, { subject, last });
  }
  const fall = profile.findIndex((share, i) => i > 0 && share < (profile[i - 1] ?? 0));
  if (fall > 0) {
    report('profile-falls', `${path}.tolerance.profile[${fall}]`, { subject, month: fall + 1 });
  }
}
