import { kindOf, kindsFor, TOLERANCE_WORDS } from '../tolerance';
import { basisOf } from '../year-to-date';
import type { LintContext, PlacedIndicator } from './context';
import type { Report } from './finding';

/** Target, red limit, amber band and range of every indicator: do they fit each other, and the indicator? */
export function lintTolerances({ indicators }: LintContext, report: Report): void {
  for (const indicator of indicators) {
    lintPolarity(indicator, report);
    const { rule, path, subject } = indicator;
    const { measure, tolerance } = rule;
    const basis = { name: rule.ytd.basis, grows: basisOf(rule).grows };
    kindOf(tolerance).lint(tolerance, { measure, basis, path, subject }, report);
  }
}

function lintPolarity({ rule, path, subject }: PlacedIndicator, report: Report): void {
  const { goodIs, tolerance } = rule;
  const { suits, alsoSuits } = kindOf(tolerance);
  if (suits.includes(goodIs) || alsoSuits?.(tolerance) === goodIs) return;
  if (goodIs === 'info') {
    report('target-for-information', `${path}.tolerance`, { subject });
    return;
  }
  report('tolerance-against-polarity', `${path}.tolerance.kind`, {
    subject,
    goodIs,
    kind: tolerance.kind,
    fitting: kindsFor(goodIs).join(' or '),
    choices: kindsFor(goodIs)
      .map((name) => `"${TOLERANCE_WORDS[name]}"`)
      .join(' or '),
  });
}
