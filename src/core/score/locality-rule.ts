import type { Indicator } from '../rules/schema';

/**
 * The rule by which a locality's figures are scored: the borough's, except that a share of one target
 * for the whole borough (families engaged of 633) is not judged in a locality. Its part of that target
 * is set nowhere, and against the whole of it every locality would be red.
 */
export function localityRule(rule: Indicator): Indicator {
  return rule.localityTotals === 'shared-denominator'
    ? { ...rule, tolerance: { kind: 'none' } }
    : rule;
}
